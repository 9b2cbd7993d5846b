package headshots.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.HttpTestClient;
import headshots.PackagedGuide;
import headshots.SignedInClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide with its starter content against one of 100 types by 20 aspects with 20,000
 * revisions: processor time of readers' pages that have the same size in both, of the
 * studio's matrix, and of a publish.
 */
class GrowthBenchmark {

	private static final List<String> PAGES = List.of("/glossary", "/sources", "/about");

	private static final int ROUNDS = 5;

	private static final int READS = 100;

	@TempDir
	private Path folder;

	private final PackagedGuide guide = PackagedGuide.archived().with("-Xmx192m");

	@AfterEach
	void stop() {
		this.guide.stopAll();
	}

	@Test
	void largeStore() throws Exception {
		long revisions = LargeStore.fill(this.folder.resolve("large"), 20_000);
		long fewer = LargeStore.fill(this.folder.resolve("fewer"), 1);
		Running small = start("small");
		Running large = start("large");
		for (String page : PAGES) {
			List<Double> ofSmall = new ArrayList<>();
			List<Double> ofLarge = new ArrayList<>();
			// Until the compiler, whose time is counted too, has done its work.
			for (int round = 0; round < 4 * ROUNDS; round++) {
				ofSmall.add(small.drawing(page));
				ofLarge.add(large.drawing(page));
			}
			double one = Measured.median(ofSmall.subList(3 * ROUNDS, ofSmall.size()));
			double other = Measured.median(ofLarge.subList(3 * ROUNDS, ofLarge.size()));
			Measured.report("%s drawn: %.0f µs, in the large store %.0f µs: %.2f × (target 1.2)", page, one, other,
					other / one);
		}
		small.process().destroy();
		Running young = start("fewer");
		large.setUp();
		young.setUp();
		Measured.report("matrix of 100 types × 20 aspects: %.0f ms (target 300)", large.matrix() / 1000);
		double ofYoung = young.publishing();
		double ofLarge = large.publishing();
		Measured.report("a publish among %d revisions %.0f ms, among %d %.0f ms: %.2f ×", fewer, ofYoung / 1000,
				revisions, ofLarge / 1000, ofLarge / ofYoung);
	}

	private Running start(String name) throws Exception {
		Path log = this.folder.resolve(name + ".log");
		int port = PackagedGuide.freePort();
		Process process = this.guide.start(this.folder, log, Map.of(), "--server.port=" + port,
				"--guide.data-folder=" + this.folder.resolve(name));
		PackagedGuide.waitFor(process, log, PackagedGuide.OPEN);
		return new Running(process, log, port,
				new SignedInClient(new MockEnvironment().withProperty("local.server.port", "" + port)));
	}

	/**
	 * A guide and its administrator.
	 */
	private record Running(Process process, Path log, int port, SignedInClient person) {

		/** Processor time of one drawing of a reader's page, in microseconds. */
		private double drawing(String page) throws Exception {
			double before = Measured.processorTime(this.process);
			for (int read = 0; read < READS; read++) {
				assertThat(Measured.read("http://localhost:" + this.port + page, "Cookie", "session=none"))
					.isEqualTo(200);
			}
			return (Measured.processorTime(this.process) - before) / READS;
		}

		private void setUp() throws Exception {
			PackagedGuide.setUp(this.person, this.process, this.log);
		}

		private double matrix() throws Exception {
			List<Double> times = new ArrayList<>();
			for (int round = 0; round < 12 * ROUNDS; round++) {
				double before = Measured.processorTime(this.process);
				assertThat(this.person.get("/studio").status()).isEqualTo(200);
				times.add(Measured.processorTime(this.process) - before);
			}
			return Measured.median(times.subList(9 * ROUNDS, times.size()));
		}

		/** Processor time of publishing one saved draft, in microseconds. */
		private double publishing() throws Exception {
			String cell = this.person.page("/studio/guidance").select("table th a").attr("href");
			String id = cell.replaceAll("\\D", "");
			List<Double> times = new ArrayList<>();
			for (int round = 0; round < 3 * ROUNDS; round++) {
				this.person.submit(cell, "form.editor", "summary", "Text number " + round, "action", "save");
				Document page = this.person.page("/studio/publication?entry=" + id);
				double before = Measured.processorTime(this.process);
				HttpTestClient.Answer answer = this.person.submit(page, "form[action=/studio/publication]");
				times.add(Measured.processorTime(this.process) - before);
				assertThat(answer.status()).isEqualTo(303);
			}
			return Measured.median(times.subList(ROUNDS, times.size()));
		}

	}

}
