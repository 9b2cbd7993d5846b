package headshots.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import headshots.PackagedGuide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans for answers that are new each time; processor time of the whole process for each
 * page, with its transfer and compression.
 */
class PlanBenchmark {

	private static final int ROUNDS = 5;

	private static final int PLANS = 200;

	/** Until the compiler has done its work. */
	private static final int WARM_UP = 1000;

	private static final List<String> PLATFORMS = List.of("actors-access", "backstage", "casting-networks",
			"central-casting", "imdbpro", "linkedin", "spotlight", "starnow");

	private static final List<String> CONDITIONS = List.of("glasses", "changing-hair", "textured-hair", "tattoos",
			"marks", "braces", "mobility-aid", "minor");

	private final Random random = new Random(17);

	private final PackagedGuide guide = PackagedGuide.recommended();

	@TempDir
	private Path folder;

	@AfterEach
	void stop() {
		this.guide.stopAll();
	}

	@Test
	void newAnswers() throws Exception {
		Path log = this.folder.resolve("log");
		Process process = this.guide.start(this.folder, log, Map.of());
		String address = PackagedGuide.waitFor(process, log, PackagedGuide.OPEN).group(1);
		read(process, address, WARM_UP);
		List<Double> rounds = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			rounds.add(read(process, address, PLANS));
		}
		Measured.report("%n%s", Measured.machine());
		Measured.report("plan: new answers %.1f ms of processor time a page (target 25)", Measured.median(rounds));
	}

	/** Reads plans one after the other, and tells the milliseconds that each took. */
	private double read(Process process, String address, int count) throws Exception {
		double before = Measured.processorTime(process);
		for (int i = 0; i < count; i++) {
			assertThat(Measured.read(address + "/plan?" + answers(), "Accept-Encoding", "br")).isEqualTo(200);
		}
		return (Measured.processorTime(process) - before) / 1000 / count;
	}

	/** So many answers that hardly any of them come twice. */
	private String answers() {
		List<String> parts = new ArrayList<>(List.of("do=act", "in=" + List.of("us", "uk").get(this.random.nextInt(2)),
				"looks=" + (1 + this.random.nextInt(8)), "on=" + LocalDate.now().plusDays(this.random.nextInt(300))));
		for (String activity : List.of("model", "background", "corporate")) {
			add(parts, 2, "do=" + activity);
		}
		PLATFORMS.forEach((platform) -> add(parts, 3, "to=" + platform));
		CONDITIONS.forEach((condition) -> add(parts, 3, "with=" + condition));
		return String.join("&", parts);
	}

	private void add(List<String> parts, int oneIn, String part) {
		if (this.random.nextInt(oneIn) == 0) {
			parts.add(part);
		}
	}

}
