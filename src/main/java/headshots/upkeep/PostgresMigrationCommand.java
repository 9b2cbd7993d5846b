package headshots.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import headshots.upkeep.backup.PictureFolder;
import headshots.upkeep.disk.H2FileReader;
import headshots.upkeep.postgres.PictureMove;
import headshots.upkeep.postgres.Table;
import headshots.upkeep.postgres.TableCopier;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Migrates everything from the H2 file to an empty PostgreSQL database; it runs on the
 * server. Sessions stay behind: everybody signs in anew.
 */
@Component
@Profile("postgres")
public class PostgresMigrationCommand {

	/** The option that asks for it; its value is the folder of the H2 file. */
	public static final String OPTION = "guide.migrate-from-h2";

	private static final String VERSIONS = "select \"version\" from \"flyway_schema_history\" "
			+ "where \"version\" is not null and \"success\" order by \"version\"";

	private final DataSource target;

	private final Optional<PictureFolder> pictures;

	PostgresMigrationCommand(DataSource target, Environment environment) {
		this.target = target;
		this.pictures = PictureFolder.of(environment);
	}

	/**
	 * Copies all tables in one transaction, and compares each with what it was copied
	 * from before it ends.
	 * @param folder the folder of the H2 file, which must not be in use
	 * @return a line for each table
	 * @throws MaintenanceException if it cannot be done; nothing has changed then
	 */
	public List<String> from(String folder) {
		try (Connection from = H2FileReader.open(folder); Connection to = this.target.getConnection()) {
			to.setAutoCommit(false);
			try {
				List<String> lines = move(folder, from, to);
				to.commit();
				return lines;
			}
			finally {
				// Has nothing to do after the commit.
				to.rollback();
			}
		}
		catch (SQLException ex) {
			throw new MaintenanceException("the database reported \""
					+ String.valueOf(ex.getMessage()).replaceAll("\\s+", " ") + "\"; neither database was changed");
		}
	}

	private List<String> move(String folder, Connection from, Connection to) throws SQLException {
		lock(to);
		compareVersions(folder, versions(from), versions(to));
		List<Table> tables = Table.inOrder(to);
		for (Table table : tables) {
			if (!new TableCopier(table, from, to).isTargetEmpty()) {
				throw new MaintenanceException("the database already contains a guide (there are rows in "
						+ table.name() + "), and a migration needs an empty one");
			}
		}
		List<String> lines = new ArrayList<>();
		for (Table table : tables) {
			int rows = new TableCopier(table, from, to).run();
			lines.add(table.name() + ": " + rows + ((rows == 1) ? " row" : " rows"));
		}
		int moved = new PictureMove(folder, this.pictures).run(to);
		if (moved > 0) {
			lines.add("pictures: " + moved + ((moved == 1) ? " file" : " files"));
		}
		return lines;
	}

	/** A guide that starts on the database meanwhile waits, and finds it full. */
	private static void lock(Connection to) throws SQLException {
		try (Statement statement = to.createStatement()) {
			statement.execute("select number from guide_version for update");
		}
	}

	private static List<String> versions(Connection connection) throws SQLException {
		List<String> versions = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(VERSIONS)) {
			while (rows.next()) {
				versions.add(rows.getString(1));
			}
		}
		return versions;
	}

	private static void compareVersions(String folder, List<String> theirs, List<String> ours) {
		if (!theirs.equals(ours)) {
			throw new MaintenanceException("the database in " + folder + " belongs to "
					+ (ours.containsAll(theirs)
							? "an older version of the guide: start this version on it once, stop it, then migrate"
							: "a newer version of the guide: migrate with that version"));
		}
	}

}
