package headshots.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import headshots.accounts.TokenSigner;
import headshots.support.RandomToken;

import org.springframework.stereotype.Component;

/**
 * Issues the tokens of feedback forms: a time and a random value, signed with HMAC for
 * one item. A token replaces the CSRF cookie that readers do not get, tells how long the
 * form was open, and makes sending it twice the same as sending it once (idempotency).
 */
@Component
class FeedbackTokens {

	static final Duration LIFE = Duration.ofHours(2);

	private static final String PURPOSE = "feedback ";

	private static final int RANDOM_BYTES = 16;

	private static final int MOST_REMEMBERED = 10_000;

	private final TokenSigner signer;

	private final Clock clock;

	private final Cache<String, Boolean> used = Caffeine.newBuilder()
		.maximumSize(MOST_REMEMBERED)
		.expireAfterWrite(LIFE)
		.executor(Runnable::run)
		.build();

	FeedbackTokens(TokenSigner signer, Clock clock) {
		this.signer = signer;
		this.clock = clock;
	}

	String issue(FeedbackSubject subject) {
		String text = Long.toString(this.clock.millis(), Character.MAX_RADIX) + "." + RandomToken.next(RANDOM_BYTES);
		return this.signer.sign(PURPOSE + subject.name(), text);
	}

	/** Returns what a token says; empty if it is forged, expired, or another item's. */
	Optional<FeedbackToken> read(FeedbackSubject subject, String token) {
		return this.signer.verify(PURPOSE + subject.name(), token).map((text) -> {
			// Signed by us, and so of this form.
			String[] parts = text.split("\\.", 2);
			return new FeedbackToken(Instant.ofEpochMilli(Long.parseLong(parts[0], Character.MAX_RADIX)), parts[1]);
		}).filter((read) -> age(read).compareTo(LIFE) < 0);
	}

	/** Returns how long ago a token was issued, never less than nothing. */
	Duration age(FeedbackToken token) {
		Duration age = Duration.between(token.issued(), this.clock.instant());
		return age.isNegative() ? Duration.ZERO : age;
	}

	/**
	 * Marks an answer as sent.
	 * @return whether it was not sent before
	 */
	boolean use(String submission) {
		return this.used.asMap().putIfAbsent(submission, true) == null;
	}

	/** Lets an answer be sent again that could not be stored. */
	void release(String submission) {
		this.used.invalidate(submission);
	}

}
