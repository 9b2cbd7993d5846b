package headshots;

/**
 * The guide cannot start here, for a reason that whoever starts it can mend.
 */
class StartRefused extends RuntimeException {

	StartRefused(String reason) {
		super(reason, null, false, false);
	}

}
