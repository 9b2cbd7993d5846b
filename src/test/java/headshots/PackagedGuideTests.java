package headshots;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The finished jar, started as a user starts it.
 */
@Tag("packaged")
class PackagedGuideTests {

	@TempDir
	private Path folder;

	private final PackagedGuide guide = PackagedGuide.brief();

	@AfterEach
	void stopAll() {
		this.guide.stopAll();
	}

	@Test
	void startsInAnEmptyFolderAndAgainWithWhatItHas() throws Exception {
		Path log = this.folder.resolve("first.log");
		Process first = start(log, Map.of());
		String address = PackagedGuide.waitFor(first, log, PackagedGuide.OPEN).group(1);
		assertThat(get(address + "/")).contains(PackagedGuide.firstSentence());
		assertThat(get(address + "/actuator/health/readiness")).contains("UP");
		assertThat(this.folder.resolve("data/guide.mv.db")).exists();
		assertThat(Files.readString(log)).contains("imported the starter content");
		String content = get(address + "/changes").replace(address, "");

		Path secondLog = this.folder.resolve("second.log");
		Process second = start(secondLog, Map.of());
		PackagedGuide.assertRefused(second, secondLog, "another guide is running on");

		assertAnswersAHalfSentFormWhenStopped(first, address);
		assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
		// So that the next start need not read all of it.
		assertThat(this.folder.resolve("data/guide.closed")).exists();

		Path thirdLog = this.folder.resolve("third.log");
		Process third = start(thirdLog, Map.of());
		String again = PackagedGuide.waitFor(third, thirdLog, PackagedGuide.OPEN).group(1);
		assertThat(get(again + "/changes").replace(again, "")).isEqualTo(content);
		assertThat(Files.readString(thirdLog)).doesNotContain("starter content");
		assertThat(this.folder.resolve("data/guide.closed")).doesNotExist();
	}

	@Test
	void carriesAListOfWhatItIsMadeOf() throws Exception {
		try (ZipFile jar = new ZipFile(System.getProperty("guide.jar"))) {
			ZipEntry list = jar.getEntry("META-INF/sbom/application.cdx.json");
			assumeTrue(list != null, "Skipped: an offline build makes no list");
			assertThat(new String(jar.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8))
				.contains("\"bomFormat\" : \"CycloneDX\"", "pkg:maven/com.h2database/h2@")
				.doesNotContain("playwright");
		}
	}

	@Test
	void takesFolderAndAddressFromTheEnvironment() throws Exception {
		Path log = this.folder.resolve("log");
		Process guide = start(log, Map.of("GUIDE_DATA_FOLDER", this.folder.resolve("else/where").toString(),
				"GUIDE_BASE_URL", "https://guide.example", "GUIDE_CONTACT", "hello@guide.example"));
		PackagedGuide.waitFor(guide, log, Pattern.compile("The guide is open at (https://guide\\.example)/"));
		assertThat(this.folder.resolve("else/where/guide.mv.db")).exists();
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void takesAFolderBelowTheCurrentOneAndWritesALogForMachines() throws Exception {
		Path log = this.folder.resolve("log");
		PackagedGuide.waitFor(
				start(log, Map.of("GUIDE_DATA_FOLDER", "kept", "LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs")), log,
				PackagedGuide.OPEN);
		assertThat(this.folder.resolve("kept/guide.mv.db")).exists();
		JsonMapper json = new JsonMapper();
		assertThat(Files.readAllLines(log)).isNotEmpty().allSatisfy((line) -> {
			JsonNode event = json.readTree(line);
			assertThat(event.get("@timestamp").asString()).startsWith("20");
			assertThat(event.get("log").get("level").asString()).isNotEmpty();
			assertThat(event.get("message").asString()).isNotEmpty();
		});
	}

	@Test
	void refusesADamagedFileInOneLineAndLeavesItAsItIs() throws Exception {
		Path file = this.folder.resolve("data/guide.mv.db");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "not a database at all ".repeat(1000));
		byte[] before = Files.readAllBytes(file);
		Path log = this.folder.resolve("log");
		PackagedGuide.assertRefused(start(log, Map.of()), log, "cannot read " + file.toRealPath());
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
	}

	@Test
	void refusesAFolderThatCannotBeMadeInOneLine() throws Exception {
		Files.writeString(this.folder.resolve("data"), "a file in its place");
		Path log = this.folder.resolve("log");
		PackagedGuide.assertRefused(start(log, Map.of()), log, "cannot create the folder");
	}

	@Test
	void makesANewLinkForAnAdministratorWithoutStartingTheGuide() throws Exception {
		Path log = this.folder.resolve("guide.log");
		Process guide = start(log, Map.of());
		String address = PackagedGuide.waitFor(guide, log, PackagedGuide.OPEN).group(1);
		assertThat(Files.readString(log))
			.contains("Create the first administrator at " + address + "/studio/set-up?token=");
		Path early = this.folder.resolve("early.log");
		PackagedGuide.assertRefused(start(early, Map.of(), "--guide.reset-password-for=ada"), early,
				"another guide is running on");
		guide.destroy();
		assertThat(guide.waitFor(30, TimeUnit.SECONDS)).isTrue();

		Path unknown = this.folder.resolve("unknown.log");
		Process missed = start(unknown, Map.of(), "--guide.reset-password-for=ada");
		assertThat(missed.waitFor(PackagedGuide.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(missed.exitValue()).isEqualTo(1);
		assertThat(Files.readAllLines(unknown)).singleElement().asString().startsWith("No enabled account");

		String url = "jdbc:h2:file:" + this.folder.resolve("data/guide").toAbsolutePath();
		try (Connection store = DriverManager.getConnection(url, "sa", "")) {
			store.createStatement()
				.execute(
						"insert into staff_account (username, display_name, display_name_key, role, password_hash, joined, "
								+ "enabled, generation, created) values ('ada', 'Ada', 'ada', 'ADMINISTRATOR', '', true, true, 0, "
								+ "current_timestamp)");
		}
		Path found = this.folder.resolve("found.log");
		Process made = start(found, Map.of(), "--guide.reset-password-for=Ada");
		assertThat(made.waitFor(PackagedGuide.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(made.exitValue()).isZero();
		assertThat(Files.readAllLines(found)).singleElement()
			.asString()
			.matches("http://localhost:\\d+/studio/join\\?token=[0-9a-f]{64}");
	}

	private Process start(Path log, Map<String, String> environment, String... options) throws IOException {
		return this.guide.start(this.folder, log, environment, options);
	}

	private static String get(String address) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
			.body();
	}

	/** A form without a CSRF token, which is refused when all of it was read. */
	private static void assertAnswersAHalfSentFormWhenStopped(Process guide, String address) throws Exception {
		try (Socket socket = new Socket("localhost", URI.create(address).getPort())) {
			OutputStream out = socket.getOutputStream();
			out.write(
					("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
							+ "Content-Length: 12\r\nConnection: close\r\n\r\nusername")
						.getBytes(StandardCharsets.US_ASCII));
			// Silent for longer than Jetty's connectors allow by default at a stop.
			Thread.sleep(1500);
			guide.destroy();
			Thread.sleep(500);
			out.write("=ada".getBytes(StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 403 ");
		}
	}

}
