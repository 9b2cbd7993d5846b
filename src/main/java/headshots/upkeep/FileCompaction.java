package headshots.upkeep;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import headshots.support.AtomicFileWriter;
import headshots.support.Sha256;
import headshots.upkeep.backup.Checksum;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Gives back the room that deleted and replaced rows take in the H2 file, after the guide
 * has closed it. The compacted copy is written beside the file, compared with it row by
 * row, and only then put in its place, in one step: "SHUTDOWN COMPACT" of H2 2.4.240
 * works on the file itself and can fail (H2 issue 4286).
 */
public final class FileCompaction {

	private static final String UNFINISHED = AtomicFileWriter.UNFINISHED + "compaction" + H2DatabaseFile.SUFFIX;

	/** Less than that is not worth the work. */
	private static final long WORTHWHILE = 1_000_000;

	/** A stop must not take long; H2 uses the room in a larger file by and by. */
	private static final long LARGEST = 128_000_000;

	private static final String ROWS = "select * from \"";

	private FileCompaction() {
	}

	/**
	 * Compacts the file if it is worth it; if anything fails, the file stays as it is.
	 */
	public static void run(H2DatabaseFile store) {
		Path unfinished = store.folder().resolve(UNFINISHED);
		try {
			if (Files.exists(store.path()) && !store.isHeld() && isWorthIt(store)) {
				compact(store, unfinished);
			}
		}
		catch (IOException | SQLException | RuntimeException ex) {
			// Then the file is as large as it was.
		}
		finally {
			unfinished.toFile().delete();
		}
	}

	private static boolean isWorthIt(H2DatabaseFile store) throws IOException {
		long size = Files.size(store.path());
		long live = live(store.path(), size);
		return size - live > WORTHWHILE && live < LARGEST
				&& Files.getFileStore(store.folder()).getUsableSpace() > 2 * live + WORTHWHILE;
	}

	/** Estimates how much of a file is still of use. */
	private static long live(Path file, long size) {
		try (MVStore opened = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
			FileStore<?> blocks = opened.getFileStore();
			return size * blocks.getFillRate() / 100 * blocks.getChunksFillRate() / 100;
		}
	}

	private static void compact(H2DatabaseFile store, Path unfinished) throws IOException, SQLException {
		String before = store.state();
		MVStore.compact(store.path().toString(), unfinished.toString(), false, null);
		boolean same = content(store).equals(content(new H2DatabaseFile(unfinished)));
		if (!same || Files.size(unfinished) >= Files.size(store.path())) {
			return;
		}
		AtomicFileWriter.flush(unfinished);
		// A guide that was started meanwhile keeps its file.
		try (RandomAccessFile opened = new RandomAccessFile(store.path().toFile(), "rw");
				FileLock lock = opened.getChannel().tryLock()) {
			if (lock != null && store.state().equals(before)) {
				AtomicFileWriter.rename(unfinished, store.path());
			}
		}
	}

	/** Returns a digest of each table. */
	private static Map<String, String> content(H2DatabaseFile store) throws SQLException {
		Map<String, String> content = new TreeMap<>();
		try (Connection connection = store.openForReading(); Statement statement = connection.createStatement()) {
			for (String table : H2DatabaseFile.tables(statement)) {
				try (ResultSet rows = statement.executeQuery(ROWS + table + "\"")) {
					content.put(table, digest(rows));
				}
			}
		}
		return content;
	}

	/** Row by row, because all rows together may not fit into the heap. */
	private static String digest(ResultSet rows) throws SQLException {
		MessageDigest digest = Sha256.newDigest();
		int columns = rows.getMetaData().getColumnCount();
		while (rows.next()) {
			List<@Nullable Object> values = new ArrayList<>();
			for (int i = 1; i <= columns; i++) {
				values.add(value(rows, i));
			}
			digest.update(Checksum.ofRow(values));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
		int type = rows.getMetaData().getColumnType(column);
		boolean binary = type == Types.BLOB || type == Types.VARBINARY || type == Types.BINARY;
		return binary ? rows.getBytes(column) : rows.getString(column);
	}

}
