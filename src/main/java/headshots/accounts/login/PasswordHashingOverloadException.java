package headshots.accounts.login;

/**
 * Too many passwords are being checked at the same time; waiting a moment helps.
 */
public class PasswordHashingOverloadException extends RuntimeException {

	PasswordHashingOverloadException() {
		super(null, null, false, false);
	}

}
