package headshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two commands for backup and restore, as the documentation has them.
 */
@Tag("packaged")
class PackagedRestoreTests {

	@TempDir
	private Path folder;

	private final PackagedGuide guide = PackagedGuide.brief();

	@AfterEach
	void stopAll() {
		this.guide.stopAll();
	}

	@Test
	void backsUpTheRunningGuideAndRestoresItWhenItIsStopped() throws Exception {
		int port = PackagedGuide.freePort();
		Path log = this.folder.resolve("guide.log");
		Process running = start(log, "--management.server.port=" + port);
		PackagedGuide.waitFor(running, log, PackagedGuide.OPEN);
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/backup"))
				.POST(HttpRequest.BodyPublishers.noBody())
				.build(), BodyHandlers.ofString());
		assertThat(answer.body()).contains("\"bytes\":", "\"file\":\"" + this.folder.toRealPath());
		Path backup = onlyFileIn(this.folder.resolve("data/backups"));

		assertThat(restore(backup, 1)).startsWith("Nothing was restored: a guide is running on ");
		running.destroy();
		assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
		assertThat(restore(this.folder.resolve("guide.log"), 1)).contains("is not a backup of the guide");

		Files.writeString(this.folder.resolve("data/guide.mv.db"), "What a failing disk left of it. ".repeat(1000));
		assertThat(restore(backup, 0))
			.startsWith("Restored " + backup.toRealPath() + " (" + starterItems() + " revisions")
			.contains("The previous database is now");
		Path again = this.folder.resolve("again.log");
		PackagedGuide.waitFor(start(again), again, PackagedGuide.OPEN);
		assertThat(Files.readString(again)).doesNotContain("starter content");
	}

	/** Each item of the starter content has one revision. */
	private static long starterItems() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/content"))) {
			return files.flatMap((file) -> {
				try {
					return Files.readAllLines(file).stream();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).filter((line) -> line.startsWith("- key: ")).count();
		}
	}

	private Process start(Path log, String... options) throws Exception {
		return this.guide.start(this.folder, log, Map.of(), options);
	}

	/** The one line that the command answers. */
	private String restore(Path backup, int code) throws Exception {
		Path log = this.folder.resolve("restore.log");
		Process command = start(log, "--guide.restore=" + backup);
		assertThat(command.waitFor(PackagedGuide.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		List<String> lines = Files.readAllLines(log);
		assertThat(lines).hasSize(1);
		assertThat(command.exitValue()).as(lines.get(0)).isEqualTo(code);
		assertThat(lines.get(0)).doesNotMatch(Pattern.compile(".*Exception.*"));
		return lines.get(0);
	}

	private static Path onlyFileIn(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> all = files.toList();
			assertThat(all).hasSize(1);
			return all.get(0);
		}
	}

}
