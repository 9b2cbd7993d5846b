package headshots;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Looks at the folder of the H2 file before anything opens it, so that what is wrong with
 * it is said in one line and nothing is overwritten.
 */
class DataFolderGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String FOLDER = "guide.data-folder";

	private static final String H2_SUFFIX = ".mv.db";

	private static final String H2_FILE = "jdbc:h2:file:";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		ConfigurableEnvironment environment = event.getEnvironment();
		if (!environment.getProperty("spring.datasource.url", "").startsWith(H2_FILE)) {
			return;
		}
		String folder = environment.getProperty(FOLDER, "");
		if (folder.isBlank() || folder.contains(";")) {
			throw new StartRefused("\"" + folder + "\" is no name for a folder: name another one with " + FOLDER);
		}
		// H2 takes no folder that is only implied to be below the current one.
		String absolute = Path.of(folder).toAbsolutePath().normalize().toString();
		environment.getPropertySources().addFirst(new MapPropertySource("data folder", Map.of(FOLDER, absolute)));
		String url = environment.getProperty("spring.datasource.url", "");
		String refusal = check(Path.of(url.substring(H2_FILE.length()).split(";", 2)[0] + H2_SUFFIX));
		if (refusal != null) {
			throw new StartRefused(refusal);
		}
	}

	/** What stands against using the file; null if nothing does. */
	static @Nullable String check(Path file) {
		Path folder = file.getParent();
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			return "cannot make the folder " + folder + ": allow it, or name another one with " + FOLDER;
		}
		if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
			return "cannot write to " + (Files.isWritable(folder) ? file : folder)
					+ ": allow it, or name another folder with " + FOLDER;
		}
		return Files.exists(file) ? checkFile(file) : null;
	}

	private static @Nullable String checkFile(Path file) {
		try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
				FileLock lock = opened.getChannel().tryLock()) {
			if (lock == null) {
				return locked(file);
			}
		}
		catch (OverlappingFileLockException ex) {
			return locked(file);
		}
		catch (IOException ex) {
			return "cannot open " + file + " (" + ex.getMessage() + ")";
		}
		return isReadable(file) ? null : "cannot read " + file
				+ ", it is damaged or no guide's file: put a backup in its place, or move it away to start with an empty "
				+ "guide; it was left as it is";
	}

	/**
	 * Reads everything, without a chance to write: H2 finds damage only where it reads.
	 */
	private static boolean isReadable(Path file) {
		String name = file.toString().substring(0, file.toString().length() - H2_SUFFIX.length());
		String url = H2_FILE + name + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
		try (Connection connection = DriverManager.getConnection(url, "sa", "");
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

	private static String locked(Path file) {
		return "another guide is running on " + file + ": stop it first, or name another folder with " + FOLDER;
	}

}
