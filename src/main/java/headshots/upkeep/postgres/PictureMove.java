package headshots.upkeep.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import headshots.media.PictureStorage;
import headshots.upkeep.MaintenanceException;
import headshots.upkeep.backup.PictureFolder;

/**
 * The move of the pictures: from the files beside an H2 file to where the new guide keeps
 * them. Those that the H2 file holds itself move with its tables.
 */
public class PictureMove {

	private final PictureFolder from;

	private final Optional<PictureFolder> to;

	/**
	 * Prepares a move.
	 * @param folder the data folder of the H2 file
	 * @param to the folder of the new guide, none where it keeps pictures in its database
	 */
	public PictureMove(String folder, Optional<PictureFolder> to) {
		this.from = new PictureFolder(PictureStorage.folderIn(Path.of(folder).toAbsolutePath().normalize()));
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
					PictureStorage.add(database, name, bytes);
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

	/**
	 * A guide that kept them in its database before may keep them in files from now on.
	 */
	private void takeOut(Connection database) throws SQLException, IOException {
		PictureFolder target = this.to.orElseThrow();
		PictureStorage.read(database, (name, bytes) -> target.add(name, bytes, this.from.path()));
	}

}
