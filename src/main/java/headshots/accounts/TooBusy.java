package headshots.accounts;

/**
 * Too many passwords are being checked at the same time; waiting a moment helps.
 */
class TooBusy extends RuntimeException {

	TooBusy() {
		super(null, null, false, false);
	}

}
