package headshots.recovery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Knows whether the database is away, so that only the first who miss it wait for it.
 * Looks on its own whether it is back; while it is there, this does nothing.
 */
@Component
class DatabaseAvailabilityMonitor {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAvailabilityMonitor.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private static final int PATIENCE_SECONDS = 1;

	private final DataSource database;

	private final TaskScheduler taskScheduler;

	private final AtomicBoolean away = new AtomicBoolean();

	private @Nullable ScheduledFuture<?> watch;

	DatabaseAvailabilityMonitor(DataSource database, TaskScheduler taskScheduler) {
		this.database = database;
		this.taskScheduler = taskScheduler;
	}

	boolean isAway() {
		return this.away.get();
	}

	/** Reports that a request could not reach the database. */
	void missed() {
		if (this.away.compareAndSet(false, true)) {
			log.warn("Database unreachable. Public pages are served from the cache; the studio is unavailable "
					+ "until the connection is back. Check the database and its network.");
			beginToWatch();
		}
	}

	private synchronized void beginToWatch() {
		this.watch = this.taskScheduler.scheduleWithFixedDelay(this::look, PAUSE);
	}

	private void look() {
		if (answers()) {
			log.warn("Database reachable again; the studio is available");
			endWatch();
		}
	}

	/** Waits until the watch has begun, which the first look may be faster than. */
	private synchronized void endWatch() {
		if (this.watch != null) {
			this.watch.cancel(false);
		}
		this.away.set(false);
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
