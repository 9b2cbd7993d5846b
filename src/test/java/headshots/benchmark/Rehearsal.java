package headshots.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the guide once, reads some of its pages and stops it, so that the classes that
 * this took are kept in an archive from which the next start takes them. Run by the
 * profile {@code fast-start}, as a program of one file.
 */
final class Rehearsal {

	private static final Pattern OPEN = Pattern.compile("The guide is open at (http://localhost:\\d+)/");

	private static final List<String> PAGES = List.of("/", "/compare/actor-vs-model", "/headshots/actor", "/faq",
			"/search?q=polaroid", "/sign-in", "/sitemap.xml", "/no-such-page");

	private static final int LONGEST_START = 300;

	private Rehearsal() {
	}

	/**
	 * Rehearses.
	 * @param arguments the jar to start, beside which the archive is written, and a
	 * folder for what the start leaves behind
	 */
	public static void main(String[] arguments) throws Exception {
		Path jar = Path.of(arguments[0]).toAbsolutePath();
		Path folder = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
		boolean caches = Runtime.version().feature() >= 25;
		Path archive = jar.resolveSibling(caches ? "guide.aot" : "guide.jsa");
		Files.deleteIfExists(archive);
		Path log = folder.resolve("log");
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		// What the objects in it look like has to be as in the start that takes them.
		command.addAll(caches ? List.of("-XX:AOTCacheOutput=" + archive, "-XX:+UseCompactObjectHeaders")
				: List.of("-XX:ArchiveClassesAtExit=" + archive));
		command.addAll(List.of("-XX:+UseSerialGC", "-jar", jar.toString(), "--server.port=0",
				"--guide.data-folder=" + folder.resolve("data")));
		Process guide = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			read(address(guide, log));
		}
		finally {
			guide.destroy();
			guide.waitFor(LONGEST_START, TimeUnit.SECONDS);
		}
		if (!Files.exists(archive)) {
			throw new IllegalStateException("The rehearsal left no archive:\n" + Files.readString(log));
		}
		System.out.println(archive + " holds the classes of a start");
	}

	private static String address(Process guide, Path log) throws IOException, InterruptedException {
		for (int tenths = 0; tenths < LONGEST_START * 10 && guide.isAlive(); tenths++) {
			Matcher open = OPEN.matcher(Files.readString(log));
			if (open.find()) {
				return open.group(1);
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("The guide does not start:\n" + Files.readString(log));
	}

	private static void read(String address) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		for (String page : PAGES) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(address + page))
				.header("Accept-Encoding", "br, gzip")
				.build();
			client.send(request, BodyHandlers.discarding());
		}
	}

}
