package headshots;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;

/**
 * A new, empty database of either kind.
 */
public enum MigratedStore {

	H2("h2", Map.of("json", "json", "bytes", "blob")),

	POSTGRESQL("postgresql", Map.of("json", "jsonb", "bytes", "bytea"));

	private final String vendor;

	private final Map<String, String> placeholders;

	private String url = "";

	MigratedStore(String vendor, Map<String, String> placeholders) {
		this.vendor = vendor;
		this.placeholders = placeholders;
	}

	public Connection open() throws SQLException {
		this.url = (this == H2) ? "jdbc:h2:mem:" + UUID.randomUUID()
				: PostgresStore.properties().get(0).replace("guide.database.url=", "");
		return connect();
	}

	/** Applies the migrations up to a version, or "latest". */
	public void migrate(String target) {
		Flyway.configure()
			.dataSource(this.url, user(), user())
			.locations("classpath:db/migration", "classpath:db/vendor/" + this.vendor)
			.placeholders(this.placeholders)
			.target(target)
			.load()
			.migrate();
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, user(), user());
	}

	private String user() {
		return (this == H2) ? "sa" : "postgres";
	}

}
