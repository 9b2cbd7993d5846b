package headshots.studio.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what staff say to each other about content items, one thread an item, and their
 * requests to each other to look. A comment is never changed or deleted; a review request
 * waits until the colleague replies or marks it as done, or the asker withdraws it.
 */
@Service
public class Comments {

	private static final String REQUESTS = "select q.id, c.entry_id, q.comment_id, c.author_id, c.author_name, c.body, "
			+ "c.created_at, q.colleague_id, q.colleague_name, s.enabled, q.state, q.settled_at, a.body as answer, "
			+ "q.closed from review_request q join item_comment c on c.id = q.comment_id "
			+ "left join item_comment a on a.id = q.answer_id left join staff_account s on s.id = q.colleague_id ";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Comments(JdbcClient jdbc, AuditLog audit, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The comments on an item, the newest last. */
	public List<Comment> of(long entryId) {
		return this.jdbc.sql(
				"select id, author_id, author_name, created_at, body from item_comment where entry_id = :entry order by id")
			.param("entry", entryId)
			.query((row, number) -> new Comment(row.getLong("id"), author(row), instant(row, "created_at"),
					row.getString("body")))
			.list();
	}

	/** The review requests on an item, whatever their state, the newest last. */
	public List<ReviewRequest> requests(long entryId) {
		return this.jdbc.sql(REQUESTS + "where c.entry_id = :entry order by q.id")
			.param("entry", entryId)
			.query(Comments::request)
			.list();
	}

	/** The requests that wait for a person, the oldest first. */
	public List<ReviewRequest> waitingFor(long staffId) {
		return this.jdbc.sql(REQUESTS + "where q.colleague_id = :staff and q.state = 'WAITING' order by q.id")
			.param("staff", staffId)
			.query(Comments::request)
			.list();
	}

	/** The requests of a person that they have not closed, the oldest first. */
	public List<ReviewRequest> openRequestsOf(long staffId) {
		return this.jdbc.sql(REQUESTS + "where c.author_id = :staff and q.closed = false order by q.id")
			.param("staff", staffId)
			.query(Comments::request)
			.list();
	}

	/**
	 * Adds a comment. It answers the requests on this item that wait for its author, and
	 * closes those of the author that had an answer already.
	 * @return the number of the comment
	 */
	public long add(NewComment comment) {
		try {
			return this.transaction.execute((status) -> known(comment).orElseGet(() -> write(comment)));
		}
		catch (DuplicateKeyException ex) {
			// The same form was a moment faster.
			return known(comment).orElseThrow(() -> ex);
		}
	}

	/**
	 * Takes a request off the list of the colleague who was asked, without a reply.
	 * @return whether it was waiting for this person
	 */
	public boolean finish(long requestId, Actor by) {
		return settle(requestId, by, "review done",
				"update review_request set state = 'DONE', settled_at = :now where id = :request and state = 'WAITING' "
						+ "and colleague_id = :staff");
	}

	/**
	 * Withdraws a request.
	 * @return whether it was this person's and still waiting
	 */
	public boolean withdraw(long requestId, Actor by) {
		return settle(requestId, by, "review request withdrawn",
				"update review_request set state = 'WITHDRAWN', settled_at = :now, closed = true where id = :request "
						+ "and state = 'WAITING' "
						+ "and comment_id in (select id from item_comment where author_id = :staff)");
	}

	/**
	 * Takes the news of a request off the asker's list.
	 * @return whether it was this person's and settled
	 */
	public boolean close(long requestId, Actor by) {
		return this.jdbc.sql(
				"update review_request set closed = true where id = :request and state <> 'WAITING' and closed = false "
						+ "and comment_id in (select id from item_comment where author_id = :staff)")
			.param("request", requestId)
			.param("staff", by.id())
			.update() > 0;
	}

	private boolean settle(long requestId, Actor by, String action, String sql) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean settled = this.jdbc.sql(sql)
				.param("now", now())
				.param("request", requestId)
				.param("staff", by.id())
				.update() > 0;
			if (settled) {
				this.audit.record(by, action, itemOf(requestId), "");
			}
			return settled;
		}));
	}

	private Optional<Long> known(NewComment comment) {
		return this.jdbc.sql("select id from item_comment where submission_id = :submission")
			.param("submission", comment.submissionId())
			.query(Long.class)
			.optional();
	}

	private long write(NewComment comment) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into item_comment (entry_id, body, created_at, author_id, author_name, submission_id) "
					+ "values (:entry, :body, :now, :author, :name, :submission)")
			.param("entry", comment.entryId())
			.param("body", comment.text())
			.param("now", now())
			.param("author", comment.by().id())
			.param("name", comment.by().name())
			.param("submission", comment.submissionId())
			.update(key, "id");
		long id = key.getKeyAs(Long.class);
		answer(comment, id);
		Actor colleague = comment.colleague();
		if (colleague != null) {
			this.jdbc
				.sql("insert into review_request (comment_id, colleague_id, colleague_name, state, closed) "
						+ "values (:comment, :colleague, :name, 'WAITING', false)")
				.param("comment", id)
				.param("colleague", colleague.id())
				.param("name", colleague.name())
				.update();
		}
		this.audit.record(comment.by(), (colleague != null) ? "asked a colleague" : "commented",
				item(comment.entryId()), (colleague != null) ? colleague.name() : "");
		return id;
	}

	private void answer(NewComment comment, long id) {
		this.jdbc
			.sql("update review_request set closed = true where state in ('ANSWERED', 'DONE') and closed = false "
					+ "and comment_id in (select id from item_comment where entry_id = :entry and author_id = :staff)")
			.param("entry", comment.entryId())
			.param("staff", comment.by().id())
			.update();
		this.jdbc
			.sql("update review_request set state = 'ANSWERED', answer_id = :answer, settled_at = :now "
					+ "where state = 'WAITING' and colleague_id = :staff "
					+ "and comment_id in (select id from item_comment where entry_id = :entry)")
			.param("answer", id)
			.param("now", now())
			.param("staff", comment.by().id())
			.param("entry", comment.entryId())
			.update();
	}

	private String item(long entryId) {
		return this.jdbc.sql("select kind, entry_key from entry where id = :entry")
			.param("entry", entryId)
			.query((row, number) -> row.getString("kind") + " " + row.getString("entry_key"))
			.single();
	}

	private String itemOf(long requestId) {
		return item(this.jdbc.sql(
				"select c.entry_id from review_request q join item_comment c on c.id = q.comment_id where q.id = :request")
			.param("request", requestId)
			.query(Long.class)
			.single());
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static ReviewRequest request(ResultSet row, int number) throws SQLException {
		OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
		return new ReviewRequest(row.getLong("id"), row.getLong("entry_id"), row.getLong("comment_id"), author(row),
				new Actor(row.getLong("colleague_id"), row.getString("colleague_name")), row.getBoolean("enabled"),
				row.getString("body"), instant(row, "created_at"), ReviewRequest.State.valueOf(row.getString("state")),
				(settled != null) ? settled.toInstant() : null, row.getString("answer"), row.getBoolean("closed"));
	}

	private static Actor author(ResultSet row) throws SQLException {
		@Nullable Long id = row.getObject("author_id", Long.class);
		return new Actor(id, row.getString("author_name"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
