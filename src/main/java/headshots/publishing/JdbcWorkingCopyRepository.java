package headshots.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores working copies in the database.
 */
@Repository
class JdbcWorkingCopyRepository implements WorkingCopyRepository {

	private static final String UNSAVED = "select * from working_copy where ended is null and fields is not null ";

	private static final String NEWEST_FIRST = "order by saved_at desc, form_id";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	JdbcWorkingCopyRepository(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public <T> T atomically(Supplier<T> work) {
		try {
			return this.transaction.execute((status) -> work.get());
		}
		catch (DuplicateKeyException ex) {
			// Another request of the same form inserted the row first.
			return this.transaction.execute((status) -> work.get());
		}
	}

	@Override
	public Optional<WorkingCopyRow> lock(long staffId, String formId) {
		return this.jdbc.sql("select * from working_copy where staff_id = :staff and form_id = :form for update")
			.param("staff", staffId)
			.param("form", formId)
			.query(JdbcWorkingCopyRepository::row)
			.optional();
	}

	@Override
	public Optional<WorkingCopyRow> find(long staffId, String formId) {
		return this.jdbc.sql("select * from working_copy where staff_id = :staff and form_id = :form")
			.param("staff", staffId)
			.param("form", formId)
			.query(JdbcWorkingCopyRepository::row)
			.optional();
	}

	@Override
	public void insert(WorkingCopyRow row) {
		write("insert into working_copy (staff_id, form_id, staff_name, place, began_from, fields, sequence_number, "
				+ "left_at, saved_at, ended, ended_at) values (:staff, :form, :name, :place, :began, :fields, :sequence, "
				+ ":left, :at, :ended, :endedAt)", row);
	}

	@Override
	public void update(WorkingCopyRow row) {
		write("update working_copy set staff_name = :name, place = :place, began_from = :began, fields = :fields, "
				+ "sequence_number = :sequence, left_at = :left, saved_at = :at, ended = :ended, ended_at = :endedAt "
				+ "where staff_id = :staff and form_id = :form", row);
	}

	@Override
	public void delete(long staffId, String formId) {
		this.jdbc.sql("delete from working_copy where staff_id = :staff and form_id = :form")
			.param("staff", staffId)
			.param("form", formId)
			.update();
	}

	@Override
	public void deleteBefore(Instant ended, Instant kept) {
		this.jdbc.sql("delete from working_copy where ended_at < :ended or (ended is null and saved_at < :kept)")
			.param("ended", ended.atOffset(ZoneOffset.UTC))
			.param("kept", kept.atOffset(ZoneOffset.UTC))
			.update();
	}

	@Override
	public List<WorkingCopyRow> of(long staffId) {
		return this.jdbc.sql(UNSAVED + "and staff_id = :staff " + NEWEST_FIRST)
			.param("staff", staffId)
			.query(JdbcWorkingCopyRepository::row)
			.list();
	}

	@Override
	public List<WorkingCopyRow> at(Collection<String> places) {
		return this.jdbc.sql(UNSAVED + "and place in (:places) " + NEWEST_FIRST)
			.param("places", places)
			.query(JdbcWorkingCopyRepository::row)
			.list();
	}

	private void write(String sql, WorkingCopyRow row) {
		this.jdbc.sql(sql)
			.param("staff", row.staffId())
			.param("form", row.formId())
			.param("name", row.staffName())
			.param("place", row.place())
			.param("began", row.beganFrom())
			.param("fields", row.fields())
			.param("sequence", row.sequence())
			.param("left", row.leftAt())
			.param("at", row.savedAt().atOffset(ZoneOffset.UTC))
			.param("ended", (row.ended() != null) ? row.ended().name() : null)
			.param("endedAt", (row.endedAt() != null) ? row.endedAt().atOffset(ZoneOffset.UTC) : null)
			.update();
	}

	private static WorkingCopyRow row(ResultSet row, int number) throws SQLException {
		String ended = row.getString("ended");
		return new WorkingCopyRow(row.getLong("staff_id"), row.getString("form_id"), row.getString("staff_name"),
				row.getString("place"), row.getInt("began_from"), row.getString("fields"),
				row.getInt("sequence_number"), row.getInt("left_at"),
				row.getObject("saved_at", OffsetDateTime.class).toInstant(),
				(ended != null) ? WorkingCopyRow.End.valueOf(ended) : null,
				instant(row.getObject("ended_at", OffsetDateTime.class)));
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

}
