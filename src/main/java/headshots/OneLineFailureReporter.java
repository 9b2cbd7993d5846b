package headshots;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Says in one line of the standard error output why the guide does not start and what to
 * do about it, whether the reason is one of the guide's own or one that Spring Boot
 * knows, such as a port in use. Line breaks become bars, as they do in the log. Boot's
 * own report of several lines is turned off in application.yaml.
 */
class OneLineFailureReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		System.err.println("The guide could not start: "
				+ Stream.concat(lines(analysis.getDescription()), lines(analysis.getAction()))
					.collect(Collectors.joining(" | ")));
	}

	private static Stream<String> lines(@Nullable String text) {
		return (text != null) ? text.lines().map(String::strip).filter((line) -> !line.isEmpty()) : Stream.empty();
	}

}
