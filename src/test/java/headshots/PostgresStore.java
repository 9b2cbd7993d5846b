package headshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each context a PostgreSQL database of its own, all in one server.
 */
public class PostgresStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger STORES = new AtomicInteger();

	private static EmbeddedPostgres server;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of(properties()).applyTo(context);
	}

	/**
	 * Returns the properties with which the profile "postgres" uses a new, empty
	 * database.
	 */
	public static synchronized List<String> properties() {
		try {
			String name = "store" + STORES.incrementAndGet();
			try (Connection connection = server().getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return List.of("guide.database.url=" + server.getJdbcUrl("postgres", name), "guide.database.user=postgres",
					"guide.database.password=postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The version of the server, such as "18.6". */
	public static synchronized String version() {
		try (Connection connection = server().getPostgresDatabase().getConnection()) {
			return connection.getMetaData().getDatabaseProductVersion();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static EmbeddedPostgres server() throws IOException, SQLException {
		if (server == null) {
			server = EmbeddedPostgres.start();
			System.out.println("The tests use PostgreSQL " + version());
		}
		return server;
	}

}
