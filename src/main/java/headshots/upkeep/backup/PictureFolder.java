package headshots.upkeep.backup;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import headshots.media.PictureStorage;
import headshots.upkeep.MaintenanceException;

import org.springframework.core.env.Environment;

/**
 * The folder in which pictures are kept, if they are files: each under the hash of its
 * bytes, so that going back to an older state of the guide only ever adds some. The sizes
 * that are made of them are made again.
 *
 * @param path where it is, or would be
 */
public record PictureFolder(Path path) {

	private static final String IN_BACKUP = "media/";

	/** The folder that the settings name; none where pictures are in the database. */
	public static Optional<PictureFolder> of(Environment environment) {
		return PictureStorage.folder(environment).map(PictureFolder::new);
	}

	/** Whether an entry of a backup is a picture, or the folder that they are in. */
	static boolean isIn(ZipEntry entry) {
		return entry.getName().equals(IN_BACKUP) || entry.getName().startsWith(IN_BACKUP)
				&& PictureStorage.isMaster(entry.getName().substring(IN_BACKUP.length()));
	}

	/** Returns the size of all pictures, in bytes. */
	long size() throws IOException {
		long size = 0;
		for (Path picture : pictures()) {
			size += Files.size(picture);
		}
		return size;
	}

	/** Adds all pictures to a backup. */
	void addTo(Path backup) throws IOException {
		List<Path> pictures = pictures();
		if (pictures.isEmpty()) {
			return;
		}
		try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + backup.toUri()),
				Map.of("useTempFile", true, "compressionMethod", "STORED"))) {
			Files.createDirectories(zip.getPath(IN_BACKUP));
			for (Path picture : pictures) {
				Files.copy(picture, zip.getPath(IN_BACKUP, picture.getFileName().toString()));
			}
		}
	}

	/**
	 * Adds the pictures of a backup that are not here.
	 * @throws MaintenanceException if one of them is not what its name says
	 */
	void addFrom(Path backup) throws IOException {
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
				if (isIn(entry) && !entry.isDirectory()) {
					try (InputStream bytes = zip.getInputStream(entry)) {
						add(entry.getName().substring(IN_BACKUP.length()), bytes.readAllBytes(), backup);
					}
				}
			}
		}
	}

	/** The pictures, without what was made of them. */
	public List<Path> pictures() throws IOException {
		if (!Files.isDirectory(this.path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(this.path, 2)) {
			return files.filter((file) -> PictureStorage.isMaster(file.getFileName().toString())).sorted().toList();
		}
	}

	public static void check(String name, byte[] bytes, Path from) {
		if (!hash(bytes).equals(PictureStorage.hash(name))) {
			throw new MaintenanceException(from + " is damaged: a picture in it doesn't match its checksum");
		}
	}

	public void add(String name, byte[] bytes, Path from) throws IOException {
		check(name, bytes, from);
		Path target = this.path.resolve(name.substring(0, 2)).resolve(name);
		if (!Files.exists(target)) {
			Files.createDirectories(target.getParent());
			Path unfinished = target.resolveSibling("unfinished-" + name);
			Files.write(unfinished, bytes);
			BackupFile.settle(unfinished);
			BackupFile.rename(unfinished, target);
		}
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
