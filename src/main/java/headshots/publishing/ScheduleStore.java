package headshots.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.content.ContentKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables of scheduled publications.
 */
@Component
class ScheduleStore {

	private static final String ITEMS = "select s.entry_id, s.revision, e.kind, e.entry_key, e.latest_revision, "
			+ "e.live_revision, exists (select 1 from publication p where p.entry_id = s.entry_id "
			+ "and p.id > s.last_publication and p.action = 'WITHDRAWN') as withdrawn, "
			+ "exists (select 1 from revision r where r.entry_id = s.entry_id and r.number > s.revision "
			+ "and r.restored_from is not null) as set_back "
			+ "from scheduled_revision s join entry e on e.id = s.entry_id where s.schedule_id = :id "
			+ "order by s.entry_id";

	private final JdbcClient jdbc;

	private final Clock clock;

	ScheduleStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<ScheduledPublication> find(long id) {
		return this.jdbc.sql("select * from scheduled_publication where id = :id")
			.param("id", id)
			.query(ScheduleStore::publication)
			.optional()
			.map((found) -> found.with(items(id)));
	}

	/** The numbers of the sets whose time has come, the earliest first. */
	List<Long> due() {
		return this.jdbc.sql(
				"select id from scheduled_publication where due_at <= :now and kept_back_at is null order by due_at, id")
			.param("now", at(this.clock.instant()))
			.query(Long.class)
			.list();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	long add(ScheduledTime time, Actor by) {
		KeyHolder id = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into scheduled_publication (due_at, local_time, zone, created_at, author_id, author_name, "
					+ "version) values (:due, :local, :zone, :now, :author, :name, 1)")
			.param("due", at(time.instant()))
			.param("local", time.local().toString())
			.param("zone", time.zone().getId())
			.param("now", at(this.clock.instant()))
			.param("author", by.id())
			.param("name", by.name())
			.update(id, "id");
		return id.getKeyAs(Long.class);
	}

	/** Adds an item, which is in no set, as it is now. */
	@Transactional(propagation = Propagation.MANDATORY)
	void addItem(long id, long entryId, int revision) {
		this.jdbc
			.sql("insert into scheduled_revision (entry_id, schedule_id, revision, last_publication) "
					+ "values (:entry, :id, :revision, "
					+ "(select coalesce(max(p.id), 0) from publication p where p.entry_id = :entry))")
			.param("entry", entryId)
			.param("id", id)
			.param("revision", revision)
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void removeItem(long entryId) {
		this.jdbc.sql("delete from scheduled_revision where entry_id = :entry").param("entry", entryId).update();
	}

	/** Gives a set another time. */
	@Transactional(propagation = Propagation.MANDATORY)
	void change(long id, ScheduledTime time) {
		this.jdbc
			.sql("update scheduled_publication set due_at = :due, local_time = :local, zone = :zone, "
					+ "version = version + 1 where id = :id")
			.param("due", at(time.instant()))
			.param("local", time.local().toString())
			.param("zone", time.zone().getId())
			.param("id", id)
			.update();
	}

	/** Notes that the items of a set have changed. */
	@Transactional(propagation = Propagation.MANDATORY)
	void countChange(long id) {
		this.jdbc.sql("update scheduled_publication set version = version + 1 where id = :id").param("id", id).update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void keepBack(long id) {
		this.jdbc.sql("update scheduled_publication set kept_back_at = :now, version = version + 1 where id = :id")
			.param("now", at(this.clock.instant()))
			.param("id", id)
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void remove(long id) {
		this.jdbc.sql("delete from scheduled_revision where schedule_id = :id").param("id", id).update();
		this.jdbc.sql("delete from scheduled_publication where id = :id").param("id", id).update();
	}

	/**
	 * Takes items out of the sets that they are in; a set without items goes.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void release(Collection<Long> entryIds) {
		int released = this.jdbc.sql("delete from scheduled_revision where entry_id in (:ids)")
			.param("ids", entryIds)
			.update();
		if (released > 0) {
			this.jdbc
				.sql("delete from scheduled_publication where id not in (select schedule_id from scheduled_revision)")
				.update();
		}
	}

	private List<ScheduledPublication.ScheduledItem> items(long id) {
		return this.jdbc.sql(ITEMS).param("id", id).query(ScheduleStore::item).list();
	}

	private static ScheduledPublication publication(ResultSet row, int number) throws SQLException {
		OffsetDateTime keptBack = row.getObject("kept_back_at", OffsetDateTime.class);
		return new ScheduledPublication(row.getLong("id"), row.getInt("version"),
				row.getObject("due_at", OffsetDateTime.class).toInstant(),
				new ScheduledTime(LocalDateTime.parse(row.getString("local_time")), ZoneId.of(row.getString("zone"))),
				new Actor(row.getLong("author_id"), row.getString("author_name")),
				(keptBack != null) ? keptBack.toInstant() : null, List.of());
	}

	private static ScheduledPublication.ScheduledItem item(ResultSet row, int number) throws SQLException {
		return new ScheduledPublication.ScheduledItem(row.getLong("entry_id"),
				new ContentKey(row.getString("kind"), row.getString("entry_key")), row.getInt("revision"),
				row.getInt("latest_revision"), (Integer) row.getObject("live_revision"), row.getBoolean("withdrawn"),
				row.getBoolean("set_back"));
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
