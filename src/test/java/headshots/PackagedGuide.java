package headshots;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the finished jar as a user starts it.
 */
public class PackagedGuide {

	public static final Pattern OPEN = Pattern.compile("The guide is open at (http://localhost:\\d+)/");

	public static final Duration PATIENCE = Duration.ofSeconds(150);

	private static final boolean HAS_CACHES = Runtime.version().feature() >= 25;

	private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms80m", "-Xmn16m", "-Xmx124m");

	private static final Pattern PROMISE = Pattern.compile("(?m)^  promise: [\"']?(.+?)[\"']?$");

	private static final Pattern SET_UP = Pattern.compile("/studio/set-up\\?token=([0-9a-f]+)");

	private static final String PASSWORD = "a quiet corner of light";

	private final List<Process> started = new ArrayList<>();

	private final List<String> options = new ArrayList<>();

	private final Map<String, String> variables = new HashMap<>();

	private Path jar = jar();

	/** The sentence with which the starter content opens. */
	public static String firstSentence() throws IOException {
		Matcher promise = PROMISE.matcher(Files.readString(Path.of("src/main/resources/content/types.yaml")));
		assertThat(promise.find()).isTrue();
		return promise.group(1);
	}

	/** The jar that the build has just made. */
	public static Path jar() {
		return Path.of(System.getProperty("guide.jar"));
	}

	/** The same in the folder that the profile fast-start makes. */
	public static Path extractedJar() {
		return jar().resolveSibling("guide").resolve(jar().getFileName()).toAbsolutePath();
	}

	/**
	 * Returns the class archive beside that jar; its kind depends on the version of Java.
	 */
	public static Path archive() {
		return extractedJar().resolveSibling(HAS_CACHES ? "guide.aot" : "guide.jsa");
	}

	/** A guide for a few requests, which end before the optimizing compiler pays off. */
	static PackagedGuide brief() {
		return new PackagedGuide().with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
	}

	/** A guide with the options of Java of the documented start. */
	public static PackagedGuide recommended() {
		PackagedGuide guide = new PackagedGuide();
		guide.options.addAll(OPTIONS);
		if (HAS_CACHES) {
			guide.options.addAll(List.of("-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=5000"));
		}
		else {
			guide.variables.put("MALLOC_ARENA_MAX", "2");
		}
		return guide;
	}

	/**
	 * The same from the folder of the profile fast-start, which has to have made it now.
	 */
	public static PackagedGuide archived() {
		PackagedGuide guide = recommended();
		guide.jar = extractedJar();
		guide.options.add((HAS_CACHES ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive());
		return guide;
	}

	/** Adds options of Java; the last one of a kind counts. */
	public PackagedGuide with(String... more) {
		this.options.addAll(List.of(more));
		return this;
	}

	/** Starts another jar. */
	public PackagedGuide of(Path other) {
		this.jar = other.toAbsolutePath();
		return this;
	}

	public static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Starts the jar in a folder, on a free port unless the arguments name one. */
	public Process start(Path folder, Path log, Map<String, String> environment, String... arguments)
			throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		// The same option twice would be a list of two ports.
		boolean anyPort = Stream.of(arguments).noneMatch((argument) -> argument.startsWith("--server.port="));
		List<String> command = new ArrayList<>(List.of(java.toString()));
		command.addAll(this.options);
		command.addAll(List.of("-jar", this.jar.toString()));
		if (anyPort) {
			command.add("--server.port=0");
		}
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(this.variables);
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

	/** Waits until a start has failed with one line and nothing else. */
	public static void assertRefused(Process process, Path log, String reason) throws Exception {
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isNotZero();
		assertThat(Files.readAllLines(log)).singleElement()
			.asString()
			.startsWith("The guide could not start: " + reason);
	}

	/**
	 * Makes the first administrator of a guide that has just been started, and signs them
	 * in.
	 */
	public static void setUp(SignedInClient person, Process process, Path log) throws Exception {
		String token = waitFor(process, log, SET_UP).group(1);
		HttpTestClient.Answer answer = person.submit("/studio/set-up?token=" + token, "form[action=/studio/set-up]",
				"username", "mara", "displayName", "Mara Lind", "password", PASSWORD, "passwordAgain", PASSWORD);
		if (answer.status() != 303) {
			throw new AssertionError("The set-up was answered by " + answer.status() + "\n" + answer.text());
		}
	}

	public void stopAll() {
		this.started.forEach(Process::destroyForcibly);
	}

}
