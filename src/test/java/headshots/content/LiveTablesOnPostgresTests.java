package headshots.content;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class LiveTablesOnPostgresTests extends LiveTablesTests {

}
