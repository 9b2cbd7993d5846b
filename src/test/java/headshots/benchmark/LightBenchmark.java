package headshots.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import headshots.PackagedGuide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of the light explorer for settings that are new, so that shadows are computed,
 * against one page again and again; processor time for each page. Another build is
 * measured by turns with this one if {@code -Dguide.other-jar} names its jar.
 */
class LightBenchmark {

	private static final int ROUNDS = 5;

	private static final int SETTINGS = 150;

	/** Until the compiler has done its work. */
	private static final int WARM_UP = 600;

	private final Random random = new Random(11);

	private final List<PackagedGuide> started = new ArrayList<>();

	@TempDir
	private Path folder;

	@AfterEach
	void stop() {
		this.started.forEach(PackagedGuide::stopAll);
	}

	@Test
	void newSettings() throws Exception {
		Map<String, Build> builds = new LinkedHashMap<>();
		builds.put("this build", start("this", PackagedGuide.recommended()));
		String other = System.getProperty("guide.other-jar");
		if (other != null) {
			builds.put("other build", start("other", PackagedGuide.recommended().of(Path.of(other))));
		}
		for (Build build : builds.values()) {
			build.read(settings(WARM_UP));
		}
		for (int round = 0; round < ROUNDS; round++) {
			List<String> settings = settings(SETTINGS);
			for (Build build : builds.values()) {
				build.fresh.add(build.read(settings));
				build.known.add(build.read(Collections.nCopies(SETTINGS, settings.get(0))));
			}
		}
		Measured.report("%n%s", Measured.machine());
		for (Map.Entry<String, Build> build : builds.entrySet()) {
			double fresh = Measured.median(build.getValue().fresh);
			double known = Measured.median(build.getValue().known);
			Measured.report("light explorer, %s: new setting %.1f ms of processor time a page (target 20),"
					+ " known setting %.1f ms: %.1f ×", build.getKey(), fresh, known, fresh / known);
		}
		if (other != null) {
			double own = Measured.median(builds.get("this build").fresh);
			double anchor = Measured.median(builds.get("other build").fresh);
			Measured.report("light explorer: this build takes %.2f × the other one for a new setting", own / anchor);
		}
	}

	private Build start(String name, PackagedGuide guide) throws Exception {
		this.started.add(guide);
		Path home = Files.createDirectories(this.folder.resolve(name));
		Path log = home.resolve("log");
		Process process = guide.start(home, log, Map.of());
		return new Build(process, PackagedGuide.waitFor(process, log, PackagedGuide.OPEN).group(1), new ArrayList<>(),
				new ArrayList<>());
	}

	/** So many settings that hardly any of them comes twice. */
	private List<String> settings(int count) {
		List<String> settings = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			settings.add("/light?angle=%d&height=%d&stops=%s&size=%d&below=%d&camera=%d&crop=%d".formatted(
					5 * between(-18, 18), 5 * between(-6, 12), between(0, 8) / 2.0, between(2, 38), 10 * between(0, 10),
					5 * between(-3, 3), between(0, 3)));
		}
		return settings;
	}

	private int between(int lowest, int highest) {
		return lowest + this.random.nextInt(highest - lowest + 1);
	}

	/**
	 * A build that runs.
	 *
	 * @param fresh milliseconds a page of new settings, round by round
	 * @param known the same for one setting, asked for again and again
	 */
	private record Build(Process process, String address, List<Double> fresh, List<Double> known) {

		/** Reads pages one after the other, and tells the milliseconds that each took. */
		private double read(List<String> paths) throws Exception {
			double before = Measured.processorTime(this.process);
			for (String path : paths) {
				assertThat(Measured.read(this.address + path, "Accept-Encoding", "gzip")).isEqualTo(200);
			}
			return (Measured.processorTime(this.process) - before) / 1000 / paths.size();
		}

	}

}
