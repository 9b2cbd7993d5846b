package headshots.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.content.ContentKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads content items for staff: the status of each, and what it said at any time.
 */
@Service
public class ContentItems {

	private static final Logger log = LoggerFactory.getLogger(ContentItems.class);

	private static final String STATUS = "select e.id, e.kind, e.entry_key, e.latest_revision, e.live_revision, r.title, "
			+ "r.slug, r.created_at, r.author_id, r.author_name, r.digest, r.content, "
			+ "r.content_version, l.digest as live_digest, "
			+ "(select max(p.revision) from publication p where p.entry_id = e.id and p.action = 'WITHDRAWN') as withdrawn, "
			+ "exists (select 1 from publication p where p.entry_id = e.id and p.action = 'PUBLISHED') as published, "
			+ "sp.id as schedule_id, sp.due_at, sp.kept_back_at, sr.revision as scheduled_revision "
			+ "from entry e join revision r on r.entry_id = e.id and r.number = e.latest_revision "
			+ "left join revision l on l.entry_id = e.id and l.number = e.live_revision "
			+ "left join scheduled_revision sr on sr.entry_id = e.id "
			+ "left join scheduled_publication sp on sp.id = sr.schedule_id ";

	private static final String REVISION = "select r.entry_id, r.number, r.content, r.content_version, r.note, "
			+ "r.created_at, r.author_id, r.author_name, r.restored_from, e.kind from revision r "
			+ "join entry e on e.id = r.entry_id ";

	private final JdbcClient jdbc;

	private final ContentSerializer contents;

	ContentItems(JdbcClient jdbc, ContentSerializer contents) {
		this.jdbc = jdbc;
		this.contents = contents;
	}

	/** Which entries there are, whatever their state. */
	List<ContentKey> addresses() {
		return this.jdbc.sql("select kind, entry_key from entry")
			.query((row, number) -> new ContentKey(row.getString("kind"), row.getString("entry_key")))
			.list();
	}

	public Optional<ContentItemStatus> find(long id) {
		return this.jdbc.sql(STATUS + "where e.id = :id").param("id", id).query(ContentItems::status).optional();
	}

	public Optional<ContentItemStatus> find(ContentKey address) {
		return this.jdbc.sql(STATUS + "where e.kind = :kind and e.entry_key = :key")
			.param("kind", address.kind())
			.param("key", address.key())
			.query(ContentItems::status)
			.optional();
	}

	/** An entry with what staff last saved, by one statement. */
	public Optional<Draft> draft(long id) {
		return this.jdbc.sql(STATUS + "where e.id = :id").param("id", id).query(this::draftOf).optional();
	}

	public Optional<Revision> revision(long entryId, int number) {
		return this.jdbc.sql(REVISION + "where r.entry_id = :id and r.number = :number")
			.param("id", entryId)
			.param("number", number)
			.query(this::revision)
			.optional();
	}

	/** Returns the latest revision of an item. */
	public Revision latest(long entryId) {
		return this.jdbc.sql(REVISION + "where r.entry_id = :id and r.number = e.latest_revision")
			.param("id", entryId)
			.query(this::revision)
			.single();
	}

	/** All entries of all kinds with what staff last saved, by one statement. */
	public List<Draft> drafts() {
		return readable(this.jdbc.sql(STATUS + "order by e.id").query(this::readableDraft).list());
	}

	/** All entries of a kind with what staff last saved, by one statement. */
	public List<Draft> drafts(String kind) {
		return readable(this.jdbc.sql(STATUS + "where e.kind = :kind order by e.id")
			.param("kind", kind)
			.query(this::readableDraft)
			.list());
	}

	/** All entries that are not live with what staff last saved, by one statement. */
	public List<Draft> unpublished() {
		return readable(this.jdbc.sql(STATUS + "where e.live_revision is null order by e.id")
			.query(this::readableDraft)
			.list());
	}

