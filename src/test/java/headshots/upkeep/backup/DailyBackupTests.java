package headshots.upkeep.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import headshots.SettableClock;
import headshots.upkeep.SmallStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DailyBackupTests {

	@TempDir
	private Path folder;

	private final SettableClock clock = new SettableClock() {
		@Override
		public ZoneId getZone() {
			return ZoneId.of("Europe/Berlin");
		}
	};

	private SmallStore store;

	private DailyBackup daily;

	@BeforeEach
	void store() throws Exception {
		this.store = SmallStore.in(this.folder, this.clock);
		this.daily = new DailyBackup(this.store.backups(3), this.store.properties(3), this.clock);
	}

	@Test
	void makesOneADayAfterTheHourInTheStudiosTime() throws IOException {
		this.clock.set(Instant.parse("2026-11-20T12:00:00Z"));
		this.daily.look();
		this.daily.look();
		assertThat(names()).containsExactly("guide-2026-11-20T12-00-00Z.zip");
		this.clock.set(Instant.parse("2026-11-21T01:59:00Z"));
		this.daily.look();
		assertThat(names()).hasSize(1);
		this.clock.set(Instant.parse("2026-11-21T02:00:00Z"));
		this.daily.look();
		this.clock.set(Instant.parse("2026-11-21T23:59:00Z"));
		this.daily.look();
		assertThat(names()).containsExactly("guide-2026-11-20T12-00-00Z.zip", "guide-2026-11-21T02-00-00Z.zip");
	}

	@Test
	void makesUpForANightThatWasMissed() throws IOException {
		this.clock.set(Instant.parse("2026-11-20T02:10:00Z"));
		this.daily.look();
		this.clock.set(Instant.parse("2026-11-21T09:30:00Z"));
		this.daily.look();
		assertThat(names()).containsExactly("guide-2026-11-20T02-10-00Z.zip", "guide-2026-11-21T09-30-00Z.zip");
	}

	@Test
	void keepsTheBackupsOfSoManyDaysAndWhatHasAnotherName() throws IOException {
		Files.createDirectories(this.store.backups());
		for (String name : List.of("before-V004-2026-01-01T00-00-00Z.zip", "guide-2026-01-01T00-00-00Z.zip.old")) {
			Files.writeString(this.store.backups().resolve(name), "kept");
		}
		for (int day = 10; day <= 14; day++) {
			this.clock.set(Instant.parse("2026-11-" + day + "T12:00:00Z"));
			this.daily.look();
			// Requested by hand, five times a day: no older day is lost for it.
			this.clock.advance(Duration.ofHours(1));
			this.store.backups(3).make();
		}
		assertThat(names()).containsExactly("before-V004-2026-01-01T00-00-00Z.zip",
				"guide-2026-01-01T00-00-00Z.zip.old", "guide-2026-11-12T12-00-00Z.zip",
				"guide-2026-11-12T13-00-00Z.zip", "guide-2026-11-13T12-00-00Z.zip", "guide-2026-11-13T13-00-00Z.zip",
				"guide-2026-11-14T12-00-00Z.zip", "guide-2026-11-14T13-00-00Z.zip");
	}

	@Test
	void aFailureIsOneLineAndCostsNoOlderBackup(CapturedOutput output) throws IOException {
		for (int day = 10; day <= 12; day++) {
			this.clock.set(Instant.parse("2026-11-" + day + "T12:00:00Z"));
			this.daily.look();
		}
		List<String> before = names();
		this.store.free()[0] = 49_000_000;
		int lines = output.getAll().lines().toList().size();
		this.clock.set(Instant.parse("2026-11-13T12:00:00Z"));
		this.daily.look();
		assertThat(names()).isEqualTo(before);
		assertThat(output.getAll().lines().skip(lines)).singleElement()
			.asString()
			.contains("Daily backup failed; retrying in 15 minutes: not enough space in " + this.store.backups());
	}

	@Test
	void unfinishedFilesAreRemoved() throws IOException {
		Files.createDirectories(this.store.backups());
		Files.writeString(this.store.backups().resolve("unfinished-backup.zip"), "half of it");
		this.daily.look();
		assertThat(names()).singleElement().asString().startsWith("guide-");
	}

	@Test
	void aClockThatRanAheadBlocksNoBackup() throws IOException {
		this.clock.set(Instant.parse("2027-11-20T12:00:00Z"));
		this.daily.look();
		this.clock.set(Instant.parse("2026-11-20T12:00:00Z"));
		this.daily.look();
		assertThat(names()).hasSize(2);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(this.store.backups())) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
