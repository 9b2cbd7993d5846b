package headshots.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.PackagedGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the command to the first page: the plain jar against the one that starts from an
 * archive of classes, by turns.
 */
class StartBenchmark {

	private static final int ROUNDS = 3;

	@TempDir
	private Path folder;

	@Test
	void timeToTheFirstPage() throws Exception {
		assertThat(PackagedGuide.archive()).as("made by the profile fast-start").exists();
		start(new PackagedGuide());
		List<Double> plain = new ArrayList<>();
		List<Double> archived = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			plain.add(start(new PackagedGuide()));
			archived.add(start(PackagedGuide.archived()));
		}
		double own = Measured.median(archived);
		double anchor = Measured.median(plain);
		Measured.report("%nfirst page: plain jar %.1f s, with the archive %.1f s: %.2f × (target 0.5)", anchor, own,
				own / anchor);
	}

	private double start(PackagedGuide guide) throws IOException, InterruptedException {
		int port = PackagedGuide.freePort();
		long begin = System.nanoTime();
		try {
			Process process = guide.start(this.folder, this.folder.resolve("log"), Map.of(), "--server.port=" + port);
			while (process.isAlive()) {
				try {
					assertThat(Measured.read("http://localhost:" + port + "/compare/actor-vs-model")).isEqualTo(200);
					return (System.nanoTime() - begin) / 1e9;
				}
				catch (IOException ex) {
					Thread.sleep(20);
				}
			}
			throw new AssertionError(Files.readString(this.folder.resolve("log")));
		}
		finally {
			guide.stopAll();
		}
	}

}
