package headshots.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.media.NoRoomForPictureException;
import headshots.support.AtomicFileWriter;

/**
 * Keeps pictures as files. One has its name only once it is on the disk.
 */
public final class PictureFiles implements PictureStore {

	private static final Duration WHILE = Duration.ofDays(1);

	private static final int HASH = 64;

	private final Path folder;

	private final Clock clock;

	public PictureFiles(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	@Override
	public void keep(String name, byte[] bytes) {
		Path file = file(name);
		if (touch(file)) {
			return;
		}
		try {
			AtomicFileWriter.write(file, bytes);
			touch(file);
		}
		catch (IOException ex) {
			throw new NoRoomForPictureException(ex);
		}
	}

	@Override
	public Optional<byte[]> find(String name) {
		try {
			return Optional.of(Files.readAllBytes(file(name)));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean holds(String name) {
		return Files.exists(file(name));
	}

	@Override
	public void remove(String hash) {
		for (Path file : files(file(hash).getParent())) {
			if (file.getFileName().toString().startsWith(hash)) {
				delete(file);
			}
		}
	}

	/** Removes the temporary files of killed processes, too. */
	@Override
	public List<String> settled() {
		Instant before = this.clock.instant().minus(WHILE);
		List<Path> old = files(this.folder).stream()
			.filter(Files::isDirectory)
			.flatMap((part) -> files(part).stream())
			.filter((file) -> isOlder(file, before))
			.toList();
		old.stream()
			.filter((file) -> file.getFileName().toString().startsWith(AtomicFileWriter.UNFINISHED))
			.forEach(PictureFiles::delete);
		return old.stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> name.matches("[0-9a-f]{64}[.-].*"))
			.map((name) -> name.substring(0, HASH))
			.distinct()
			.toList();
	}

	/** Renews a file's time, so that no cleanup removes it for a day. */
	private boolean touch(Path file) {
		try {
			Files.setLastModifiedTime(file, FileTime.from(this.clock.instant()));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Names come from hashes and numbers alone; whatever else comes here is a mistake.
	 */
	private Path file(String name) {
		if (!name.matches("[0-9a-f]{64}[0-9a-z.-]{0,30}") || name.contains("..")) {
			throw new IllegalArgumentException("Not a valid image file name");
		}
		return this.folder.resolve(name.substring(0, 2)).resolve(name);
	}

	private static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isOlder(Path file, Instant before) {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(before);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
