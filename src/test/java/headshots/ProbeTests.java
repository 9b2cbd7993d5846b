package headshots;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The health probes during startup, and when the database goes away.
 */
@Tag("application")
class ProbeTests {

	private static final String LIVENESS = "/actuator/health/liveness";

	private static final String READINESS = "/actuator/health/readiness";

	@TempDir
	private Path folder;

	private final List<String> told = new ArrayList<>();

	@Test
	void readinessWaitsForTheContentAndNotForTheDatabaseLater() {
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.addListeners(
				(ApplicationListener<WebServerInitializedEvent>) (event) -> ask("open",
						(ConfigurableApplicationContext) event.getApplicationContext()),
				(ApplicationListener<ApplicationStartedEvent>) (event) -> ask("started",
						event.getApplicationContext()));
		try (FileGuide guide = FileGuide.start(application, this.folder)) {
			// No page was requested yet, and the database does not come back.
			guide.get(HikariDataSource.class).close();
			ask("running", guide.context());
			HttpTestClient visitor = guide.visitor();
			assertThat(visitor.sitemap()).hasSizeGreaterThan(30)
				.allSatisfy((page) -> assertThat(visitor.get(page).status()).as(page).isEqualTo(200));
		}
		assertThat(this.told).containsExactly("open: no migration pending, ready 503", "started: ready 503",
				"running: alive 200, ready 200");
	}

	private void ask(String when, ConfigurableApplicationContext context) {
		HttpTestClient visitor = new HttpTestClient(context.getEnvironment());
		int ready = visitor.get(READINESS).status();
		switch (when) {
			case "open" ->
				this.told.add("open: " + ((pending(context) == 0) ? "no" : "a") + " migration pending, ready " + ready);
			case "started" -> this.told.add("started: ready " + ready);
			default -> this.told.add(when + ": alive " + visitor.get(LIVENESS).status() + ", ready " + ready);
		}
	}

	private static int pending(ConfigurableApplicationContext context) {
		return context.getBean(Flyway.class).info().pending().length;
	}

}
