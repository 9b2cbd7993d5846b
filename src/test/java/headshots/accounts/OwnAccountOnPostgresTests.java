package headshots.accounts;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class OwnAccountOnPostgresTests extends OwnAccountTests {

}
