package headshots.feedback;

import java.time.Duration;
import java.util.Optional;

import headshots.SettableClock;
import headshots.StudioTest;
import headshots.accounts.TokenSigner;
import headshots.audit.Actor;
import headshots.upkeep.DiskSpaceGuard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StudioTest
class FeedbackInboxTests {

	private static final String ABOUT = "guidance/actor.purpose";

	private final SettableClock clock = new SettableClock();

	@Autowired
	private TokenSigner signer;

	@Autowired
	private FeedbackSubjects subjects;

	@Autowired
	private FeedbackReports reports;

	@Autowired
	private DiskSpaceGuard disk;

	private FeedbackTokens tokens;

	private FeedbackInbox inbox;

	private FeedbackSubject subject;

	@BeforeEach
	void create() {
		this.tokens = new FeedbackTokens(this.signer, this.clock);
		this.inbox = new FeedbackInbox(this.tokens,
				new FeedbackThrottle(this.signer, new FeedbackProperties(true, 180, 3), this.clock), this.reports,
				this.disk);
		this.subject = this.subjects.find(ABOUT).orElseThrow();
	}

	@Test
	void takesATextThatAPersonCanHaveWritten() {
		String token = this.tokens.issue(this.subject);
		this.clock.advance(FeedbackInbox.FASTEST_TEXT);
		int wrong = counts().wrong();
		assertThat(take(report(token, "It is 4 by 5.", "ana@example.com", null))).isEmpty();
		assertThat(counts().wrong()).isEqualTo(wrong + 1);
		assertThat(this.reports.openAbout(this.subject.item())).last().satisfies((report) -> {
			assertThat(report.text()).isEqualTo("It is 4 by 5.");
			assertThat(report.replyTo()).isEqualTo("ana@example.com");
			assertThat(report.title()).isEqualTo(this.subject.title());
			this.reports.erase(report.id(), Actor.GUIDE);
		});
	}

	@Test
	void theSameFormSentTwiceIsTakenOnce() {
		String token = this.tokens.issue(this.subject);
		this.clock.advance(FeedbackInbox.FASTEST_CLICK);
		int useful = counts().useful();
		assertThat(take(useful(token))).isEmpty();
		assertThat(take(useful(token))).isEmpty();
		assertThat(counts().useful()).isEqualTo(useful + 1);
	}

	@Test
	void refusesWhatIsSentSoonerThanAPersonCan() {
		String token = this.tokens.issue(this.subject);
		this.clock.advance(FeedbackInbox.FASTEST_CLICK.minusMillis(1));
		assertThat(take(useful(token))).contains(FeedbackRefusal.TOO_FAST);
		this.clock.advance(Duration.ofMillis(1));
		assertThat(take(report(token, "Wrong", null, null))).contains(FeedbackRefusal.TOO_FAST);
		assertThat(take(useful(token))).isEmpty();
	}

	@Test
	void aTokenExpiresAndIsForOneItemAlone() {
		String token = this.tokens.issue(this.subject);
		String other = this.tokens.issue(this.subjects.find("guidance/model.purpose").orElseThrow());
		this.clock.advance(FeedbackTokens.LIFE.minusMillis(1));
		assertThat(take(useful(other))).contains(FeedbackRefusal.EXPIRED);
		assertThat(take(useful(token))).isEmpty();
		this.clock.advance(Duration.ofMillis(1));
		assertThat(take(report(token, "Wrong", null, null))).contains(FeedbackRefusal.EXPIRED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "a.b.c", "0.0.0", "zzzzzzzzzzzzzzzzzzzzzzzzzzzz.x.y" })
	void madeUpTokensAreRefused(String token) {
		assertThat(take(useful(token))).contains(FeedbackRefusal.EXPIRED);
	}

	@Test
	void refusesWhatAProgramFilledIn() {
		assertThat(take(report(old(), "Buy this", null, "Offers"))).contains(FeedbackRefusal.FILLED_BY_PROGRAM);
	}

	@Test
	void refusesTextsThatAreEmptyOrTooLong() {
		String token = old();
		assertThat(take(report(token, " \u200b\n", null, null))).contains(FeedbackRefusal.EMPTY);
		assertThat(take(report(token, "x".repeat(1001), null, null))).contains(FeedbackRefusal.TOO_LONG);
		assertThat(take(report(token, "x\r\n".repeat(500), null, null))).isEmpty();
		this.reports.openAbout(this.subject.item()).forEach((report) -> this.reports.erase(report.id(), Actor.GUIDE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ana", "ana@", "@example.com", "ana@example", "ana@example.com, ben@example.com",
			"<ana@example.com>", "a@b@example.com" })
	void refusesMailAddressesThatCannotBeOne(String mail) {
		assertThat(take(report(old(), "Wrong", mail, null))).contains(FeedbackRefusal.MAIL);
	}

	@Test
	void refusesMoreThanANetworkAddressMaySend() {
		for (int i = 0; i < 3; i++) {
			assertThat(take(useful(old()))).isEmpty();
		}
		String token = old();
		assertThat(take(useful(token))).contains(FeedbackRefusal.TOO_MANY);
		this.clock.advance(FeedbackThrottle.WINDOW);
		assertThat(take(useful(token))).isEmpty();
	}

	private String old() {
		String token = this.tokens.issue(this.subject);
		this.clock.advance(Duration.ofSeconds(10));
		return token;
	}

	private FeedbackCount counts() {
		return this.reports.count(this.subject.item()).orElse(new FeedbackCount(this.subject.item(), 0, 0));
	}

	private Optional<FeedbackRefusal> take(FeedbackForm form) {
		return this.inbox.take(this.subject, form, "192.0.2.7");
	}

	private static FeedbackForm useful(String token) {
		return new FeedbackForm(ABOUT, token, FeedbackForm.YES, null, null, null);
	}

	private static FeedbackForm report(String token, String text, @Nullable String mail, @Nullable String topic) {
		return new FeedbackForm(ABOUT, token, FeedbackForm.WRONG, text, mail, topic);
	}

}
