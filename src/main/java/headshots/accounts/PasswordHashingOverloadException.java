package headshots.accounts;

/**
 * Too many passwords are being checked at the same time; waiting a moment helps.
 */
class PasswordHashingOverloadException extends RuntimeException {

	PasswordHashingOverloadException() {
		super(null, null, false, false);
	}

}
