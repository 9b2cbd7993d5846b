package headshots.accounts.admin;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class ProfileServiceOnPostgresTests extends ProfileServiceTests {

}
