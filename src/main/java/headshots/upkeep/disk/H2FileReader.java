package headshots.upkeep.disk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import headshots.upkeep.H2DatabaseFile;
import headshots.upkeep.MaintenanceException;
import org.h2.api.ErrorCode;

/**
 * The H2 file of a guide that is not running, to be read and left as it is.
 */
public final class H2FileReader {

	private H2FileReader() {
	}

	/**
	 * Opens the file in a folder; while it is open no guide can start on it.
	 * @throws MaintenanceException if it is missing, or in use
	 */
	public static Connection open(String folder) {
		if (folder.isBlank() || folder.contains(";")) {
			throw new MaintenanceException("\"" + folder + "\" is not a valid folder name");
		}
		Path file = Path.of(folder).toAbsolutePath().normalize().resolve("guide" + H2DatabaseFile.SUFFIX);
		try {
			return new H2DatabaseFile(file).openForReading();
		}
		catch (SQLException ex) {
			throw new MaintenanceException(switch (ex.getErrorCode()) {
				case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.DATABASE_NOT_FOUND_1 ->
					"found no guide in " + file.getParent();
				case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "a guide is running on " + file + ": stop it first";
				default -> "cannot read " + file + ": it is damaged or not a database of the guide";
			});
		}
	}

}
