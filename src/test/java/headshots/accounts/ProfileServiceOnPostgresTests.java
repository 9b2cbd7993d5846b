package headshots.accounts;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class ProfileServiceOnPostgresTests extends ProfileServiceTests {

}
