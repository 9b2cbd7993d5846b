package headshots;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RenamedPropertiesTests {

	@ParameterizedTest
	@CsvSource({ "guide.least-free-space, guide.disk.min-free", "guide.backup.kept, guide.backup.retention-days",
			"guide.load.strangers.at-work, guide.concurrency.anonymous-posts",
			"guide.load.readers.patience, guide.concurrency.page-rendering", "guide.move-from, guide.migrate-from-h2",
			"guide.new-link-for, guide.reset-password-for" })
	void anOldNameIsRefusedWithTheNewOne(String oldName, String newName) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addLast(new MapPropertySource("test", Map.of(oldName, "1")));
		assertThatThrownBy(() -> start(environment)).isInstanceOf(StartupException.class)
			.hasMessageContaining(" has been renamed to " + newName + ":");
	}

	@ParameterizedTest
	@CsvSource({ "GUIDE_LEAST_FREE_SPACE, guide.disk.min-free", "GUIDE_LEASTFREESPACE, guide.disk.min-free",
			"GUIDE_LOAD_STRANGERS_ATWORK, guide.concurrency.anonymous-posts" })
	void anOldEnvironmentVariableIsRefusedWithTheNewName(String variable, String newName) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, "1")));
		assertThatThrownBy(() -> start(environment)).isInstanceOf(StartupException.class)
			.hasMessageContaining(" has been renamed to " + newName + ":");
	}

	@Test
	void theNewNamesAreTaken() {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addLast(new MapPropertySource("test", Map.of("guide.disk.min-free", "1MB", "guide.backup.retention-days",
					"3", "guide.concurrency.anonymous-posts.max-concurrent", "1")));
		assertThatCode(() -> start(environment)).doesNotThrowAnyException();
	}

	private static void start(StandardEnvironment environment) {
		ConfigurationPropertySources.attach(environment);
		new RenamedProperties().onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
				new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
	}

}
