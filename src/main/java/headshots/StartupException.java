package headshots;

/**
 * Says that the guide cannot start, for a reason that its operator can mend.
 */
class StartupException extends RuntimeException {

	StartupException(String reason) {
		super(reason, null, false, false);
	}

}
