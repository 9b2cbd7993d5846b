package headshots.upkeep;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.core.env.Environment;

/**
 * The file in which H2 keeps everything.
 *
 * @param path where it is, or would be
 */
public record H2DatabaseFile(Path path) {

	public static final String SUFFIX = ".mv.db";

	private static final String MARK = "guide.closed";

	private static final String TABLES = "select table_name from information_schema.tables "
			+ "where table_schema = 'PUBLIC'";

	private static final String H2_FILE = "jdbc:h2:file:";

	/** The file that the settings name; empty where the database is not an H2 file. */
	public static Optional<H2DatabaseFile> of(Environment environment) {
		String url = environment.getProperty("spring.datasource.url", "");
		return Optional.of(url)
			.filter((text) -> text.startsWith(H2_FILE))
			.map((text) -> text.substring(H2_FILE.length()).split(";", 2)[0] + SUFFIX)
			.map((name) -> new H2DatabaseFile(Path.of(name).toAbsolutePath().normalize()));
	}

	public Path folder() {
		return this.path.getParent();
	}

	/**
	 * Returns whether a guide, or another process, has it open.
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
	 * Row by row, so that a large store fits through a small memory.
	 */
	public boolean isWhole() {
		try (Connection connection = openForReading(); Statement statement = connection.createStatement()) {
			for (String table : tables(statement)) {
				readAll(statement, table);
			}
			return true;
		}
		catch (SQLException | RuntimeException ex) {
			return false;
		}
	}

	/**
	 * Returns whether the guide closed the file itself and no process has written to it
	 * since. Then it need not be read to its end once more before it is used.
	 */
	public boolean isAsItWasClosed() {
		try {
			return Files.exists(mark()) && Files.readString(mark()).equals(state());
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Remembers the file as it is, if no process has it open. */
	public void markClosed() {
		try {
			if (Files.exists(this.path) && !isHeld()) {
				Files.writeString(mark(), state());
			}
		}
		catch (IOException ex) {
			// Then the next start reads everything, as after a crash.
		}
	}

	/** Forgets how the file was, because it is about to be used. */
	public void unmark() {
		mark().toFile().delete();
	}

	public Connection openForReading() throws SQLException {
		String name = this.path.toString();
		return DriverManager.getConnection(H2_FILE + name.substring(0, name.length() - SUFFIX.length())
				+ ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;LAZY_QUERY_EXECUTION=1",
				"sa", "");
	}

	static List<String> tables(Statement statement) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery(TABLES)) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		return tables;
	}

	private static void readAll(Statement statement, String table) throws SQLException {
		try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
			int columns = rows.getMetaData().getColumnCount();
			while (rows.next()) {
				for (int i = 1; i <= columns; i++) {
					rows.getObject(i);
				}
			}
		}
	}

	private Path mark() {
		return folder().resolve(MARK);
	}

	/** Describes the file as it is, to see later whether anything wrote to it. */
	String state() throws IOException {
		return Files.size(this.path) + " bytes, written " + Files.getLastModifiedTime(this.path).toMillis();
	}

}
