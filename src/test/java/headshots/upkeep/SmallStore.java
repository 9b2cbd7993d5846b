package headshots.upkeep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

import headshots.SettableClock;
import headshots.upkeep.backup.BackupProperties;
import headshots.upkeep.backup.Backups;
import headshots.upkeep.disk.DiskSpaceProperties;
import org.h2.jdbcx.JdbcDataSource;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

/**
 * A file with just enough of a guide in it to be backed up, without a guide that runs.
 */
public record SmallStore(Path folder, SettableClock clock, long[] free) {

	public static SmallStore in(Path folder, SettableClock clock) throws SQLException {
		SmallStore store = new SmallStore(folder, clock, new long[] { 1_000_000_000L });
		store.write("create table \"flyway_schema_history\" (\"version\" varchar(50), \"success\" boolean)",
				"insert into \"flyway_schema_history\" values ('001', true), ('004', true)",
				"create table revision (title varchar(80))", "insert into revision values ('The first')",
				"create table guide_version (number bigint)", "insert into guide_version values (7)");
		return store;
	}

	public void write(String... statements) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url(), "sa", "");
				Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	public H2DatabaseFile file() {
		return new H2DatabaseFile(this.folder.resolve("guide.mv.db"));
	}

	public Path backups() {
		return this.folder.resolve("backups");
	}

	public Backups backups(int kept) {
		return backups(kept, this.clock);
	}

	public BackupProperties properties(int kept) {
		return new BackupProperties(true, 3, kept, backups());
	}

	private Backups backups(int kept, Clock clock) {
		MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", url());
		JdbcDataSource source = new JdbcDataSource();
		source.setURL(url());
		source.setUser("sa");
		source.setPassword("");
		DiskSpaceGuard diskSpaceGuard = new DiskSpaceGuard(environment, (folder) -> this.free[0],
				new DiskSpaceProperties(DataSize.ofMegabytes(50)));
		return new Backups(environment, properties(kept), source, diskSpaceGuard, clock);
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("guide") + ";WRITE_DELAY=0";
	}

}
