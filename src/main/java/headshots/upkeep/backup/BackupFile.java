package headshots.upkeep.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import headshots.support.AtomicFileWriter;
import headshots.upkeep.H2DatabaseFile;
import headshots.upkeep.MaintenanceException;

/**
 * A backup on the disk: a ZIP archive with the store's file in it and nothing else.
 */
public final class BackupFile {

	private BackupFile() {
	}

	/**
	 * Unpacks the store's file.
	 * @throws MaintenanceException if the file is not a backup, or is damaged
	 */
	static void unpack(Path backup, Path target) throws IOException {
		try (ZipFile zip = new ZipFile(backup.toFile())) {
			List<? extends ZipEntry> entries = zip.stream().filter((entry) -> !PictureFolder.isIn(entry)).toList();
			if (entries.size() != 1 || !entries.get(0).getName().endsWith(H2DatabaseFile.SUFFIX)) {
				throw new MaintenanceException(backup + " is not a backup of the guide");
			}
			ZipEntry entry = entries.get(0);
			try (InputStream packed = zip.getInputStream(entry)) {
				Files.copy(packed, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (ZipException ex) {
			throw new MaintenanceException(backup + " is not a backup of the guide, or is damaged");
		}
		AtomicFileWriter.flush(target);
	}

}
