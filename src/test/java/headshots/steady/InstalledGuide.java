package headshots.steady;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import headshots.PackagedGuide;
import headshots.SignedInClient;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished jar in a folder of its own, started as operations.md says, on one port
 * through all its stops and starts, with an administrator who is signed in, and what the
 * system says of its process. The latter works on Linux.
 */
class InstalledGuide implements AutoCloseable {

	/** Of a generation, or of the whole where a collector has none. */
	private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

	private static final int COMPACTING = 4;

	private final PackagedGuide guide = PackagedGuide.recommended();

	private final Path folder;

	private final Path temporary;

	private final int port = PackagedGuide.freePort();

	private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "" + this.port);

	private final SignedInClient person = new SignedInClient(this.environment);

	private final Map<String, String> variables = new HashMap<>();

	private int starts;

	private Process process;

	InstalledGuide(Path folder) throws IOException {
		this(folder, folder.resolve("temporary"));
	}

	InstalledGuide(Path folder, Path temporary) throws IOException {
		this.folder = folder;
		this.temporary = Files.createDirectories(temporary);
		this.variables.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + this.temporary);
	}

	/** A guide that is open, and whose first administrator has just been made. */
	static InstalledGuide open(Path folder, Map<String, String> variables, String... options) throws Exception {
		InstalledGuide installed = new InstalledGuide(folder);
		installed.variables.putAll(variables);
		installed.start(options);
		installed.setUp();
		return installed;
	}

	/** Starts it and does not wait. */
	Process begin(String... options) throws IOException {
		this.starts++;
		this.process = this.guide.start(this.folder, log(), this.variables,
				Stream.concat(Stream.of("--server.port=" + this.port), Stream.of(options)).toArray(String[]::new));
		return this.process;
	}

	/** Starts it and waits until it is open. */
	Process start(String... options) throws Exception {
		begin(options);
		PackagedGuide.waitFor(this.process, log(), PackagedGuide.OPEN);
		return this.process;
	}

	/** Makes the first administrator of a guide that has just been started. */
	void setUp() throws Exception {
		PackagedGuide.setUp(this.person, this.process, log());
	}

	int port() {
		return this.port;
	}

	/** An administrator at work. */
	SignedInClient person() {
		return this.person;
	}

	/** Returns the log file of the last start. */
	Path log() {
		return this.folder.resolve("log-" + this.starts);
	}

	/** The addresses of all cells in the studio. */
	List<String> cells() {
		return this.person.page("/studio/guidance").select("table th a").eachAttr("href");
	}

	/** The paths of all pages that the sitemap lists. */
	List<String> pages() {
		return this.person.get("/sitemap.xml")
			.xml()
			.select("loc")
			.eachText()
			.stream()
			.map((loc) -> loc.replaceFirst("^https?://[^/]+", ""))
			.toList();
	}

	long threads() throws IOException {
		return status("Threads");
	}

	/** Resident memory in megabytes. */
	long megabytes() throws IOException {
		return status("VmRSS") / 1024;
	}

	/** The most resident memory since it was forgotten the last time, in megabytes. */
	long peakMegabytes() throws IOException {
		return status("VmHWM") / 1024;
	}

	/** Lets the peak of resident memory begin anew. */
	void forgetPeak() throws IOException {
		Files.writeString(Path.of("/proc", "" + this.process.pid(), "clear_refs"), "5");
	}

	/** The processor time that it has taken so far, in seconds. */
	double processorSeconds() {
		return this.process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
	}

	long descriptors() throws IOException {
		try (Stream<Path> open = Files.list(Path.of("/proc", "" + this.process.pid(), "fd"))) {
			return open.count();
		}
	}

	long temporaryFiles() throws IOException {
		try (Stream<Path> files = Files.walk(this.temporary)) {
			return files.filter(Files::isRegularFile).count();
		}
	}

	/**
	 * Returns the size of the heap after a collection that compacts it, in kilobytes. The
	 * serial collector leaves some of the dead objects where they are, but for every
	 * fourth collection (MarkSweepDeadRatio, MarkSweepAlwaysCompactCount).
	 */
	long heap() throws Exception {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < COMPACTING; i++) {
			jcmd("GC.run");
			least = Math.min(least,
					USED.matcher(jcmd("GC.heap_info"))
						.results()
						.mapToLong((generation) -> Long.parseLong(generation.group(1)))
						.sum());
		}
		// Less than that is not all of it.
		assertThat(least).isGreaterThan(20_000);
		return least;
	}

	/** Ends it at once, and returns when it has ended. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.guide.stopAll();
	}

	private long status(String name) throws IOException {
		return Files.readAllLines(Path.of("/proc", "" + this.process.pid(), "status"))
			.stream()
			.filter((line) -> line.startsWith(name + ":"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.findFirst()
			.orElseThrow();
	}

	private String jcmd(String command) throws Exception {
		Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				"" + this.process.pid(), command)
			.redirectErrorStream(true)
			.start();
		String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		jcmd.waitFor();
		return said;
	}

}
