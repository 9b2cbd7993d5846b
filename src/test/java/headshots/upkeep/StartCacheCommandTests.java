package headshots.upkeep;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StartCacheCommandTests {

	@Test
	void theTrainingRunKnowsNoSettingOfTheRealGuide() {
		Map<String, String> environment = new HashMap<>(Map.of("GUIDE_DATABASE_URL", "jdbc:postgresql://db/guide",
				"SPRING_PROFILES_ACTIVE", "postgres", "guide.base-url", "https://guide.example",
				"MANAGEMENT_SERVER_PORT", "8081", "SERVER_PORT", "80", "LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"));
		environment.put("PATH", "/usr/bin");
		environment.put("JAVA_HOME", "/opt/java");
		StartCacheCommand.forgetSettings(environment);
		assertThat(environment).containsOnlyKeys("PATH", "JAVA_HOME");
	}

	@Test
	void refusesAClassPathThatIsNotOneJar(@TempDir Path folder) {
		for (String jar : new String[] { "", "target/classes", folder.resolve("none.jar").toString() }) {
			assertThatExceptionOfType(MaintenanceException.class)
				.isThrownBy(() -> new StartCacheCommand().prepare(jar, folder.resolve("guide").toString()))
				.withMessageContaining("java -jar");
		}
		assertThat(folder).isEmptyDirectory();
	}

}
