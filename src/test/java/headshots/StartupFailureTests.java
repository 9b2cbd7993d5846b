package headshots;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import headshots.content.InvalidContentException;
import headshots.upkeep.MaintenanceException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
@Tag("application")
class StartupFailureTests {

	@TempDir
	private Path folder;

	@Test
	void reasonsOfOurOwnAreFoundHoweverDeep() {
		StartupFailureAnalyzer analyzer = new StartupFailureAnalyzer();
		for (RuntimeException reason : List.of(new StartupException("set a folder"),
				new MaintenanceException("set a folder"), new InvalidContentException(List.of()))) {
			FailureAnalysis found = analyzer
				.analyze(new BeanCreationException("a bean", new IllegalStateException(reason)));
			assertThat(found).isNotNull();
			assertThat(found.getDescription()).isEqualTo(reason.getMessage());
			assertThat(found.getCause()).isSameAs(reason);
		}
		assertThat(analyzer.analyze(new IllegalStateException())).isNull();
	}

	@Test
	void aDescriptionOfSeveralLinesBecomesOne(CapturedOutput output) {
		new OneLineFailureReporter()
			.report(new FailureAnalysis("Failed to bind:\n\n    Value: \"x  y\"\n", "Update it.\n", null));
		assertThat(output.getErr())
			.isEqualTo("The guide could not start: Failed to bind: | Value: \"x  y\" | Update it.\n");
	}

	@Test
	void aValueThatIsNotValidIsOneLine(CapturedOutput output) {
		start("--server.port=0", "--guide.backup.hour=99");
		assertThat(output.getAll().lines().filter((line) -> !line.contains(" INFO "))).singleElement()
			.asString()
			.startsWith("The guide could not start: ")
			.contains("guide.backup.hour", "99");
	}

	@Test
	void aPortThatIsInUseIsOneLine(CapturedOutput output) throws Exception {
		try (ServerSocket taken = new ServerSocket(0)) {
			start("--server.port=" + taken.getLocalPort());
			assertThat(output.getAll().lines().filter((line) -> !line.contains(" INFO "))).singleElement()
				.asString()
				.startsWith("The guide could not start: ")
				.contains("Port " + taken.getLocalPort() + " was already in use", "another port");
		}
	}

	private void start(String... options) {
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.setDefaultProperties(Map.of("guide.data-folder", this.folder.toString()));
		assertThatException().isThrownBy(() -> application.run(options));
	}

}
