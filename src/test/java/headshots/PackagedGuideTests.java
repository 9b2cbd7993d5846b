package headshots;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished jar, started as a user starts it.
 */
class PackagedGuideTests {

	private static final Pattern OPEN = Pattern.compile("The guide is open at (http://localhost:\\d+)/");

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	@TempDir
	private Path folder;

	private final List<Process> started = new ArrayList<>();

	@AfterEach
	void stopAll() {
		this.started.forEach(Process::destroyForcibly);
	}

	@Test
	void startsInAnEmptyFolderAndAgainWithWhatItHas() throws Exception {
		Path log = this.folder.resolve("first.log");
		Process first = start(log, Map.of());
		String address = waitFor(first, log, OPEN).group(1);
		assertThat(get(address + "/")).contains("An actor’s headshot shows who you are.");
		assertThat(get(address + "/actuator/health/readiness")).contains("UP");
		assertThat(this.folder.resolve("data/guide.mv.db")).exists();
		assertThat(Files.readString(log)).contains("it now holds its starter content");
		String content = get(address + "/changes").replace(address, "");

		Path secondLog = this.folder.resolve("second.log");
		Process second = start(secondLog, Map.of());
		assertRefused(second, secondLog, "another guide is running on");

		first.destroy();
		assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();

		Path thirdLog = this.folder.resolve("third.log");
		Process third = start(thirdLog, Map.of());
		String again = waitFor(third, thirdLog, OPEN).group(1);
		assertThat(get(again + "/changes").replace(again, "")).isEqualTo(content);
		assertThat(Files.readString(thirdLog)).doesNotContain("starter content");
	}

	@Test
	void takesFolderAndAddressFromTheEnvironment() throws Exception {
		Path log = this.folder.resolve("log");
		Process guide = start(log, Map.of("GUIDE_DATA_FOLDER", this.folder.resolve("else/where").toString(),
				"GUIDE_BASE_URL", "https://guide.example", "GUIDE_CONTACT", "hello@guide.example"));
		waitFor(guide, log, Pattern.compile("The guide is open at (https://guide\\.example)/"));
		assertThat(this.folder.resolve("else/where/guide.mv.db")).exists();
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void takesAFolderBelowTheCurrentOne() throws Exception {
		Path log = this.folder.resolve("log");
		waitFor(start(log, Map.of("GUIDE_DATA_FOLDER", "kept")), log, OPEN);
		assertThat(this.folder.resolve("kept/guide.mv.db")).exists();
	}

	@Test
	void refusesADamagedFileInOneLineAndLeavesItAsItIs() throws Exception {
		Path file = this.folder.resolve("data/guide.mv.db");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "not a database at all ".repeat(1000));
		byte[] before = Files.readAllBytes(file);
		Path log = this.folder.resolve("log");
		assertRefused(start(log, Map.of()), log, "cannot read " + file.toRealPath());
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
	}

	@Test
	void refusesAFolderThatCannotBeMadeInOneLine() throws Exception {
		Files.writeString(this.folder.resolve("data"), "a file in its place");
		Path log = this.folder.resolve("log");
		assertRefused(start(log, Map.of()), log, "cannot make the folder");
	}

	private Process start(Path log, Map<String, String> environment) throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		ProcessBuilder builder = new ProcessBuilder(java.toString(), "-jar", System.getProperty("guide.jar"),
				"--server.port=0")
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		Process process = builder.start();
		this.started.add(process);
		return process;
	}

	private static Matcher waitFor(Process process, Path log, Pattern line) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (process.isAlive() && Instant.now().isBefore(end)) {
			Matcher matcher = line.matcher(Files.readString(log));
			if (matcher.find()) {
				return matcher;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("The guide did not open:\n" + Files.readString(log));
	}

	private static void assertRefused(Process process, Path log, String reason) throws Exception {
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isNotZero();
		assertThat(Files.readAllLines(log)).singleElement()
			.asString()
			.startsWith("The guide does not start: " + reason);
	}

	private static String get(String address) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
			.body();
	}

}
