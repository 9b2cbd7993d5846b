package headshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts the finished jar as a user starts it.
 */
public class PackagedGuide {

	public static final Pattern OPEN = Pattern.compile("The guide is open at (http://localhost:\\d+)/");

	public static final Duration PATIENCE = Duration.ofSeconds(150);

	private final List<Process> started = new ArrayList<>();

	/** Starts the jar in a folder, on a free port unless the arguments name one. */
	public Process start(Path folder, Path log, Map<String, String> environment, String... arguments)
			throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		// The same option twice would be a list of two ports.
		boolean anyPort = Stream.of(arguments).noneMatch((argument) -> argument.startsWith("--server.port="));
		List<String> command = Stream
			.concat(Stream.of(java.toString(), "-jar", System.getProperty("guide.jar")),
					Stream.concat(anyPort ? Stream.of("--server.port=0") : Stream.empty(), Stream.of(arguments)))
			.toList();
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		Process process = builder.start();
		this.started.add(process);
		return process;
	}

	/** Waits until the log has a line. */
	public static Matcher waitFor(Process process, Path log, Pattern line) throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (process.isAlive() && Instant.now().isBefore(end)) {
			Matcher matcher = line.matcher(Files.readString(log));
			if (matcher.find()) {
				return matcher;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("The guide did not say it:\n" + Files.readString(log));
	}

	public void stopAll() {
		this.started.forEach(Process::destroyForcibly);
	}

}
