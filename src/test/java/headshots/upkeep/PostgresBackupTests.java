package headshots.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.FileGuide;
import headshots.HttpTestClient;
import headshots.PostgresStore;
import headshots.SignedInClient;
import headshots.publishing.ContentArchive;
import headshots.upkeep.backup.Backups;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The two documented commands for PostgreSQL, where their programs are installed.
 */
@Tag("application")
@Tag("postgres")
class PostgresBackupTests {

	@TempDir
	private Path folder;

	@Test
	void everythingIsThereAgainAfterARestoreIntoAnEmptyDatabase() throws Exception {
		assumeTrue(isInstalled("pg_dump") && isInstalled("pg_restore"), "Skipped: pg_dump is not installed");
		assumeTrue(major(version("pg_dump")) >= major(PostgresStore.version()),
				() -> "Skipped: " + version("pg_dump") + " is older than the server " + PostgresStore.version());
		List<String> from = PostgresStore.properties();
		List<String> to = PostgresStore.properties();
		Path dump = this.folder.resolve("guide.dump");
		byte[] archive;
		Map<String, Integer> stored;
		try (FileGuide guide = start(from)) {
			SignedInClient editor = guide.staff().hire("bea", "EDITOR");
			String cell = editor.page("/studio/guidance").select("table th a").attr("href");
			HttpTestClient.Answer saved = editor.submit(editor.page(cell), "form.editor", "summary",
					"Before the backup", "action", "save");
			assertThat(saved.header("Location")).endsWith("done=saved");
			// On the running system.
			run("pg_dump", "-Fc", "--file=" + dump, "--dbname=" + address(from));
			archive = guide.get(ContentArchive.class).write();
			stored = guide.stored();
		}
		run("pg_restore", "--clean", "--if-exists", "--no-owner", "--exit-on-error", "--dbname=" + address(to),
				dump.toString());
		try (FileGuide guide = start(to)) {
			assertThat(guide.get(ContentArchive.class).write()).isEqualTo(archive);
			assertThat(guide.stored()).isEqualTo(stored);
			assertThat(guide.staff().signIn("bea").get("/studio").status()).isEqualTo(200);
			assertThatNoBackupIsMadeHere(guide);
		}
	}

	private FileGuide start(List<String> settings) {
		return FileGuide.start(this.folder,
				Stream.concat(Stream.of("spring.profiles.active=postgres"), settings.stream())
					.map((setting) -> "--" + setting)
					.toArray(String[]::new));
	}

	private static void assertThatNoBackupIsMadeHere(FileGuide guide) {
		assertThat(guide.get(Backups.class).arePossible()).isFalse();
		assertThat(guide.get(DiskSpaceGuard.class).isShort()).isFalse();
	}

	/**
	 * As PostgreSQL's own programs have it, from
	 * "guide.database.url=jdbc:postgresql://...".
	 */
	private static String address(List<String> settings) {
		URI jdbc = URI.create(settings.get(0).substring("guide.database.url=jdbc:".length()));
		return "postgresql://postgres:postgres@" + jdbc.getHost() + ":" + jdbc.getPort() + jdbc.getPath();
	}

	private static boolean isInstalled(String program) {
		return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
			.anyMatch((place) -> Files.isExecutable(Path.of(place, program)));
	}

	/** Such as "pg_dump (PostgreSQL) 18.6". */
	private static String version(String program) {
		try {
			Process process = new ProcessBuilder(program, "--version").start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the major version, which alone decides compatibility. */
	private static int major(String version) {
		return Integer.parseInt(version.replaceFirst("\\D*(\\d+).*", "$1"));
	}

	private void run(String... command) throws Exception {
		Path log = this.folder.resolve("command.log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertThat(process.waitFor()).as(Files.readString(log)).isZero();
	}

}
