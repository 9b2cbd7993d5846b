package headshots.upkeep.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import headshots.upkeep.MaintenanceException;
import headshots.upkeep.backup.PictureFolder;

/**
 * The move of the pictures: from the files beside an H2 file to where the new guide keeps
 * them. Those that the H2 file holds itself move with its tables.
 */
public class PictureMove {

	private static final String ADD = "insert into picture_file (name, hash, bytes, kept_at) "
			+ "select ?, ?, ?, current_timestamp where not exists (select 1 from picture_file where name = ?)";

	private static final String BYTES = "select name, bytes from picture_file where name like '%.jpg' "
			+ "and length(name) = 68";

	private static final int HASH = 64;

	private final PictureFolder from;

	private final Optional<PictureFolder> to;

	/**
	 * Prepares a move.
	 * @param folder the data folder of the H2 file
	 * @param to the folder of the new guide, none where it keeps pictures in its database
	 */
	public PictureMove(String folder, Optional<PictureFolder> to) {
		this.from = new PictureFolder(Path.of(folder).toAbsolutePath().normalize().resolve("media"));
		this.to = to;
	}

	/**
	 * Copies all pictures; into the database with the surrounding transaction.
	 * @return how many there were in the folder
	 */
	public int run(Connection database) throws SQLException {
		try {
			for (Path picture : this.from.pictures()) {
				String name = picture.getFileName().toString();
				byte[] bytes = Files.readAllBytes(picture);
				if (this.to.isPresent()) {
					this.to.get().add(name, bytes, this.from.path());
				}
				else {
					PictureFolder.check(name, bytes, this.from.path());
					add(database, name, bytes);
				}
			}
			if (this.to.isPresent()) {
				takeOut(database);
			}
			return this.from.pictures().size();
		}
		catch (IOException ex) {
			throw new MaintenanceException(
					"cannot copy the pictures (" + ex.getMessage() + "); the database was not changed");
		}
	}

	private static void add(Connection database, String name, byte[] bytes) throws SQLException {
		try (PreparedStatement statement = database.prepareStatement(ADD)) {
			statement.setString(1, name);
			statement.setString(2, name.substring(0, HASH));
			statement.setBytes(3, bytes);
			statement.setString(4, name);
			statement.executeUpdate();
		}
	}

	/**
	 * A guide that kept them in its database before may keep them in files from now on.
	 */
	private void takeOut(Connection database) throws SQLException, IOException {
		try (PreparedStatement statement = database.prepareStatement(BYTES);
				ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				this.to.orElseThrow().add(rows.getString(1), rows.getBytes(2), this.from.path());
			}
		}
	}

}
