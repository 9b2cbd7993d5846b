package headshots.studio.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import headshots.audit.Actor;
import headshots.audit.AuditLog;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores the balance notes that staff settled, at most one for a piece of guidance.
 */
@Service
public class SettledBalanceNotes {

	private static final String REPLACE = "update settled_balance_note set entry_revision = :revision, "
			+ "neighbor_id = :neighbor, neighbor_revision = :neighborRevision, reason = :reason, settled_at = :now, "
			+ "author_id = :author, author_name = :name where entry_id = :entry";

	private static final String ADD = "insert into settled_balance_note (entry_id, entry_revision, neighbor_id, "
			+ "neighbor_revision, reason, settled_at, author_id, author_name) values (:entry, :revision, :neighbor, "
			+ ":neighborRevision, :reason, :now, :author, :name)";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SettledBalanceNotes(JdbcClient jdbc, AuditLog audit, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Returns the last note on each piece of guidance, by its number, the newest first.
	 */
	public Map<Long, SettledBalanceNote> all() {
		Map<Long, SettledBalanceNote> notes = new LinkedHashMap<>();
		this.jdbc.sql("select * from settled_balance_note order by settled_at desc, id desc")
			.query(SettledBalanceNotes::note)
			.list()
			.forEach((note) -> notes.put(note.pair().entry(), note));
		return notes;
	}

	/**
	 * Settles the note on a piece of guidance, in place of an earlier one.
	 * @param pair the live revisions that the decision is about
	 * @param reason why it is still right, up to {@link SettledBalanceNote#LONGEST}
	 * characters
	 */
	public void settle(BalancePair pair, String reason, Actor by) {
		try {
			this.transaction.executeWithoutResult((status) -> write(pair, reason, by));
		}
		catch (DuplicateKeyException ex) {
			// A colleague settled the same one at the same moment.
			this.transaction.executeWithoutResult((status) -> write(pair, reason, by));
		}
	}

	/**
	 * Removes the note on a piece of guidance, so that it is out of balance again.
	 * @return whether there was one
	 */
	public boolean reopen(long entryId, Actor by) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean removed = this.jdbc.sql("delete from settled_balance_note where entry_id = :entry")
				.param("entry", entryId)
				.update() > 0;
			if (removed) {
				this.audit.record(by, "balance note reopened", item(entryId), "");
			}
			return removed;
		}));
	}

	private void write(BalancePair pair, String reason, Actor by) {
		if (put(REPLACE, pair, reason, by) == 0) {
			put(ADD, pair, reason, by);
		}
		this.audit.record(by, "balance note settled", item(pair.entry()), reason);
	}

	private int put(String sql, BalancePair pair, String reason, Actor by) {
		return this.jdbc.sql(sql)
			.param("entry", pair.entry())
			.param("revision", pair.revision())
			.param("neighbor", pair.neighbor())
			.param("neighborRevision", pair.neighborRevision())
			.param("reason", reason)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("author", by.id())
			.param("name", by.name())
			.update();
	}

	private String item(long entryId) {
		return this.jdbc.sql("select kind, entry_key from entry where id = :entry")
			.param("entry", entryId)
			.query((row, number) -> row.getString("kind") + " " + row.getString("entry_key"))
			.single();
	}

	private static SettledBalanceNote note(ResultSet row, int number) throws SQLException {
		return new SettledBalanceNote(
				new BalancePair(row.getLong("entry_id"), row.getInt("entry_revision"), row.getLong("neighbor_id"),
						row.getInt("neighbor_revision")),
				row.getString("reason"), row.getObject("settled_at", OffsetDateTime.class).toInstant(),
				new Actor(row.getObject("author_id", Long.class), row.getString("author_name")));
	}

}
