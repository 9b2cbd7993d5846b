package headshots;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The build names the PostgreSQL server of its tests in one property.
 */
@Tag("postgres")
class PostgresVersionTests {

	/** As Maven names it, such as "18.6.0" for PostgreSQL 18.6. */
	private static final String CONFIGURED = System.getProperty("postgres.version");

	@Test
	void testsRunOnTheConfiguredServer() throws Exception {
		assumeTrue(CONFIGURED != null, "Skipped: postgres.version is set by the build alone");
		assertThat(PostgresStore.version()).isEqualTo(CONFIGURED.replaceFirst("\\.0$", ""));
	}

	@Test
	void everyTestHasADatabaseOnThatServer() throws Exception {
		String url = PostgresStore.properties().get(0).substring("guide.database.url=".length());
		try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("show server_version")) {
			assertThat(row.next()).isTrue();
			assertThat(row.getString(1)).isEqualTo(PostgresStore.version());
		}
	}

}