	/** All revisions of an entry, the newest first. */
	public List<Revision> history(long entryId) {
		return readable(this.jdbc.sql(REVISION + "where r.entry_id = :id order by r.number desc")
			.param("id", entryId)
			.query(this::readableRevision)
			.list());
	}

	/** When an entry was made live or taken away, the newest first. */
	public List<Publication> publications(long entryId) {
		return this.jdbc
			.sql("select revision, action, created_at, author_id, author_name from publication where entry_id = :id "
					+ "order by id desc")
			.param("id", entryId)
			.query((row, number) -> new Publication(row.getInt("revision"), "WITHDRAWN".equals(row.getString("action")),
					instant(row), actor(row)))
			.list();
	}

	private static <T> List<T> readable(List<Optional<T>> found) {
		return found.stream().flatMap(Optional::stream).toList();
	}

	/** One text that is damaged must not hide all the others. */
	private Optional<Draft> readableDraft(ResultSet row, int number) throws SQLException {
		try {
			return Optional.of(draftOf(row, number));
		}
		catch (JacksonException ex) {
			log.error("Latest revision of content item {} is unreadable; the item is left out: {}", row.getLong("id"),
					ex.getOriginalMessage());
			return Optional.empty();
		}
	}

	private Optional<Revision> readableRevision(ResultSet row, int number) throws SQLException {
		try {
			return Optional.of(revision(row, number));
		}
		catch (JacksonException ex) {
			log.error("Revision {} of content item {} is unreadable; it is left out of the history: {}",
					row.getInt("number"), row.getLong("entry_id"), ex.getOriginalMessage());
			return Optional.empty();
		}
	}

	private Revision revision(ResultSet row, int number) throws SQLException {
		return new Revision(row.getLong("entry_id"), row.getInt("number"),
				this.contents.read(row.getString("kind"), row.getString("content"), row.getInt("content_version")),
				row.getString("note"), instant(row), actor(row), (Integer) row.getObject("restored_from"));
	}

	private Draft draftOf(ResultSet row, int number) throws SQLException {
		ContentItemStatus status = status(row, number);
		return new Draft(status,
				this.contents.read(status.kind(), row.getString("content"), row.getInt("content_version")));
	}

	private static ContentItemStatus status(ResultSet row, int number) throws SQLException {
		ContentItemRow entry = ContentItemRow.of(row, number);
		return new ContentItemStatus(entry.id(), entry.address(), row.getString("title"), row.getString("slug"),
				entry.latest(), entry.live(), instant(row), actor(row), state(row, entry), row.getBoolean("published"),
				scheduled(row));
	}

	private static @Nullable ScheduledRevision scheduled(ResultSet row) throws SQLException {
		OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
		return (due != null) ? new ScheduledRevision(row.getLong("schedule_id"), due.toInstant(),
				row.getInt("scheduled_revision"), row.getObject("kept_back_at") != null) : null;
	}

	private static ContentItemState state(ResultSet row, ContentItemRow entry) throws SQLException {
		if (entry.live() != null) {
			return row.getString("digest").equals(row.getString("live_digest")) ? ContentItemState.LIVE
					: ContentItemState.CHANGED;
		}
		boolean withdrawn = row.getInt("withdrawn") == entry.latest();
		return withdrawn ? ContentItemState.WITHDRAWN : ContentItemState.DRAFT;
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return row.getObject("created_at", OffsetDateTime.class).toInstant();
	}

	private static Actor actor(ResultSet row) throws SQLException {
		@Nullable Long id = (Long) row.getObject("author_id");
		return new Actor(id, row.getString("author_name"));
	}

	/**
	 * An entry was made live, or taken away.
	 *
	 * @param revision the revision that readers saw from then on, or staff had then
	 * @param withdrawal whether it was taken away
	 */
	public record Publication(int revision, boolean withdrawal, Instant at, Actor by) {
	}

	/**
	 * An entry as staff last saved it.
	 *
	 * @param status its status
	 * @param content the content of its latest revision
	 */
	public record Draft(ContentItemStatus status, Content content) {
	}

}
