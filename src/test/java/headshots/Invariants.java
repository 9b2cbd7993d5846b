package headshots;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invariants of every store at every moment, even after a kill.
 */
public final class Invariants {

	/** Each counts what must not be. */
	private static final List<String> BROKEN = List.of(
			"select count(*) from entry e where e.latest_revision <> (select count(*) from revision r "
					+ "where r.entry_id = e.id)",
			"select count(*) from entry e where e.latest_revision <> (select max(r.number) from revision r "
					+ "where r.entry_id = e.id)",
			"select count(*) from entry e where e.live_revision is distinct from (select p.revision "
					+ "from publication p where p.entry_id = e.id order by p.id desc fetch first row only)",
			"select count(*) from entry e join revision r on r.entry_id = e.id and r.number = e.live_revision "
					+ "join guidance g on g.entry_key = e.entry_key and e.kind = 'guidance' where g.summary <> r.title",
			"select abs((select count(*) from publication where author_id is not null) "
					+ "- (select count(*) from audit_event where action = 'published')) from (values (1)) v");

	private Invariants() {
	}

	public static void check(Connection store, String when) throws SQLException {
		try (Statement statement = store.createStatement()) {
			for (String broken : BROKEN) {
				try (ResultSet result = statement.executeQuery(broken)) {
					result.next();
					assertThat(result.getLong(1)).as(when + ": " + broken).isZero();
				}
			}
		}
	}

}
