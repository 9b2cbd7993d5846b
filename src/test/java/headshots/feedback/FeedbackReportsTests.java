package headshots.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import headshots.audit.Actor;
import headshots.content.ContentKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports on each database.
 */
abstract class FeedbackReportsTests {

	private static final Actor ANA = new Actor(null, "Ana Ruiz");

	private static final FeedbackSubject PLATFORM = new FeedbackSubject(new ContentKey("platforms", "spotlight"),
			"Spotlight photo requirements", "/platforms/spotlight");

	private static final FeedbackSubject QUESTION = new FeedbackSubject(new ContentKey("questions", "cost"),
			"What does it cost?", "/faq/cost");

	@Autowired
	private FeedbackReports reports;

	@Autowired
	private FeedbackRetention retention;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void clear() {
		this.jdbc.sql("delete from feedback_report").update();
		this.jdbc.sql("delete from feedback_count").update();
	}

	@Test
	void keepsAReportAsItWasWritten() {
		String text = "“Zürich” 🎭 <b>&\nsecond line " + "x".repeat(900);
		assertThat(add(PLATFORM, text, "ana@example.com", "one")).isTrue();
		assertThat(add(PLATFORM, "No address", "", "two")).isTrue();
		assertThat(this.reports.openAbout(PLATFORM.item())).extracting(FeedbackReport::text)
			.containsExactly(text, "No address");
		assertThat(this.reports.openAbout(PLATFORM.item())).extracting(FeedbackReport::replyTo)
			.containsExactly("ana@example.com", null);
		assertThat(this.reports.openAbout(QUESTION.item())).isEmpty();
	}

	@Test
	void storesASubmissionOnceHoweverOftenItComes() throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(8);
		try {
			List<Future<Boolean>> sent = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				sent.add(senders.submit(() -> add(PLATFORM, "Wrong", "", "same")));
			}
			for (Future<Boolean> each : sent) {
				assertThat(each.get()).isTrue();
			}
		}
		finally {
			senders.shutdown();
		}
		assertThat(this.reports.openAbout(PLATFORM.item())).hasSize(1);
		assertThat(this.reports.count(PLATFORM.item()).orElseThrow().words()).isEqualTo("useful 0, wrong 1");
	}

	@Test
	void countsManyReadersAtOnce() throws InterruptedException, ExecutionException {
		ExecutorService readers = Executors.newFixedThreadPool(8);
		try {
			List<Future<?>> sent = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				sent.add(readers.submit(() -> this.reports.addUseful(QUESTION.item())));
			}
			for (Future<?> each : sent) {
				each.get();
			}
		}
		finally {
			readers.shutdown();
		}
		add(PLATFORM, "Wrong", "", "one");
		assertThat(this.reports.counts()).extracting(FeedbackCount::words)
			.containsExactly("useful 0, wrong 1", "useful 40, wrong 0");
	}

	@Test
	void aReportIsSettledOnceAndCanBeOpenedAgain() {
		add(PLATFORM, "Wrong", "", "one");
		long id = this.reports.openAbout(PLATFORM.item()).get(0).id();
		assertThat(this.reports.reopen(id, ANA)).isFalse();
		assertThat(this.reports.settle(id, FeedbackState.DISMISSED, "It is right", ANA)).isTrue();
		assertThat(this.reports.settle(id, FeedbackState.ANSWERED, "Fixed", ANA)).isFalse();
		FeedbackReport dismissed = this.reports.find(id).orElseThrow();
		assertThat(dismissed.state()).isEqualTo(FeedbackState.DISMISSED);
		assertThat(dismissed.note()).isEqualTo("It is right");
		assertThat(dismissed.settledBy()).isEqualTo("Ana Ruiz");
		assertThat(dismissed.settled()).isNotNull();
		assertThat(this.reports.totals()).containsEntry(FeedbackState.DISMISSED, 1)
			.doesNotContainKey(FeedbackState.OPEN);
		assertThat(this.reports.reopen(id, ANA)).isTrue();
		assertThat(this.reports.find(id).orElseThrow().note()).isNull();
		assertThat(this.reports.list(FeedbackState.OPEN)).hasSize(1);
	}

	@Test
	void erasingLeavesTheCountAlone() {
		add(PLATFORM, "My name is Ana", "ana@example.com", "one");
		long id = this.reports.openAbout(PLATFORM.item()).get(0).id();
		assertThat(this.reports.erase(id, ANA)).isTrue();
		assertThat(this.reports.erase(id, ANA)).isFalse();
		assertThat(this.reports.find(id)).isEmpty();
		assertThat(this.reports.count(PLATFORM.item()).orElseThrow().wrong()).isEqualTo(1);
	}

	@Test
	void theActivityLogNamesTheItemAndRepeatsNothingOfTheReader() {
		add(PLATFORM, "Canarytext", "canary@example.com", "one");
		long id = this.reports.openAbout(PLATFORM.item()).get(0).id();
		this.reports.settle(id, FeedbackState.ANSWERED, "Fixed", ANA);
		this.reports.reopen(id, ANA);
		this.reports.erase(id, ANA);
		List<String> lines = this.jdbc.sql(
				"select action || '|' || object || '|' || outcome from audit_event where outcome = :report order by id")
			.param("report", "report " + id)
			.query(String.class)
			.list();
		assertThat(lines).containsExactly("feedback answered|platforms spotlight|report " + id,
				"feedback reopened|platforms spotlight|report " + id,
				"feedback erased|platforms spotlight|report " + id);
	}

	@Test
	void deletesReportsWhoseTimeIsOverWhateverTheirState() {
		add(PLATFORM, "Old and open", "ana@example.com", "one");
		add(PLATFORM, "Old and settled", "", "two");
		add(PLATFORM, "New", "", "three");
		List<FeedbackReport> all = this.reports.openAbout(PLATFORM.item());
		this.reports.settle(all.get(1).id(), FeedbackState.ANSWERED, "", ANA);
		this.jdbc.sql("update feedback_report set received_at = received_at - interval '181' day where id <> :new")
			.param("new", all.get(2).id())
			.update();
		this.retention.deleteOldReports();
		assertThat(this.jdbc.sql("select body from feedback_report").query(String.class).list()).containsExactly("New");
		assertThat(this.reports.count(PLATFORM.item()).orElseThrow().wrong()).isEqualTo(3);
		assertThat(this.reports.expiry(all.get(2))).isAfter(all.get(2).received());
	}

	@Test
	void takesNoMoreReportsThanItHasRoomFor() {
		this.jdbc
			.sql("insert into feedback_report (kind, item_key, title, body, received_at, state, submission_id) "
					+ "select 'tips', 'x', 'x', 'x', current_timestamp, 'OPEN', 'filled-' || n from "
					+ generated(FeedbackReports.MOST))
			.update();
		assertThat(add(PLATFORM, "One too many", "", "last")).isFalse();
		assertThat(this.reports.count(PLATFORM.item()).orElseThrow().wrong()).isZero();
		assertThat(this.reports.list(FeedbackState.OPEN)).hasSize(FeedbackReports.LISTED);
	}

	/** A table of numbers, which each database has its own function for. */
	abstract String generated(int rows);

	private boolean add(FeedbackSubject subject, String text, String mail, String submission) {
		return this.reports.add(subject, new FeedbackForm(subject.name(), "", FeedbackForm.WRONG, text, mail, null),
				submission);
	}

}
