package headshots.upkeep;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.springframework.core.env.Environment;

/**
 * The file in which H2 keeps everything.
 *
 * @param path where it is, or would be
 */
public record StoreFile(Path path) {

	public static final String SUFFIX = ".mv.db";

	private static final String H2_FILE = "jdbc:h2:file:";

	/** The file that the settings name; none where the store is no file of H2's. */
	public static Optional<StoreFile> of(Environment environment) {
		String url = environment.getProperty("spring.datasource.url", "");
		return Optional.of(url)
			.filter((text) -> text.startsWith(H2_FILE))
			.map((text) -> text.substring(H2_FILE.length()).split(";", 2)[0] + SUFFIX)
			.map((name) -> new StoreFile(Path.of(name).toAbsolutePath().normalize()));
	}

	public Path folder() {
		return this.path.getParent();
	}

	/**
	 * Whether a guide, or anybody else, has it open.
	 * @throws IOException if it cannot be opened at all
	 */
	public boolean isHeld() throws IOException {
		try (RandomAccessFile opened = new RandomAccessFile(this.path.toFile(), "rw");
				FileLock lock = opened.getChannel().tryLock()) {
			return lock == null;
		}
		catch (OverlappingFileLockException ex) {
			return true;
		}
	}

	/**
	 * Reads everything, without a chance to write: H2 finds damage only where it reads.
	 */
	public boolean isWhole() {
		try (Connection connection = openForReading();
				Statement statement = connection.createStatement();
				ResultSet script = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS")) {
			boolean any = false;
			while (script.next()) {
				any = true;
			}
			return any;
		}
		catch (SQLException | RuntimeException ex) {
			return false;
		}
	}

	Connection openForReading() throws SQLException {
		String name = this.path.toString();
		return DriverManager.getConnection(H2_FILE + name.substring(0, name.length() - SUFFIX.length())
				+ ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0", "sa", "");
	}

}
