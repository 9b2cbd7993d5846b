package headshots.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every change of a table's rows in H2, which has no triggers in SQL. The
 * migration that sets it names this class, which therefore stays where it is.
 */
public class AppendOnly implements Trigger {

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		throw new SQLException("The audit log is only ever added to");
	}

}
