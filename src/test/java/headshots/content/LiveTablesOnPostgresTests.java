package headshots.content;

import headshots.publishing.PublishingOnPostgresTest;

@PublishingOnPostgresTest
class LiveTablesOnPostgresTests extends LiveTablesTests {

}
