package headshots.content;

import headshots.StudioTest;

@StudioTest
class LiveTablesOnH2Tests extends LiveTablesTests {

}
