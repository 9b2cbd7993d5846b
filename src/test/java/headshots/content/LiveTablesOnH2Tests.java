package headshots.content;

import headshots.publishing.PublishingTest;

@PublishingTest
class LiveTablesOnH2Tests extends LiveTablesTests {

}
