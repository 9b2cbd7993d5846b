package headshots;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("postgres")
class DatabaseGuardTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void leavesAGuideWithoutTheProfileAlone() {
		assertThatCode(this::look).doesNotThrowAnyException();
	}

	@Test
	void namesTheVariableThatIsMissing() {
		this.environment.addActiveProfile("postgres");
		for (String name : List.of("url", "user", "password")) {
			assertThatExceptionOfType(StartupException.class).isThrownBy(this::look)
				.withMessageEndingWith("the environment variable GUIDE_DATABASE_" + name.toUpperCase());
			this.environment.setProperty("guide.database." + name, "jdbc:mysql://db.example/guide");
		}
		assertThatExceptionOfType(StartupException.class).isThrownBy(this::look)
			.withMessageContaining("must start with jdbc:postgresql:");
	}

	@Test
	void saysInOneLineThatTheServerDoesNotAnswerAndShowsNoPassword() {
		assertThat(DatabaseGuard.check("jdbc:postgresql://localhost:1/guide?password=secret", "guide", "secret"))
			.startsWith("cannot connect to the database jdbc:postgresql://localhost:1/guide as guide (")
			.doesNotContain("secret", "\n");
	}

	/** The server of the tests is one that may forget, because it is faster so. */
	@Test
	void refusesADatabaseThatMayForgetWhatItSaidWasSaved() {
		String url = PostgresStore.properties().get(0).substring("guide.database.url=".length());
		assertThat(DatabaseGuard.check(url, "postgres", "postgres")).contains(" has fsync=off, ");
	}

	private void look() {
		new DatabaseGuard().onApplicationEvent(new ApplicationEnvironmentPreparedEvent(new DefaultBootstrapContext(),
				new SpringApplication(), new String[0], this.environment));
	}

}
