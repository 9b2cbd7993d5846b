package headshots.studio.service;

import headshots.publishing.PublishingTest;

@PublishingTest
class CommentsOnH2Tests extends CommentsTests {

}
