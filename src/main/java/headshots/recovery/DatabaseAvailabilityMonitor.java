package headshots.recovery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Knows whether the database is away, so that only the first who miss it wait for it.
 * Looks on its own whether it is back; while it is there, this does nothing.
 */
@Component
class DatabaseAvailabilityMonitor {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAvailabilityMonitor.class);

	private static final int PAUSE_MILLIS = 500;

	private static final int PATIENCE_SECONDS = 1;

	private final DataSource database;

	private final AtomicBoolean away = new AtomicBoolean();

	DatabaseAvailabilityMonitor(DataSource database) {
		this.database = database;
	}

	boolean isAway() {
		return this.away.get();
	}

	/** Reports that a request could not reach the database. */
	void missed() {
		if (this.away.compareAndSet(false, true)) {
			log.warn("Database unreachable. Public pages are served from the cache; the studio is unavailable "
					+ "until the connection is back. Check the database and its network.");
			Thread watch = new Thread(this::untilItIsBack, "database-watch");
			watch.setDaemon(true);
			watch.start();
		}
	}

	private void untilItIsBack() {
		try {
			while (!answers()) {
				Thread.sleep(PAUSE_MILLIS);
			}
			log.warn("Database reachable again; the studio is available");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.away.set(false);
		}
	}

	private boolean answers() {
		try (Connection connection = this.database.getConnection()) {
			return connection.isValid(PATIENCE_SECONDS);
		}
		catch (SQLException | RuntimeException ex) {
			return false;
		}
	}

}
