package headshots;

/**
 * The guide cannot start here, for a reason that whoever starts it can mend.
 */
class StartupException extends RuntimeException {

	StartupException(String reason) {
		super(reason, null, false, false);
	}

}
