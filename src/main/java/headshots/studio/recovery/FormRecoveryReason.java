package headshots.studio.recovery;

import headshots.studio.Notice;

import org.springframework.http.HttpStatus;

/**
 * Why a form was given back with all that was typed, in the words of the page that does.
 */
enum FormRecoveryReason {

	/** Its session had ended. */
	TOO_OLD("This page was open too long, so nothing was changed. Reload the page and press the button again.",
			"The draft isn’t saved yet because this page was open too long. Everything you typed is in the fields; press "
					+ "the button again to save it."),

	/** The store must not grow now. */
	NO_ROOM("The server’s disk is almost full, so nothing was changed. Readers aren’t affected. Tell your server "
			+ "administrator; once there’s space again, reload the page and press the button again.",
			"The draft isn’t saved yet because the server’s disk is almost full. Everything you typed is in the fields. "
					+ "Leave this page open and tell your server administrator; once there’s space again, press the "
					+ "button again to save it.");

	private final String explanation;

	private final String notice;

	FormRecoveryReason(String explanation, String notice) {
		this.explanation = explanation;
		this.notice = notice;
	}

	static FormRecoveryReason of(HttpStatus status) {
		return (status == HttpStatus.INSUFFICIENT_STORAGE) ? NO_ROOM : TOO_OLD;
	}

	/** For a page that has no fields. */
	String explanation() {
		return this.explanation;
	}

	Notice notice() {
		return (this == NO_ROOM) ? Notice.warning(this.notice) : Notice.kept(this.notice);
	}

}
