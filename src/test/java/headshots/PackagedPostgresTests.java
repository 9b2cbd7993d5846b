package headshots;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished jar on PostgreSQL, started as a user starts it.
 */
@Tag("packaged")
@Tag("postgres")
class PackagedPostgresTests {

	private static final String PROFILE = "--spring.profiles.active=postgres";

	@TempDir
	private static Path store;

	private static OwnPostgres server;

	@TempDir
	private Path folder;

	private final PackagedGuide guide = PackagedGuide.brief();

	@BeforeAll
	static void startServer() throws Exception {
		server = new OwnPostgres(store);
	}

	@AfterAll
	static void stopServer() throws Exception {
		server.close();
	}

	@AfterEach
	void stopAll() {
		this.guide.stopAll();
	}

	@Test
	void startsOnADatabaseThatKeepsItsWordAndOnNoOther() throws Exception {
		Map<String, String> variables = database("kept");
		Path log = this.folder.resolve("log");
		Process started = this.guide.start(this.folder, log, variables, PROFILE);
		String address = PackagedGuide.waitFor(started, log, PackagedGuide.OPEN).group(1);
		assertThat(get(address + "/")).contains(PackagedGuide.firstSentence());
		assertThat(get(address + "/actuator/health/readiness")).contains("UP");
		assertThat(this.folder.resolve("data")).doesNotExist();
		assertThat(Files.readString(log)).contains("imported the starter content")
			.doesNotContain(" WARN ", "Exception");

		execute("alter database kept set synchronous_commit = off");
		Path refused = this.folder.resolve("refused.log");
		PackagedGuide.assertRefused(this.guide.start(this.folder, refused, variables, PROFILE), refused,
				"the database " + variables.get("GUIDE_DATABASE_URL") + " has synchronous_commit=off");
	}

	@Test
	void movesAGuideThereOnceItIsStopped() throws Exception {
		Map<String, String> variables = database("moved");
		Path log = this.folder.resolve("log");
		Process running = this.guide.start(this.folder, log, Map.of());
		PackagedGuide.waitFor(running, log, PackagedGuide.OPEN);
		Path early = this.folder.resolve("early.log");
		Process refused = this.guide.start(this.folder, early, variables, PROFILE, "--guide.migrate-from-h2=data");
		assertThat(refused.waitFor(PackagedGuide.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(refused.exitValue()).isOne();
		assertThat(Files.readAllLines(early)).singleElement()
			.asString()
			.startsWith("Nothing was migrated: a guide is running on " + this.folder.toRealPath().resolve("data"));
		running.destroy();
		assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();

		Path done = this.folder.resolve("done.log");
		Process move = this.guide.start(this.folder, done, variables, PROFILE, "--guide.migrate-from-h2=data");
		assertThat(move.waitFor(PackagedGuide.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(Files.readAllLines(done)).contains("guide_version: 1 row")
			.anyMatch((line) -> line.matches("entry: [1-9]\\d+ rows"))
			.allMatch((line) -> line.matches("[a-z_]+: \\d+ rows?|Everything is migrated and verified .*"));
		assertThat(move.exitValue()).isZero();
	}

	@Test
	void saysInOneLineWhichVariableIsMissing() throws Exception {
		Path log = this.folder.resolve("log");
		Process refused = this.guide.start(this.folder, log,
				Map.of("GUIDE_DATABASE_URL", "jdbc:postgresql://localhost:1/guide", "GUIDE_DATABASE_USER", "guide"),
				PROFILE);
		PackagedGuide.assertRefused(refused, log,
				"the profile postgres needs the environment variable GUIDE_DATABASE_PASSWORD");
	}

	private static Map<String, String> database(String name) throws SQLException {
		execute("create database " + name);
		Map<String, String> variables = new HashMap<>(server.variables());
		variables.put("GUIDE_DATABASE_URL", server.url().replaceFirst("/postgres$", "/" + name));
		return variables;
	}

	private static void execute(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(server.url(), "postgres", "postgres")) {
			connection.createStatement().execute(sql);
		}
	}

	private static String get(String address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
			.body();
	}

}
