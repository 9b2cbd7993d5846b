package headshots.accounts;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class SignInOnPostgresTests extends SignInTests {

}
