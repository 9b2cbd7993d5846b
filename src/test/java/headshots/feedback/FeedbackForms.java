package headshots.feedback;

import java.time.Clock;
import java.time.Duration;

import headshots.SignedInClient;
import headshots.accounts.TokenSigner;
import org.jsoup.nodes.Document;

/**
 * Opens feedback forms that have been open for a while, as those of people have when they
 * send them.
 *
 * @param signer signs the tokens
 * @param subjects finds what they are about
 */
public record FeedbackForms(TokenSigner signer, FeedbackSubjects subjects) {

	/** The form below the heading "Something is wrong". */
	public static final String REPORT = "main section form";

	/** The form with one button. */
	public static final String USEFUL = "main > form";

	/** Opens the form about an item as if it had been opened ten seconds ago. */
	public Document open(SignedInClient reader, String about) {
		return open(reader, about, Duration.ofSeconds(10));
	}

	Document open(SignedInClient reader, String about, Duration age) {
		Document page = reader.page("/feedback?about=" + about);
		page.select("[name=token]").val(token(about, age));
		return page;
	}

	/** Returns a token that was issued some time ago. */
	String token(String about, Duration age) {
		Clock then = Clock.offset(Clock.systemUTC(), age.negated());
		return new FeedbackTokens(this.signer, then).issue(this.subjects.find(about).orElseThrow());
	}

}
