package headshots.studio.recovery;

import headshots.studio.Notice;

import org.springframework.http.HttpStatus;

/**
 * Why a form was given back with all that was typed, in the words of the page that does.
 */
enum FormRecoveryReason {

	/** Its session had ended. */
	TOO_OLD("The form was too old to be taken, so nothing was changed. Open the page again and press the button once more.",
			"It is not saved yet: the form was too old. Everything that you typed stands in the fields, and pressing the "
					+ "button once more saves it."),

	/** The store must not grow now. */
	NO_ROOM("The server’s disk is almost full, so nothing was changed. Readers see the guide as before. Tell whoever runs "
			+ "the server; when there is room again, open the page and press the button once more.",
			"It is not saved yet: the server’s disk is almost full. Everything that you typed stands in the fields. Leave "
					+ "this page open and tell whoever runs the server; when there is room again, pressing the button "
					+ "once more saves it.");

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
