package headshots.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import headshots.audit.Actor;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Stores text that was typed and not saved yet (autosave): one copy for each person and
 * place, visible to that person only.
 */
@Service
public class WorkingCopies {

	private static final int LONGEST_PLACE = 255;

	private static final int LONGEST_TEXT = 400_000;

	private final JdbcClient jdbc;

	private final Clock clock;

	WorkingCopies(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Stores a working copy, replacing the person's former one of that place.
	 * @param by who types; has an account
	 * @param place the address of the editor
	 * @param beganFrom the number of the revision that they began from, 0 for a new entry
	 * @param fields the typed text by field
	 * @return whether it could be kept; what is too long is not, and the older copy stays
	 */
	public boolean keep(Actor by, String place, int beganFrom, String fields) {
		if (place.length() > LONGEST_PLACE || fields.length() > LONGEST_TEXT) {
			return false;
		}
		if (update(by, place, beganFrom, fields) == 0) {
			try {
				write("insert into working_copy (staff_id, place, staff_name, began_from, fields, saved_at) "
						+ "values (:staff, :place, :name, :began, :fields, :at)", by, place, beganFrom, fields);
			}
			catch (DuplicateKeyException ex) {
				update(by, place, beganFrom, fields);
			}
		}
		return true;
	}

	public Optional<WorkingCopy> find(long staffId, String place) {
		return this.jdbc.sql("select * from working_copy where staff_id = :staff and place = :place")
			.param("staff", staffId)
			.param("place", place)
			.query(WorkingCopies::copy)
			.optional();
	}

	/** All copies of one person, the newest first. */
	public List<WorkingCopy> of(long staffId) {
		return this.jdbc.sql("select * from working_copy where staff_id = :staff order by saved_at desc, place")
			.param("staff", staffId)
			.query(WorkingCopies::copy)
			.list();
	}

	/** Who else has unsaved text at a place, and since when; not what it says. */
	public List<Writer> others(long staffId, String place) {
		return this.jdbc.sql(
				"select staff_name, saved_at from working_copy where place = :place and staff_id <> :staff order by saved_at")
			.param("place", place)
			.param("staff", staffId)
			.query((row, number) -> new Writer(row.getString("staff_name"), instant(row)))
			.list();
	}

	public void discard(long staffId, String place) {
		this.jdbc.sql("delete from working_copy where staff_id = :staff and place = :place")
			.param("staff", staffId)
			.param("place", place)
			.update();
	}

	private int update(Actor by, String place, int beganFrom, String fields) {
		return write(
				"update working_copy set staff_name = :name, began_from = :began, fields = :fields, saved_at = :at "
						+ "where staff_id = :staff and place = :place",
				by, place, beganFrom, fields);
	}

	private int write(String sql, Actor by, String place, int beganFrom, String fields) {
		return this.jdbc.sql(sql)
			.param("staff", by.id())
			.param("place", place)
			.param("name", by.name())
			.param("began", beganFrom)
			// PostgreSQL keeps no zero character, and would refuse the rest for one.
			.param("fields", fields.replace("\0", ""))
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static WorkingCopy copy(ResultSet row, int number) throws SQLException {
		return new WorkingCopy(row.getString("place"), row.getInt("began_from"), row.getString("fields"), instant(row));
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return row.getObject("saved_at", OffsetDateTime.class).toInstant();
	}

	/**
	 * A working copy.
	 *
	 * @param place the address of the editor
	 * @param beganFrom the number of the revision that they began from
	 * @param fields the typed text by field
	 * @param kept when it was kept
	 */
	public record WorkingCopy(String place, int beganFrom, String fields, Instant kept) {
	}

	/**
	 * A member of staff who has unsaved text.
	 */
	public record Writer(String name, Instant since) {
	}

}
