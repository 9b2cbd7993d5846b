package headshots.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files atomically and durably: a file has its name only once all of it is on the
 * disk (fsync), so that a crash leaves the whole file, or the one before it, or none.
 */
public final class AtomicFileWriter {

	/** How the names of temporary files begin; a killed process leaves them behind. */
	public static final String UNFINISHED = "unfinished-";

	private AtomicFileWriter() {
	}

	/**
	 * Writes a file and its folder, where that is missing. Replaces a file of that name.
	 * @throws IOException if it cannot be written; nothing is left behind then
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Path unfinished = file.resolveSibling(UNFINISHED + UUID.randomUUID());
		Files.createDirectories(file.getParent());
		try {
			try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				ByteBuffer rest = ByteBuffer.wrap(content);
				while (rest.hasRemaining()) {
					channel.write(rest);
				}
				channel.force(true);
			}
			rename(unfinished, file);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/** Flushes to the disk what another program or library wrote to a file. */
	public static void flush(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/**
	 * Gives a flushed file its name, and flushes the name too. Replaces a file of that
	 * name.
	 */
	public static void rename(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
		flushFolder(to.getParent());
	}

	private static void flushFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// Not every system opens a folder; such a system flushes names in its own
			// time.
		}
	}

}
