package headshots.feedback;

import org.springframework.http.HttpStatus;

/**
 * Why feedback was not taken. The form is shown again with everything that was typed.
 */
enum FeedbackRefusal {

	/** The token is forged, or the form was open for too long. */
	EXPIRED(HttpStatus.FORBIDDEN, "This page was open for too long, so we didn’t get it. Please send it again."),

	/** The form was sent sooner than a person can. */
	TOO_FAST(HttpStatus.UNPROCESSABLE_CONTENT,
			"That was very quick, so we couldn’t tell that a person sent it. Please send it again."),

	/** The field that people do not see was filled in. */
	FILLED_BY_PROGRAM(HttpStatus.UNPROCESSABLE_CONTENT,
			"A program seems to have filled in this form, so we didn’t take it. Please send it again."),

	/** The text is missing. */
	EMPTY(HttpStatus.UNPROCESSABLE_CONTENT, "Please say what’s wrong."),

	/** The text is too long. */
	TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT, "Your text is too long. Please shorten it and send it again."),

	/** The e-mail address cannot be one. */
	MAIL(HttpStatus.UNPROCESSABLE_CONTENT,
			"The email address seems to have a typo. Correct it, or leave the field empty if you don’t need an answer."),

	/** The network address has sent as much as it may. */
	TOO_MANY(HttpStatus.TOO_MANY_REQUESTS,
			"We’ve had a lot of feedback from your network in the last hour, so we didn’t take this. Please send it "
					+ "again later; until then, leave this page open or copy your text."),

	/** There are as many reports as there may be. */
	FULL(HttpStatus.SERVICE_UNAVAILABLE,
			"We have more feedback than we can read right now, so we didn’t take this. Please copy your text and send "
					+ "it again another day."),

	/** The disk is almost full, or the database is away or busy. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE,
			"We can’t take feedback right now. Your text is still here: leave this page open, wait a few minutes, "
					+ "and send it again."),

	/** Too many others send feedback at this moment. */
	BUSY(HttpStatus.SERVICE_UNAVAILABLE,
			"A lot of people are sending feedback right now. Your text is still here: wait a moment, and send it again.");

	private final HttpStatus status;

	private final String text;

	FeedbackRefusal(HttpStatus status, String text) {
		this.status = status;
		this.text = text;
	}

	HttpStatus status() {
		return this.status;
	}

	public String text() {
		return this.text;
	}

	/** Whether it is the text that has to change. */
	public boolean isAboutText() {
		return this == EMPTY || this == TOO_LONG;
	}

	/** Whether it is the e-mail address that has to change. */
	public boolean isAboutMail() {
		return this == MAIL;
	}

}
