package headshots.feedback;

import java.time.Duration;
import java.util.Optional;

import headshots.upkeep.DiskSpaceGuard;
import headshots.web.DatabaseFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Takes feedback from readers, or says why not: checks the form's token, how long it was
 * open, its honeypot and its text, then the limits.
 */
@Service
class FeedbackInbox {

	private static final Logger log = LoggerFactory.getLogger(FeedbackInbox.class);

	/** Sooner than this after the form was rendered, no person has pressed a button. */
	static final Duration FASTEST_CLICK = Duration.ofSeconds(1);

	/** Sooner than this, no person has written what is wrong. */
	static final Duration FASTEST_TEXT = Duration.ofSeconds(3);

	private final FeedbackTokens tokens;

	private final FeedbackThrottle throttle;

	private final FeedbackReports reports;

	private final DiskSpaceGuard disk;

	FeedbackInbox(FeedbackTokens tokens, FeedbackThrottle throttle, FeedbackReports reports, DiskSpaceGuard disk) {
		this.tokens = tokens;
		this.throttle = throttle;
		this.reports = reports;
		this.disk = disk;
	}

	/**
	 * Takes a form.
	 * @param address the network address that it comes from
	 * @return why it was not taken; empty if it was
	 */
	Optional<FeedbackRefusal> take(FeedbackSubject subject, FeedbackForm form, String address) {
		try {
			return checkAndTake(subject, form, address);
		}
		catch (RuntimeException ex) {
			if (!DatabaseFailure.isCauseOf(ex)) {
				throw ex;
			}
			log.warn("Database unavailable; answered feedback of a reader with 503 and its text: {}", ex.getMessage());
			return Optional.of(FeedbackRefusal.UNAVAILABLE);
		}
	}

	private Optional<FeedbackRefusal> checkAndTake(FeedbackSubject subject, FeedbackForm form, String address) {
		FeedbackToken token = this.tokens.read(subject, form.token()).orElse(null);
		if (token == null) {
			return Optional.of(FeedbackRefusal.EXPIRED);
		}
		Optional<FeedbackRefusal> refusal = check(form, this.tokens.age(token));
		if (refusal.isPresent()) {
			return refusal;
		}
		if (this.disk.isShort()) {
			return Optional.of(FeedbackRefusal.UNAVAILABLE);
		}
		String submission = form.answer() + "-" + token.id();
		// The same form again is answered like the first time.
		return this.tokens.use(submission) ? count(subject, form, submission, address) : Optional.empty();
	}

	private static Optional<FeedbackRefusal> check(FeedbackForm form, Duration age) {
		if (!form.topic().isEmpty()) {
			return Optional.of(FeedbackRefusal.FILLED_BY_PROGRAM);
		}
		if (age.compareTo(form.isUseful() ? FASTEST_CLICK : FASTEST_TEXT) < 0) {
			return Optional.of(FeedbackRefusal.TOO_FAST);
		}
		if (form.isUseful()) {
			return Optional.empty();
		}
		if (form.text().isEmpty()) {
			return Optional.of(FeedbackRefusal.EMPTY);
		}
		if (form.excess() > 0) {
			return Optional.of(FeedbackRefusal.TOO_LONG);
		}
		return form.hasUsableMail() ? Optional.empty() : Optional.of(FeedbackRefusal.MAIL);
	}

	private Optional<FeedbackRefusal> count(FeedbackSubject subject, FeedbackForm form, String submission,
			String address) {
		boolean stored = false;
		boolean taken = this.throttle.take(address);
		try {
			if (!taken) {
				return Optional.of(FeedbackRefusal.TOO_MANY);
			}
			stored = store(subject, form, submission);
			return stored ? Optional.empty() : Optional.of(FeedbackRefusal.FULL);
		}
		finally {
			if (!stored) {
				this.tokens.release(submission);
			}
			if (!stored && taken) {
				this.throttle.giveBack(address);
			}
		}
	}

	private boolean store(FeedbackSubject subject, FeedbackForm form, String submission) {
		if (form.isUseful()) {
			this.reports.addUseful(subject.item());
			return true;
		}
		return this.reports.add(subject, form, submission);
	}

}
