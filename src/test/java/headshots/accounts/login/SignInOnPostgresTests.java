package headshots.accounts.login;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class SignInOnPostgresTests extends SignInTests {

}
