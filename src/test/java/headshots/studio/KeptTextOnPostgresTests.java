package headshots.studio;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class KeptTextOnPostgresTests extends KeptTextTests {

}
