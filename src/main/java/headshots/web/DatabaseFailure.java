package headshots.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;

import org.h2.mvstore.MVStoreException;

/**
 * Tells an unavailable database and a query timeout from every other exception.
 */
public final class DatabaseFailure {

	/** By the standard, every state that begins so is about the connection. */
	private static final String CONNECTION = "08";

	/**
	 * A server that shuts down, was shut down, starts, or has no connection left; and a
	 * file that H2 has closed, or could not read or write.
	 */
	private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121",
			"90028", "90031");

	/** A statement timeout, or a row lock that was held for too long. */
	private static final Set<String> TOO_SLOW = Set.of("57014", "55P03", "HYT00", "50200", "57033");

	private DatabaseFailure() {
	}

	/** Whether something failed because there was no way to the database. */
	public static boolean isAway(Throwable failure) {
		return anyCause(failure,
				(cause) -> cause instanceof SQLTransientConnectionException
						|| cause instanceof SQLNonTransientConnectionException || cause instanceof MVStoreException
						|| cause instanceof SQLRecoverableException || (cause instanceof SQLException sql
								&& (state(sql).startsWith(CONNECTION) || AWAY.contains(state(sql)))));
	}

	/** Whether something failed because the database was away, or took too long. */
	public static boolean isCauseOf(Throwable failure) {
		return isAway(failure) || anyCause(failure, (cause) -> cause instanceof SQLTimeoutException
				|| (cause instanceof SQLException sql && TOO_SLOW.contains(state(sql))));
	}

	private static boolean anyCause(Throwable failure, Predicate<Throwable> test) {
		Throwable cause = failure;
		// A cause can be its own cause's cause; nothing of ours is nested as deeply.
		for (int depth = 0; cause != null && depth < 30; depth++) {
			if (test.test(cause)) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	private static String state(SQLException failure) {
		return (failure.getSQLState() != null) ? failure.getSQLState() : "";
	}

}
