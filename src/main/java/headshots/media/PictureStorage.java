package headshots.media;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Knows where pictures are stored, for maintenance that backs them up, restores or moves
 * them before the application has started. Only master images count: renditions are made
 * again.
 */
public final class PictureStorage {

	private static final int HASH = 64;

	/** A master image is named after the hash of its bytes. */
	private static final Pattern MASTER = Pattern.compile("[0-9a-f]{" + HASH + "}\\.jpg");

	private static final String ADD = "insert into picture_file (name, hash, bytes, kept_at) "
			+ "select ?, ?, ?, current_timestamp where not exists (select 1 from picture_file where name = ?)";

	private static final String MASTERS = "select name, bytes from picture_file where name like '%.jpg' "
			+ "and length(name) = 68";

	private PictureStorage() {
	}

	/** The folder that the settings name; none where pictures are in the database. */
	public static Optional<Path> folder(Environment environment) {
		BindResult<MediaProperties> properties = Binder.get(environment)
			.bind(MediaProperties.PREFIX, MediaProperties.class);
		return (properties.isBound() && properties.get().store() == MediaProperties.Store.FILES)
				? Optional.of(properties.get().folder()) : Optional.empty();
	}

	/** The folder of pictures in a data folder whose settings are not known. */
	public static Path folderIn(Path dataFolder) {
		return dataFolder.resolve("media");
	}

	/** Returns whether a file is a master image, by its name. */
	public static boolean isMaster(String fileName) {
		return MASTER.matcher(fileName).matches();
	}

	/** Returns the SHA-256 that a master image must have, in hexadecimal digits. */
	public static String hash(String fileName) {
		return fileName.substring(0, HASH);
	}

	/** Adds a master image to a database that has none of its name. */
	public static void add(Connection database, String fileName, byte[] bytes) throws SQLException {
		try (PreparedStatement statement = database.prepareStatement(ADD)) {
			statement.setString(1, fileName);
			statement.setString(2, hash(fileName));
			statement.setBytes(3, bytes);
			statement.setString(4, fileName);
			statement.executeUpdate();
		}
	}

	/** Reads all master images of a database, one at a time. */
	public static void read(Connection database, MasterReader reader) throws SQLException, IOException {
		try (PreparedStatement statement = database.prepareStatement(MASTERS);
				ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				reader.read(rows.getString(1), rows.getBytes(2));
			}
		}
	}

	/** Takes a master image. */
	@FunctionalInterface
	public interface MasterReader {

		void read(String fileName, byte[] bytes) throws IOException;

	}

}
