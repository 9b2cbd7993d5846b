package headshots.upkeep.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import headshots.support.AtomicFileWriter;
import headshots.upkeep.H2DatabaseFile;
import headshots.upkeep.MaintenanceException;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Restores a backup. The store that was there is moved aside, never removed, and nothing
 * is touched before the backup has been read to its end.
 */
public class RestoreService {

	private static final String UNFINISHED = AtomicFileWriter.UNFINISHED + "restore" + H2DatabaseFile.SUFFIX;

	private static final String SCHEMA = "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" "
			+ "where \"success\"";

	private static final String CONTENT = "select (select count(*) from revision), (select number from guide_version)";

	private final H2DatabaseFile store;

	private final Optional<PictureFolder> pictures;

	private final MigrationVersion newest;

	private final Clock clock;

	/**
	 * Prepares a restoration.
	 * @param store the database that is replaced
	 * @param pictures where the backup's pictures go, if they are files
	 * @param newest the newest form of the database that this guide knows
	 */
	public RestoreService(H2DatabaseFile store, Optional<PictureFolder> pictures, MigrationVersion newest,
			Clock clock) {
		this.pictures = pictures;
		this.store = store;
		this.newest = newest;
		this.clock = clock;
	}

	/**
	 * Restores a backup.
	 * @return a summary for the operator
	 * @throws MaintenanceException saying why nothing was
	 */
	public String restore(Path backup) {
		Path unpacked = this.store.folder().resolve(UNFINISHED);
		try {
			Files.createDirectories(this.store.folder());
			boolean replaces = Files.exists(this.store.path());
			if (replaces && this.store.isHeld()) {
				throw new MaintenanceException(
						"a guide is running on " + this.store.path() + ": stop it first, then try again");
			}
			if (!Files.isRegularFile(backup)) {
				throw new MaintenanceException("file not found: " + backup);
			}
			BackupFile.unpack(backup, unpacked);
			String content = check(backup, new H2DatabaseFile(unpacked));
			if (this.pictures.isPresent()) {
				this.pictures.get().addFrom(backup);
			}
			String aside = replaces ? " The previous database is now " + replace(unpacked) + "." : "";
			if (!replaces) {
				AtomicFileWriter.rename(unpacked, this.store.path());
			}
			return "Restored " + backup + " (" + content + ") as " + this.store.path() + "." + aside
					+ " Start the guide again.";
		}
		catch (IOException ex) {
			throw new MaintenanceException("cannot write to " + this.store.folder() + " (" + ex.getMessage() + ")");
		}
		finally {
			unpacked.toFile().delete();
		}
	}

	/** Says what a backup holds, or refuses it. */
	private String check(Path backup, H2DatabaseFile unpacked) {
		if (!unpacked.isWhole()) {
			throw new MaintenanceException(backup + " is damaged: use an older backup");
		}
		try (Connection connection = unpacked.openForReading(); Statement statement = connection.createStatement()) {
			int schema = read(statement, SCHEMA, 1);
			if (MigrationVersion.fromVersion(String.valueOf(schema)).isNewerThan(this.newest.getVersion())) {
				throw new MaintenanceException(
						backup + " comes from a newer version of the guide (its schema version is " + schema
								+ ", and this one supports " + this.newest + "): restore it with that version");
			}
			return read(statement, CONTENT, 1) + " revisions, version " + read(statement, CONTENT, 2) + " of the guide";
		}
		catch (SQLException ex) {
			throw new MaintenanceException(backup + " is not a backup of the guide");
		}
	}

	/** Puts the unpacked file in place; where that fails, everything is as it was. */
	private Path replace(Path unpacked) throws IOException {
		String time = Backup.written(this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		Path aside = this.store.folder().resolve("replaced-" + time + H2DatabaseFile.SUFFIX);
		for (int i = 2; Files.exists(aside); i++) {
			aside = this.store.folder().resolve("replaced-" + time + "-" + i + H2DatabaseFile.SUFFIX);
		}
		AtomicFileWriter.rename(this.store.path(), aside);
		try {
			AtomicFileWriter.rename(unpacked, this.store.path());
		}
		catch (IOException ex) {
			AtomicFileWriter.rename(aside, this.store.path());
			throw ex;
		}
		return aside;
	}

	private static int read(Statement statement, String sql, int column) throws SQLException {
		try (ResultSet result = statement.executeQuery(sql)) {
			result.next();
			return result.getInt(column);
		}
	}

}
