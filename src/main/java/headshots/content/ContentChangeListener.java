package headshots.content;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Listens for changes that other nodes publish in the same PostgreSQL (LISTEN/NOTIFY),
 * and polls the content version every second in case that a notification is lost.
 */
@Component
@Profile("postgres")
class ContentChangeListener implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ContentChangeListener.class);

	private static final int PAUSE_IN_MILLISECONDS = 1000;

	private final ContentVersion version;

	private final PublishedContentCache published;

	private final JdbcConnectionDetails database;

	/**
	 * A thread of its own, because it waits for notifications as long as the guide runs.
	 */
	private volatile @Nullable SimpleAsyncTaskExecutor thread;

	private volatile @Nullable Connection connection;

	private boolean away;

	ContentChangeListener(ContentVersion version, PublishedContentCache published, JdbcConnectionDetails database) {
		this.version = version;
		this.published = published;
		this.database = database;
	}

	@Override
	public void start() {
		SimpleAsyncTaskExecutor watch = new SimpleAsyncTaskExecutor("version-watch-");
		watch.setDaemon(true);
		watch.setCancelRemainingTasksOnClose(true);
		watch.setTaskTerminationTimeout(PAUSE_IN_MILLISECONDS);
		this.thread = watch;
		watch.execute(this::watch);
	}

	@Override
	public void stop() {
		SimpleAsyncTaskExecutor watch = this.thread;
		this.thread = null;
		if (watch != null) {
			hangUp();
			watch.close();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Before the web server, and after it has stopped. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void watch() {
		while (isRunning()) {
			try (Connection opened = connect()) {
				this.connection = opened;
				listen(opened);
			}
			catch (SQLException | RuntimeException ex) {
				noteAway(ex);
			}
			pause();
		}
	}

	/**
	 * Is outside the connection pool: it is never given back, and must not be one that
	 * staff wait for.
	 */
	private Connection connect() throws SQLException {
		Properties settings = new Properties();
		PGProperty.USER.set(settings, this.database.getUsername());
		PGProperty.PASSWORD.set(settings, this.database.getPassword());
		PGProperty.CONNECT_TIMEOUT.set(settings, 2);
		PGProperty.LOGIN_TIMEOUT.set(settings, 2);
		PGProperty.SOCKET_TIMEOUT.set(settings, 3);
		PGProperty.TCP_KEEP_ALIVE.set(settings, true);
		return DriverManager.getConnection(this.database.getJdbcUrl(), settings);
	}

	private void listen(Connection opened) throws SQLException {
		PGConnection words = opened.unwrap(PGConnection.class);
		try (Statement statement = opened.createStatement()) {
			statement.execute("listen guide_version");
			while (isRunning()) {
				if (number(statement) != this.version.current()) {
					this.published.refresh();
				}
				noteBack();
				words.getNotifications(PAUSE_IN_MILLISECONDS);
			}
		}
	}

	private static long number(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery("select number from guide_version")) {
			row.next();
			return row.getLong(1);
		}
	}

	private void noteAway(Exception reason) {
		if (isRunning() && !this.away) {
			log.warn("Lost the PostgreSQL LISTEN connection; changes from other nodes are delayed until it is back: {}",
					reason.getMessage());
			this.away = true;
		}
	}

	private void noteBack() {
		if (this.away) {
			log.info("PostgreSQL LISTEN connection is back; changes from other nodes arrive immediately again");
			this.away = false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_IN_MILLISECONDS);
		}
		catch (InterruptedException ex) {
			// The guide is being stopped.
		}
	}

	private void hangUp() {
		Connection opened = this.connection;
		if (opened != null) {
			try {
				opened.abort(Runnable::run);
			}
			catch (SQLException ex) {
				log.debug("The LISTEN connection was already closed", ex);
			}
		}
	}

}
