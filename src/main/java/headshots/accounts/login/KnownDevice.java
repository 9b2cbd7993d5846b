package headshots.accounts.login;

/**
 * A browser in which an account has signed in before.
 *
 * @param account the account's number
 * @param id names the cookie that says so; each sign-in gives another one
 */
public record KnownDevice(long account, String id) {
}
