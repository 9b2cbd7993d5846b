package headshots;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import headshots.upkeep.PostgresMigrationCommand;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the PostgreSQL of the profile "postgres" before anything uses it, so that what
 * is missing is said in one line, and so that no guide runs on a database that may forget
 * what it said was saved.
 */
class DatabaseGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String URL = "guide.database.url";

	private static final String USER = "guide.database.user";

	private static final String PASSWORD = "guide.database.password";

	/** In seconds; a machine that has just been switched on is slow. */
	private static final int PATIENCE = 30;

	private static final String POSTGRES = "jdbc:postgresql:";

	/** Is read by the pool when it is made. */
	private static final String UNASKED = "com.zaxxer.hikari.aliveBypassWindowMs";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Environment environment = event.getEnvironment();
		if (!environment.acceptsProfiles(Profiles.of("postgres"))) {
			if (environment.containsProperty(PostgresMigrationCommand.OPTION)) {
				throw new StartupException("a migration to PostgreSQL needs --spring.profiles.active=postgres");
			}
			return;
		}
		for (String name : List.of(URL, USER, PASSWORD)) {
			if (environment.getProperty(name) == null) {
				throw new StartupException("the profile postgres needs the environment variable "
						+ name.toUpperCase(Locale.ROOT).replace('.', '_'));
			}
		}
		String refusal = check(environment.getRequiredProperty(URL), environment.getRequiredProperty(USER),
				environment.getRequiredProperty(PASSWORD));
		if (refusal != null) {
			throw new StartupException(refusal);
		}
		// A connection that was in use half a second ago may be dead, too.
		System.setProperty(UNASKED, "0");
	}

	/** Returns why the database must not be used; null if nothing does. */
	static @Nullable String check(String url, String user, String password) {
		if (!url.startsWith(POSTGRES)) {
			return "GUIDE_DATABASE_URL must start with " + POSTGRES + ", as in " + POSTGRES + "//db.example/guide";
		}
		Properties settings = new Properties();
		PGProperty.USER.set(settings, user);
		PGProperty.PASSWORD.set(settings, password);
		PGProperty.LOGIN_TIMEOUT.set(settings, PATIENCE);
		PGProperty.SOCKET_TIMEOUT.set(settings, PATIENCE);
		try (Connection connection = DriverManager.getConnection(url, settings);
				Statement statement = connection.createStatement()) {
			return check(statement, url.split("\\?", 2)[0]);
		}
		catch (SQLException ex) {
			// A url may carry a password behind its question mark.
			return "cannot connect to the database " + url.split("\\?", 2)[0] + " as " + user + " ("
					+ String.valueOf(ex.getMessage()).lines().findFirst().orElse("") + ")";
		}
	}

	private static @Nullable String check(Statement statement, String database) throws SQLException {
		for (String setting : List.of("fsync", "synchronous_commit")) {
			try (ResultSet row = statement.executeQuery("show " + setting)) {
				row.next();
				if (row.getString(1).equals("off")) {
					return "the database " + database + " has " + setting
							+ "=off, so a crash would lose committed transactions: turn it on for this database";
				}
			}
		}
		return null;
	}

}
