package headshots.studio.service;

import headshots.publishing.PublishingOnPostgresTest;

@PublishingOnPostgresTest
class CommentsOnPostgresTests extends CommentsTests {

}
