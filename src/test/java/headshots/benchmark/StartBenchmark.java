package headshots.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import headshots.PackagedGuide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures a start from the command to the first page, by turns: the plain jar, the
 * folder with a start cache, and another build's plain jar, if {@code -Dguide.before}
 * names one.
 */
class StartBenchmark {

	private static final int ROUNDS = 3;

	private static final @Nullable String BEFORE = System.getProperty("guide.before");

	@TempDir
	private Path folder;

	@Test
	void timeToTheFirstPage() throws Exception {
		assertThat(PackagedGuide.archive()).as("made by the profile fast-start").exists();
		start("now", new PackagedGuide());
		List<Start> plain = new ArrayList<>();
		List<Start> archived = new ArrayList<>();
		List<Start> before = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			plain.add(start("now", new PackagedGuide()));
			archived.add(start("now", PackagedGuide.archived()));
			if (BEFORE != null) {
				before.add(start("before", new PackagedGuide().of(Path.of(BEFORE))));
			}
		}
		report("plain jar", plain, before);
		report("with the start cache", archived, before);
		report("plain jar of the build before", before, before);
	}

	private static void report(String name, List<Start> starts, List<Start> anchor) throws IOException {
		if (starts.isEmpty()) {
			return;
		}
		double wall = median(starts, Start::wall);
		double processor = median(starts, Start::processor);
		String ratio = anchor.isEmpty() ? ""
				: String.format(Locale.ROOT, ": %.2f × and %.2f × the plain jar of the build before",
						wall / median(anchor, Start::wall), processor / median(anchor, Start::processor));
		Measured.report("first page, %s: %.1f s, %.1f s of processor time, %.0f MB resident%s", name, wall, processor,
				median(starts, Start::resident), ratio);
	}

	private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
		return Measured.median(starts.stream().map(figure::applyAsDouble).toList());
	}

	private Start start(String data, PackagedGuide guide) throws IOException, InterruptedException {
		int port = PackagedGuide.freePort();
		Path place = Files.createDirectories(this.folder.resolve(data));
		long begin = System.nanoTime();
		try {
			Process process = guide.start(place, place.resolve("log"), Map.of(), "--server.port=" + port);
			while (process.isAlive()) {
				try {
					assertThat(Measured.read("http://localhost:" + port + "/compare/actor-vs-model")).isEqualTo(200);
					return new Start((System.nanoTime() - begin) / 1e9, Measured.processorTime(process) / 1e6,
							Measured.residentMegabytes(process));
				}
				catch (IOException ex) {
					Thread.sleep(20);
				}
			}
			throw new AssertionError(Files.readString(place.resolve("log")));
		}
		finally {
			guide.stopAll();
		}
	}

	/**
	 * A start.
	 *
	 * @param wall seconds to the first page
	 * @param processor seconds of processor time until then
	 * @param resident megabytes of resident memory then
	 */
	private record Start(double wall, double processor, double resident) {
	}

}
