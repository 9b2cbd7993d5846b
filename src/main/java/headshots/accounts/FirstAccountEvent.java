package headshots.accounts;

/**
 * Reports that the first account was created, so that from now on a person can sign in.
 * Published within the transaction that creates it.
 *
 * @param username the user name of the account
 */
public record FirstAccountEvent(String username) {

}
