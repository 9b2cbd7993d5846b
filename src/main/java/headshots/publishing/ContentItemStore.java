package headshots.publishing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.Content;
import headshots.content.ContentKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes entries, revisions and publications. Rows of the latter two are only ever added.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContentItemStore {

	private static final int LINE = 255;

	private final JdbcClient jdbc;

	private final ContentSerializer contents;

	private final AuditLog audit;

	private final Clock clock;

	ContentItemStore(JdbcClient jdbc, ContentSerializer contents, AuditLog audit, Clock clock) {
		this.audit = audit;
		this.jdbc = jdbc;
		this.contents = contents;
		this.clock = clock;
	}

	Optional<ContentItemRow> find(ContentKey address) {
		return this.jdbc.sql(ContentItemRow.QUERY + "where kind = :kind and entry_key = :key")
			.param("kind", address.kind())
			.param("key", address.key())
			.query(ContentItemRow::of)
			.optional();
	}

	/** The entry, kept from changing until the transaction ends. */
	Optional<ContentItemRow> lock(ContentKey address) {
		return find(address).flatMap((row) -> lock(List.of(row.id())).stream().findFirst());
	}

	/** The entries, kept from changing until the transaction ends. */
	List<ContentItemRow> lock(Collection<Long> ids) {
		// Always in the same order, so that two transactions never wait for each other.
		return ids.stream()
			.sorted()
			.distinct()
			.flatMap((id) -> this.jdbc.sql(ContentItemRow.QUERY + "where id = :id for update")
				.param("id", id)
				.query(ContentItemRow::of)
				.optional()
				.stream())
			.toList();
	}

	/** Whether a form was taken already, and as what. */
	Optional<Taken> taken(String submissionId) {
		return this.jdbc.sql("select entry_id, number, digest from revision where submission_id = :submission")
			.param("submission", submissionId)
			.query((row, number) -> new Taken(row.getLong("entry_id"), row.getInt("number"), row.getString("digest")))
			.optional();
	}

	/** Makes an entry whose revision 1 is still to be added. */
	long addEntry(ContentKey address) {
		KeyHolder id = new GeneratedKeyHolder();
		this.jdbc.sql("insert into entry (kind, entry_key, latest_revision) values (:kind, :key, 1)")
			.param("kind", address.kind())
			.param("key", address.key())
			.update(id, "id");
		return id.getKeyAs(Long.class);
	}

	/**
	 * Makes the next number the latest, unless a concurrent save did so first.
	 * @return whether it was still the next one
	 */
	boolean advance(long entryId, int from) {
		return this.jdbc.sql("update entry set latest_revision = :next where id = :id and latest_revision = :from")
			.param("next", from + 1)
			.param("id", entryId)
			.param("from", from)
			.update() == 1;
	}

	void addRevision(ContentKey address, NewRevision revision) {
		Content content = revision.content();
		String text = this.contents.write(content);
		this.jdbc.sql("insert into revision (entry_id, number, slug, title, content, content_version, digest, note, "
				+ "created_at, author_id, author_name, restored_from, submission_id) values (:entry, :number, :slug, :title, "
				+ ":content, :version, :digest, :note, :at, :author, :name, :restored, :submission)")
			.param("entry", revision.entryId())
			.param("number", revision.number())
			.param("slug", line(content.slug()))
			.param("title", line(content.title()))
			.param("content", text)
			.param("version", this.contents.version(address.kind()))
			.param("digest", ContentSerializer.digest(text))
			.param("note", line(revision.note()))
			.param("at", now())
			.param("author", revision.by().id())
			.param("name", revision.by().name())
			.param("restored", revision.restoredFrom())
			.param("submission", revision.submissionId())
			.update();
	}

	/**
	 * Records that staff made an old revision the newest, because they wanted it back.
	 */
	void recordRestoration(ContentKey address, int from, int number, Actor by) {
		this.audit.record(by, "restored", named(address, from), "as revision " + number);
	}

	/** Records that staff gave up a draft. */
	void recordDiscarding(ContentKey address, int number, int live, Actor by) {
		this.audit.record(by, "discarded", named(address, number), "back to revision " + live);
	}

	/**
	 * Records the publication of a revision that was live before the studio was first
	 * used.
	 */
	void adopt(long entryId, int revision, Actor by) {
		addPublication(entryId, revision, "PUBLISHED", by);
		setLive(entryId, revision);
	}

	void addPublication(ContentKey address, long entryId, int revision, Actor by) {
		addPublication(address, entryId, revision, by, "");
	}

	/**
	 * Adds a publication.
	 * @param occasion why it happens now, for the log; may be empty
	 */
	void addPublication(ContentKey address, long entryId, int revision, Actor by, String occasion) {
		adopt(entryId, revision, by);
		this.audit.record(by, "published", named(address, revision), occasion);
	}

	void addWithdrawal(ContentItemRow entry, Actor by) {
		addPublication(entry.id(), entry.latest(), "WITHDRAWN", by);
		setLive(entry.id(), null);
		this.audit.record(by, (entry.live() != null) ? "withdrew" : "put away", named(entry.address(), entry.latest()),
				"");
	}

	private void addPublication(long entryId, int revision, String action, Actor by) {
		this.jdbc
			.sql("insert into publication (entry_id, revision, action, created_at, author_id, author_name) "
					+ "values (:entry, :revision, :action, :at, :author, :name)")
			.param("entry", entryId)
			.param("revision", revision)
			.param("action", action)
			.param("at", now())
			.param("author", by.id())
			.param("name", by.name())
			.update();
	}

	private void setLive(long entryId, @Nullable Integer revision) {
		this.jdbc.sql("update entry set live_revision = :revision where id = :id")
			.param("revision", revision)
			.param("id", entryId)
			.update();
	}

	/** Returns the name of a revision in the log. */
	static String named(ContentKey address, int revision) {
		return address.kind() + " " + address.key() + ", revision " + revision;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static String line(String text) {
		// PostgreSQL keeps no zero character.
		String shown = text.replaceAll("\\p{Cc}", " ");
		return (shown.length() <= LINE) ? shown : shown.substring(0, LINE);
	}

	/**
	 * The result of a submission.
	 */
	record Taken(long entryId, int number, String digest) {
	}

	/**
	 * A revision that is about to be added.
	 *
	 * @param submissionId the ID of the submission that it came with, null if none
	 */
	record NewRevision(long entryId, int number, Content content, String note, Actor by, @Nullable Integer restoredFrom,
			@Nullable String submissionId) {
	}

}
