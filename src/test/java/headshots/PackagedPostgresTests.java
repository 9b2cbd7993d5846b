package headshots;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished jar on PostgreSQL, started as a user starts it.
 */
class PackagedPostgresTests {

	private static final String PROFILE = "--spring.profiles.active=postgres";

	@TempDir
	private Path folder;

	private final PackagedGuide guide = new PackagedGuide();

	@AfterEach
	void stopAll() {
		this.guide.stopAll();
	}

	@Test
	void startsOnADatabaseThatKeepsItsWordAndOnNoOther() throws Exception {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start()) {
			Map<String, String> variables = Map.of("GUIDE_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"),
					"GUIDE_DATABASE_USER", "postgres", "GUIDE_DATABASE_PASSWORD", "postgres");
			Path log = this.folder.resolve("log");
			Process started = this.guide.start(this.folder, log, variables, PROFILE);
			String address = PackagedGuide.waitFor(started, log, PackagedGuide.OPEN).group(1);
			assertThat(get(address + "/")).contains("An actor’s headshot shows who you are.");
			assertThat(get(address + "/actuator/health/readiness")).contains("UP");
			assertThat(this.folder.resolve("data")).doesNotExist();
			assertThat(Files.readString(log)).contains("it now holds its starter content")
				.doesNotContain(" WARN ", "Exception");

			try (Connection connection = server.getPostgresDatabase().getConnection()) {
				connection.createStatement().execute("alter database postgres set synchronous_commit = off");
			}
			Path refused = this.folder.resolve("refused.log");
			PackagedGuide.assertRefused(this.guide.start(this.folder, refused, variables, PROFILE), refused,
					"the database " + variables.get("GUIDE_DATABASE_URL").split("\\?")[0]
							+ " has synchronous_commit=off");
		}
	}

	@Test
	void saysInOneLineWhichVariableIsMissing() throws Exception {
		Path log = this.folder.resolve("log");
		Process refused = this.guide.start(this.folder, log,
				Map.of("GUIDE_DATABASE_URL", "jdbc:postgresql://localhost:1/guide", "GUIDE_DATABASE_USER", "guide"),
				PROFILE);
		PackagedGuide.assertRefused(refused, log,
				"with the profile postgres it needs the environment variable GUIDE_DATABASE_PASSWORD");
	}

	private static String get(String address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
			.body();
	}

}
