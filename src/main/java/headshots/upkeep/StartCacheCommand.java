package headshots.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.FileSystemUtils;

/**
 * Prepares a fast start at the place where the guide will run: extracts the jar into a
 * folder, starts the guide from there once on a data folder of its own, reads a few
 * pages, and keeps the classes that this took. On Java 25 or newer that is an
 * ahead-of-time cache (JEP 483, 514), on older versions an archive of class data (JEP
 * 350). Both are valid only for the very files and the version of Java that they were
 * made with.
 */
public final class StartCacheCommand {

	/**
	 * The option that asks for it; its value is the folder, by default {@code guide}
	 * beside the jar.
	 */
	public static final String OPTION = "guide.prepare-start";

	private static final Pattern OPEN = Pattern.compile("The guide is open at http://localhost:(\\d+)/");

	private static final Pattern SETTING = Pattern.compile("(guide|spring|server|management|logging)[._]",
			Pattern.CASE_INSENSITIVE);

	private static final List<String> PAGES = List.of("/", "/compare/actor-vs-model", "/headshots/actor", "/faq",
			"/search?q=polaroid", "/sign-in", "/sitemap.xml", "/api/v1/types", "/no-such-page");

	private static final Duration LONGEST_START = Duration.ofMinutes(5);

	private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

	private final boolean aheadOfTime = Runtime.version().feature() >= 25;

	/**
	 * Prepares the folder, replacing what an earlier run left in it.
	 * @param jar the jar that the build makes
	 * @param folder the folder, by default beside the jar
	 * @return the command that starts the guide from there
	 */
	public String prepare(String jar, String folder) {
		Path whole = Path.of(jar).toAbsolutePath();
		if (!jar.endsWith(".jar") || !Files.isRegularFile(whole)) {
			throw new MaintenanceException("run it with java -jar and the jar from the build");
		}
		Path target = folder.isEmpty() ? whole.resolveSibling("guide") : Path.of(folder).toAbsolutePath();
		try {
			extract(whole, target);
			return train(target.resolve(whole.getFileName()));
		}
		catch (IOException ex) {
			throw new MaintenanceException("cannot write to the folder " + target + ": " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new MaintenanceException("interrupted");
		}
	}

	private void extract(Path jar, Path target) throws IOException, InterruptedException {
		Process extraction = new ProcessBuilder(this.java.toString(), "-Djarmode=tools", "-jar", jar.toString(),
				"extract", "--destination", target.toString(), "--force")
			.redirectErrorStream(true)
			.start();
		String said = new String(extraction.getInputStream().readAllBytes());
		if (extraction.waitFor() != 0) {
			throw new MaintenanceException("the jar could not be extracted: " + said.strip());
		}
	}

	private String train(Path jar) throws IOException, InterruptedException {
		Path cache = jar.resolveSibling(this.aheadOfTime ? "guide.aot" : "guide.jsa");
		Files.deleteIfExists(cache);
		Path scratch = Files.createTempDirectory("guide-training");
		try {
			Path log = scratch.resolve("log");
			List<String> command = new ArrayList<>(List.of(this.java.toString()));
			// Objects in the cache have to look as they do in the start that takes them.
			command.addAll(this.aheadOfTime ? List.of("-XX:AOTCacheOutput=" + cache, "-XX:+UseCompactObjectHeaders")
					: List.of("-XX:ArchiveClassesAtExit=" + cache));
			command.addAll(List.of("-XX:+UseSerialGC", "-jar", jar.toString(), "--server.port=0",
					"--guide.data-folder=" + scratch.resolve("data")));
			ProcessBuilder training = new ProcessBuilder(command).directory(scratch.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			forgetSettings(training.environment());
			Process guide = training.start();
			try {
				read(port(guide, log));
			}
			finally {
				guide.destroy();
				guide.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
			}
			if (!Files.exists(cache)) {
				throw new MaintenanceException("the training run created no cache: " + Files.readString(log).strip());
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(scratch);
		}
		return start(cache, jar);
	}

	/**
	 * Removes the guide's settings from the environment of the training run, which must
	 * not touch the database, the pictures or the backups of the real one.
	 */
	static void forgetSettings(Map<String, String> environment) {
		environment.keySet().removeIf((name) -> SETTING.matcher(name).lookingAt());
	}

	private String start(Path cache, Path jar) {
		String memory = " -XX:+UseSerialGC%s -Xms80m -Xmn16m -Xmx124m -jar " + jar;
		return this.aheadOfTime
				? "java -XX:AOTCache=" + cache
						+ memory.formatted(" -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=5000")
				: "MALLOC_ARENA_MAX=2 java -XX:SharedArchiveFile=" + cache + memory.formatted("");
	}

	private static int port(Process guide, Path log) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(LONGEST_START);
		while (guide.isAlive() && Instant.now().isBefore(end)) {
			Matcher open = OPEN.matcher(Files.readString(log));
			if (open.find()) {
				return Integer.parseInt(open.group(1));
			}
			Thread.sleep(100);
		}
		throw new MaintenanceException("the training run did not start: " + Files.readString(log).strip());
	}

	/** Reads pages of the training run, which listens on this machine. */
	private static void read(int port) throws IOException {
		for (String page : PAGES) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
				String request = "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip\r\n"
						+ "Connection: close\r\n\r\n";
				socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
				socket.getInputStream().transferTo(OutputStream.nullOutputStream());
			}
		}
	}

}
