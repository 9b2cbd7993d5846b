package headshots.studio;

import headshots.StudioTest;

@StudioTest
class KeptTextOnH2Tests extends KeptTextTests {

}
