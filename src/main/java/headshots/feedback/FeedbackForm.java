package headshots.feedback;

import java.util.regex.Pattern;

import headshots.text.FormText;
import org.jspecify.annotations.Nullable;

/**
 * The form that a reader sends.
 *
 * @param about the name of the item, as addresses have it
 * @param token the form's token
 * @param answer {@link #YES} or {@link #WRONG}
 * @param text the reader’s words about the mistake, without invisible characters
 * @param mail the e-mail address for an answer, empty for none
 * @param topic a field that people do not see; only a program fills it in (honeypot)
 */
record FeedbackForm(String about, String token, String answer, String text, String mail, String topic) {

	static final String YES = "yes";

	static final String WRONG = "wrong";

	/** The longest text. */
	static final int LONGEST = 1000;

	private static final int LONGEST_MAIL = 254;

	private static final Pattern MAIL = Pattern
		.compile("[^@\\s,;<>()\"]{1,64}@[^@\\s,;<>()\"]+\\.[^@\\s,;<>()\".]{2,}");

	FeedbackForm(@Nullable String about, @Nullable String token, @Nullable String answer, @Nullable String text,
			@Nullable String mail, @Nullable String topic) {
		this.about = (about != null) ? about : "";
		this.token = (token != null) ? token : "";
		this.answer = YES.equals(answer) ? YES : WRONG;
		this.text = FormText.visible((text != null) ? text : "").strip();
		this.mail = FormText.line(mail);
		this.topic = (topic != null) ? topic : "";
	}

	static FeedbackForm empty(FeedbackSubject subject, String token) {
		return new FeedbackForm(subject.name(), token, null, null, null, null);
	}

	FeedbackForm withToken(String fresh) {
		return new FeedbackForm(this.about, fresh, this.answer, this.text, this.mail, null);
	}

	public boolean isUseful() {
		return this.answer.equals(YES);
	}

	/** Returns how many characters are too many, 0 if the text fits. */
	public int excess() {
		return Math.max(this.text.length() - LONGEST, 0);
	}

	boolean hasUsableMail() {
		return this.mail.isEmpty() || (this.mail.length() <= LONGEST_MAIL && MAIL.matcher(this.mail).matches());
	}

}
