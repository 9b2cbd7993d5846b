package headshots.upkeep.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import headshots.SettableClock;
import headshots.upkeep.MaintenanceException;
import headshots.upkeep.SmallStore;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RestoreServiceTests {

	@TempDir
	private Path folder;

	private final SettableClock clock = new SettableClock();

	private SmallStore store;

	private Path backup;

	@BeforeEach
	void backUp() throws Exception {
		this.clock.set(Instant.parse("2026-11-20T12:00:00Z"));
		this.store = SmallStore.in(this.folder, this.clock);
		this.backup = this.store.backups(3).make();
		this.store.write("insert into revision values ('Since the backup')");
	}

	@Test
	void movesWhatIsThereAsideAndPutsTheBackupInItsPlace() throws IOException {
		byte[] before = Files.readAllBytes(this.store.file().path());
		Path aside = this.folder.resolve("replaced-2026-11-20T12-00-00Z.mv.db");
		assertThat(restore(this.backup)).isEqualTo(
				"Restored " + this.backup + " (1 revisions, version 7 of the guide) as " + this.store.file().path()
						+ ". The previous database is now " + aside + ". Start the guide again.");
		assertThat(Files.readAllBytes(aside)).isEqualTo(before);
		assertThat(this.store.file().isWhole()).isTrue();
		restore(this.backup);
		assertThat(this.folder.resolve("replaced-2026-11-20T12-00-00Z-2.mv.db")).exists();
	}

	@Test
	void takesTheBackupWhereTheFileIsDamaged() throws IOException {
		Files.writeString(this.store.file().path(), "no database at all ".repeat(1000));
		restore(this.backup);
		assertThat(this.store.file().isWhole()).isTrue();
	}

	@Test
	void refusesWhileAGuideRuns() throws IOException {
		try (FileChannel held = FileChannel.open(this.store.file().path(), StandardOpenOption.WRITE);
				var lock = held.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertRefused(this.backup, "a guide is running on " + this.store.file().path() + ": stop it first");
		}
	}

	@Test
	void refusesOtherFilesThanBackups() throws IOException {
		Path text = Files.writeString(this.folder.resolve("letter.zip"), "Dear Ana");
		assertRefused(text, text + " is not a backup of the guide");
		assertRefused(this.folder.resolve("missing.zip"), "file not found: " + this.folder.resolve("missing.zip"));
		assertRefused(this.folder, "file not found: " + this.folder);
	}

	@Test
	void refusesADamagedBackup() throws IOException {
		byte[] bytes = Files.readAllBytes(this.backup);
		for (int place : List.of(bytes.length / 3, bytes.length / 2, bytes.length - 30)) {
			byte[] damaged = bytes.clone();
			for (int i = place; i < place + 20; i++) {
				damaged[i] ^= 0x5a;
			}
			Path file = Files.write(this.folder.resolve("damaged.zip"), damaged);
			assertRefused(file, file.toString());
			Files.write(file, java.util.Arrays.copyOf(bytes, place));
			assertRefused(file, file.toString());
		}
	}

	@Test
	void refusesABackupOfANewerGuide() throws Exception {
		this.store.write("insert into \"flyway_schema_history\" values ('005', true)");
		Path newer = this.store.backups(3).make();
		assertRefused(newer, newer
				+ " comes from a newer version of the guide (its schema version is 5, and this one supports 004)");
	}

	@Test
	void refusesTheBackupOfSomethingElse() throws Exception {
		this.store.write("drop table guide_version");
		Path other = this.store.backups(3).make();
		assertRefused(other, other + " is not a backup of the guide");
	}

	private String restore(Path file) {
		return new RestoreService(this.store.file(), Optional.empty(), MigrationVersion.fromVersion("004"), this.clock)
			.restore(file);
	}

	/** Refused, with every file as it was. */
	private void assertRefused(Path file, String reason) throws IOException {
		TreeMap<Path, Long> before = files();
		byte[] store = Files.readAllBytes(this.store.file().path());
		assertThatExceptionOfType(MaintenanceException.class).isThrownBy(() -> restore(file))
			.withMessageStartingWith(reason);
		assertThat(files()).isEqualTo(before);
		assertThat(Files.readAllBytes(this.store.file().path())).isEqualTo(store);
	}

	private TreeMap<Path, Long> files() throws IOException {
		TreeMap<Path, Long> sizes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				sizes.put(file, Files.size(file));
			}
		}
		return sizes;
	}

}
