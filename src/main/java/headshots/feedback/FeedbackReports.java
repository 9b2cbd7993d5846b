package headshots.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.ContentKey;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores the reports of readers and what staff do with them, and counts for each item how
 * often it was useful or wrong. The activity log names the item and never repeats what a
 * reader wrote.
 */
@Repository
public class FeedbackReports {

	/** With the longest texts this is about 5 MB. */
	static final int MOST = 5000;

	/** How many a list shows. */
	public static final int LISTED = 100;

	private static final String SELECT = "select id, kind, item_key, title, body, reply_to, received_at, state, note, "
			+ "settled_at, settled_by from feedback_report ";

	private static final String ONE_MORE_USEFUL = "update feedback_count set useful = useful + 1 "
			+ "where kind = :kind and item_key = :key";

	private static final String ONE_MORE_WRONG = "update feedback_count set wrong = wrong + 1 "
			+ "where kind = :kind and item_key = :key";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Duration retention;

	private final Clock clock;

	FeedbackReports(JdbcClient jdbc, AuditLog audit, TransactionTemplate transaction, FeedbackProperties properties,
			Clock clock) {
		this.retention = Duration.ofDays(properties.retentionDays());
		this.jdbc = jdbc;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Counts that an item was useful. */
	void addUseful(ContentKey item) {
		prepareCount(item);
		count(item, ONE_MORE_USEFUL);
	}

	/**
	 * Stores a report and counts it. The same submission is stored once.
	 * @param submission the ID of the submission
	 * @return whether there was room for it
	 */
	boolean add(FeedbackSubject subject, FeedbackForm form, String submission) {
		prepareCount(subject.item());
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				if (this.jdbc.sql("select count(*) from feedback_report").query(Integer.class).single() >= MOST) {
					return false;
				}
				insert(subject, form, submission);
				count(subject.item(), ONE_MORE_WRONG);
				return true;
			}));
		}
		catch (DuplicateKeyException ex) {
			// The same form was a moment faster, perhaps on another node.
			return true;
		}
	}

	public Optional<FeedbackReport> find(long id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id).query(FeedbackReports::report).optional();
	}

	/** The open reports, the oldest first; the others by when they came, newest first. */
	public List<FeedbackReport> list(FeedbackState state) {
		return this.jdbc
			.sql(SELECT + "where state = :state order by id " + ((state == FeedbackState.OPEN) ? "" : "desc ")
					+ "fetch first :most rows only")
			.param("state", state.name())
			.param("most", LISTED)
			.query(FeedbackReports::report)
			.list();
	}

	/** The open reports about one item, the oldest first. */
	public List<FeedbackReport> openAbout(ContentKey item) {
		return this.jdbc
			.sql(SELECT + "where state = 'OPEN' and kind = :kind and item_key = :key order by id "
					+ "fetch first :most rows only")
			.param("kind", item.kind())
			.param("key", item.key())
			.param("most", LISTED)
			.query(FeedbackReports::report)
			.list();
	}

	/** How many reports there are in each state. */
	public Map<FeedbackState, Integer> totals() {
		Map<FeedbackState, Integer> totals = new EnumMap<>(FeedbackState.class);
		this.jdbc.sql("select state, count(*) as reports from feedback_report group by state")
			.query((row, number) -> totals.put(FeedbackState.valueOf(row.getString("state")), row.getInt("reports")))
			.list();
		return totals;
	}

	/** The counts of all items that have any, those with the most reports first. */
	public List<FeedbackCount> counts() {
		return this.jdbc
			.sql("select kind, item_key, useful, wrong from feedback_count where useful > 0 or wrong > 0 "
					+ "order by wrong desc, useful desc, kind, item_key")
			.query(FeedbackReports::countOf)
			.list();
	}

	public Optional<FeedbackCount> count(ContentKey item) {
		return this.jdbc
			.sql("select kind, item_key, useful, wrong from feedback_count where kind = :kind and item_key = :key")
			.param("kind", item.kind())
			.param("key", item.key())
			.query(FeedbackReports::countOf)
			.optional();
	}

	/**
	 * Settles an open report.
	 * @param state {@link FeedbackState#ANSWERED} or {@link FeedbackState#DISMISSED}
	 * @param note a note of staff, may be empty
	 * @return whether it was open
	 */
	@Transactional
	public boolean settle(long id, FeedbackState state, String note, Actor by) {
		boolean settled = this.jdbc
			.sql("update feedback_report set state = :state, note = :note, settled_at = :now, settled_by = :by "
					+ "where id = :id and state = 'OPEN'")
			.param("state", state.name())
			.param("note", note.isEmpty() ? null : note)
			.param("now", at(this.clock.instant()))
			.param("by", by.name())
			.param("id", id)
			.update() > 0;
		if (settled) {
			log(id, by, (state == FeedbackState.ANSWERED) ? "feedback answered" : "feedback dismissed");
		}
		return settled;
	}

	/**
	 * Opens a settled report again.
	 * @return whether it was settled
	 */
	@Transactional
	public boolean reopen(long id, Actor by) {
		boolean reopened = this.jdbc
			.sql("update feedback_report set state = 'OPEN', note = null, settled_at = null, settled_by = null "
					+ "where id = :id and state <> 'OPEN'")
			.param("id", id)
			.update() > 0;
		if (reopened) {
			log(id, by, "feedback reopened");
		}
		return reopened;
	}

	/**
	 * Deletes a report with everything that the reader wrote.
	 * @return whether there was one
	 */
	@Transactional
	public boolean erase(long id, Actor by) {
		Optional<FeedbackReport> report = find(id);
		report.ifPresent((found) -> log(id, by, "feedback erased"));
		return this.jdbc.sql("delete from feedback_report where id = :id").param("id", id).update() > 0;
	}

	/** Returns when a report is deleted, whatever its state. */
	public Instant expiry(FeedbackReport report) {
		return report.received().plus(this.retention);
	}

	/** Deletes the reports whose time is over; returns how many. */
	@Transactional
	int prune() {
		return this.jdbc.sql("delete from feedback_report where received_at <= :before")
			.param("before", at(this.clock.instant().minus(this.retention)))
			.update();
	}

	private void log(long id, Actor by, String action) {
		ContentKey item = find(id).orElseThrow().item();
		this.audit.record(by, action, item.kind() + " " + item.key(), "report " + id);
	}

	/**
	 * Makes the row that counts an item. Apart from the transaction that follows, because
	 * PostgreSQL ends a transaction in which another node was faster.
	 */
	private void prepareCount(ContentKey item) {
		if (count(item).isPresent()) {
			return;
		}
		try {
			this.jdbc.sql("insert into feedback_count (kind, item_key, useful, wrong) values (:kind, :key, 0, 0)")
				.param("kind", item.kind())
				.param("key", item.key())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Another reader was first.
		}
	}

	private void count(ContentKey item, String sql) {
		this.jdbc.sql(sql).param("kind", item.kind()).param("key", item.key()).update();
	}

	private void insert(FeedbackSubject subject, FeedbackForm form, String submission) {
		this.jdbc.sql(
				"insert into feedback_report (kind, item_key, title, body, reply_to, received_at, state, submission_id) "
						+ "values (:kind, :key, :title, :body, :mail, :now, 'OPEN', :submission)")
			.param("kind", subject.item().kind())
			.param("key", subject.item().key())
			.param("title", subject.title())
			.param("body", form.text())
			.param("mail", form.mail().isEmpty() ? null : form.mail())
			.param("now", at(this.clock.instant()))
			.param("submission", submission)
			.update();
	}

	private static FeedbackReport report(ResultSet row, int number) throws SQLException {
		@Nullable OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
		return new FeedbackReport(row.getLong("id"), new ContentKey(row.getString("kind"), row.getString("item_key")),
				row.getString("title"), row.getString("body"), row.getString("reply_to"),
				row.getObject("received_at", OffsetDateTime.class).toInstant(),
				FeedbackState.valueOf(row.getString("state")), row.getString("note"),
				(settled != null) ? settled.toInstant() : null, row.getString("settled_by"));
	}

	private static FeedbackCount countOf(ResultSet row, int number) throws SQLException {
		return new FeedbackCount(new ContentKey(row.getString("kind"), row.getString("item_key")), row.getInt("useful"),
				row.getInt("wrong"));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
