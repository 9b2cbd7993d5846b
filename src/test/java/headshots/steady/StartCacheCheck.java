package headshots.steady;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import headshots.PackagedGuide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The start cache as operations.md says to make it: the jar is copied to another folder,
 * the folder is prepared there, and the command that this prints starts the guide. Counts
 * where the classes of that start come from. A copy of the prepared folder is slower and
 * says so, until it is prepared itself.
 */
class StartCacheCheck {

	private static final Pattern STATUS = Pattern.compile("Startup cache \\S+ is (not )?in use");

	/** As unified logging names the source of a class from a cache. */
	private static final String CACHED = "source: shared objects file";

	private final List<Process> started = new ArrayList<>();

	@TempDir
	private Path server;

	@AfterEach
	void stop() {
		this.started.forEach(Process::destroyForcibly);
	}

	@Test
	void takesItsClassesFromTheCacheWhereItWasPreparedAndNowhereElse() throws Exception {
		Path jar = Files.copy(PackagedGuide.jar(), this.server.resolve(PackagedGuide.jar().getFileName()));
		Path place = this.server.resolve("opt");
		Start prepared = start(prepare(jar, place), "prepared");
		Path copy = this.server.resolve("copy");
		FileSystemUtils.copyRecursively(place, copy);
		Start copied = start(commandIn(copy, prepared.command(), place), "copied");
		Start again = start(prepare(jar, copy), "again");
		Stream.of(prepared, copied, again).forEach((start) -> System.out.println("Start cache: " + start));

		assertThat(prepared.inUse()).isTrue();
		assertThat(prepared.share()).as("share of classes from the cache").isGreaterThan(0.9);
		assertThat(copied.inUse()).as("the log says which it is").isEqualTo(copied.share() > 0.9);
		assertThat(again.inUse()).isTrue();
		assertThat(again.share()).as("share of classes from the cache").isGreaterThan(0.9);
	}

	/** Returns the command that the preparation prints. */
	private String prepare(Path jar, Path place) throws Exception {
		Process preparation = new ProcessBuilder(java().toString(), "-jar", jar.toString(),
				"--guide.prepare-start=" + place)
			.redirectErrorStream(true)
			.start();
		this.started.add(preparation);
		List<String> said = new String(preparation.getInputStream().readAllBytes()).lines().toList();
		assertThat(preparation.waitFor()).as(String.join("\n", said)).isZero();
		return said.get(said.size() - 1);
	}

	private static String commandIn(Path copy, String command, Path place) {
		return command.replace(place + "/", copy + "/");
	}

	private Start start(String command, String name) throws Exception {
		Path classes = this.server.resolve(name + ".classes");
		Path log = this.server.resolve(name + ".log");
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", "exec env " + command + " --server.port=0")
			.directory(Files.createDirectory(this.server.resolve(name)).toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		Map<String, String> environment = builder.environment();
		environment.put("PATH", java().getParent() + ":" + environment.get("PATH"));
		environment.put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);
		Process guide = builder.start();
		this.started.add(guide);
		boolean inUse = PackagedGuide.waitFor(guide, log, STATUS).group(1) == null;
		long processorTime = guide.info().totalCpuDuration().orElseThrow().toMillis();
		guide.destroy();
		assertThat(guide.waitFor(60, TimeUnit.SECONDS)).isTrue();
		try (Stream<String> lines = Files.lines(classes)) {
			List<Boolean> cached = lines.filter((line) -> line.contains(" source: "))
				.map((line) -> line.contains(CACHED))
				.toList();
			return new Start(command, inUse, cached.stream().filter((each) -> each).count(), cached.size(),
					processorTime);
		}
	}

	private static Path java() {
		return Path.of(System.getProperty("java.home"), "bin", "java");
	}

	private record Start(String command, boolean inUse, long cached, long loaded, long processorTime) {

		double share() {
			return (double) this.cached / this.loaded;
		}

		@Override
		public String toString() {
			return this.cached + " of " + this.loaded + " classes from it, " + this.processorTime
					+ " ms of processor time, " + (this.inUse ? "in use" : "not in use");
		}

	}

}
