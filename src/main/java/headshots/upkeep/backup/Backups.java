package headshots.upkeep.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import headshots.support.AtomicFileWriter;
import headshots.upkeep.DiskSpaceGuard;
import headshots.upkeep.H2DatabaseFile;
import headshots.upkeep.MaintenanceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes backups of the running guide. Every file with a backup's name is a backup: it was
 * written to the disk under another name and read again first.
 */
@Component
public class Backups {

	private static final Logger log = LoggerFactory.getLogger(Backups.class);

	private final Optional<H2DatabaseFile> store;

	private final Optional<PictureFolder> pictures;

	private final BackupProperties properties;

	private final DataSource dataSource;

	private final DiskSpaceGuard diskSpaceGuard;

	private final Clock clock;

	public Backups(Environment environment, BackupProperties properties, DataSource dataSource,
			DiskSpaceGuard diskSpaceGuard, Clock clock) {
		this.store = H2DatabaseFile.of(environment);
		this.pictures = PictureFolder.of(environment);
		this.properties = properties;
		this.dataSource = dataSource;
		this.diskSpaceGuard = diskSpaceGuard;
		this.clock = clock;
	}

	/** Whether the guide is kept in a file that can be backed up from here. */
	public boolean arePossible() {
		return this.store.isPresent();
	}

	/**
	 * Makes one of everything that is saved by now, while the guide goes on.
	 * @throws MaintenanceException if it cannot be made
	 */
	Path make() {
		return make(Backup.PREFIX);
	}

	/** Makes a backup with a name of its own, which no cleanup removes. */
	synchronized Path make(String prefix) {
		H2DatabaseFile file = this.store
			.orElseThrow(() -> new MaintenanceException("the guide does not use an H2 file: back it up with pg_dump"));
		Path folder = this.properties.folder();
		try {
			Files.createDirectories(folder);
			sweep(folder);
			// The archive, and the file unpacked from it again; the archive once more
			// while pictures are added.
			long needed = 2 * (Files.size(file.path()) + sizeOfPictures());
			if (this.diskSpaceGuard.isShortWith(needed, folder)) {
				throw new MaintenanceException("not enough space in " + folder + " for a backup: it temporarily needs "
						+ needed / 1_000_000 + " MB");
			}
			return write(folder, prefix);
		}
		catch (IOException | SQLException ex) {
			throw new MaintenanceException("could not write a backup to " + folder + " (" + ex.getMessage() + ")");
		}
	}

	/** When the newest was made. */
	Optional<Instant> newest() {
		// A clock that ran ahead must not prevent the next backup.
		Instant latest = this.clock.instant().plus(1, ChronoUnit.HOURS);
		return all().stream().map(Backup::made).filter((made) -> made.isBefore(latest)).max(Comparator.naturalOrder());
	}

	/** The newest whose name begins in a certain way. */
	Optional<Path> newest(String prefix) {
		return files().stream()
			.filter((file) -> file.getFileName().toString().startsWith(prefix))
			.max(Comparator.comparing((file) -> file.getFileName().toString()));
	}

	/**
	 * Removes those of the oldest days. Counted by days, so that many in an hour do not
	 * push out the rest.
	 */
	synchronized void prune() {
		List<Backup> all = all();
		List<Instant> days = all.stream().map(Backups::day).distinct().sorted(Comparator.reverseOrder()).toList();
		List<Instant> kept = days.subList(0, Math.min(days.size(), this.properties.retentionDays()));
		for (Backup backup : all) {
			if (!kept.contains(day(backup))) {
				remove(backup.file());
			}
		}
	}

	private Path write(Path folder, String prefix) throws IOException, SQLException {
		Path unfinished = folder.resolve(AtomicFileWriter.UNFINISHED + "backup.zip");
		try (Connection connection = this.dataSource.getConnection();
				PreparedStatement backup = connection.prepareStatement("backup to ?")) {
			backup.setString(1, unfinished.toString());
			backup.execute();
		}
		if (this.pictures.isPresent()) {
			this.pictures.get().addTo(unfinished);
		}
		AtomicFileWriter.flush(unfinished);
		Path unpacked = folder.resolve(AtomicFileWriter.UNFINISHED + "check" + H2DatabaseFile.SUFFIX);
		BackupFile.unpack(unfinished, unpacked);
		boolean whole = new H2DatabaseFile(unpacked).isWhole();
		Files.delete(unpacked);
		if (!whole) {
			throw new MaintenanceException(
					"the backup written to " + folder + " could not be verified and was deleted");
		}
		Path backup = free(folder, prefix);
		AtomicFileWriter.rename(unfinished, backup);
		return backup;
	}

	private long sizeOfPictures() throws IOException {
		return this.pictures.isPresent() ? this.pictures.get().size() : 0;
	}

	private Path free(Path folder, String prefix) {
		Instant time = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Path file = folder.resolve(prefix + Backup.written(time) + ".zip");
		while (Files.exists(file)) {
			time = time.plusSeconds(1);
			file = folder.resolve(prefix + Backup.written(time) + ".zip");
		}
		return file;
	}

	private List<Backup> all() {
		return files().stream().flatMap((file) -> Backup.of(file).stream()).toList();
	}

	private List<Path> files() {
		if (!Files.isDirectory(this.properties.folder())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.properties.folder())) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new MaintenanceException("cannot read " + this.properties.folder() + " (" + ex.getMessage() + ")");
		}
	}

	private static Instant day(Backup backup) {
		return backup.made().truncatedTo(ChronoUnit.DAYS);
	}

	/** Removes unfinished backups of killed processes. */
	private static void sweep(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			files.filter((file) -> file.getFileName().toString().startsWith(AtomicFileWriter.UNFINISHED))
				.forEach(Backups::remove);
		}
	}

	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			log.warn("Could not delete {}: {}", file, ex.getMessage());
		}
	}

}
