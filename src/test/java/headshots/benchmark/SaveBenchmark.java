package headshots.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.HttpTestClient.Answer;
import headshots.PackagedGuide;
import headshots.SignedInClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A save by script against a plain save with the page that it leads to, by turns on the
 * same guide; processor time of the server for each. The plain save of another build is
 * measured too if {@code -Dguide.other-jar} names its jar.
 */
class SaveBenchmark {

	private static final int ROUNDS = 5;

	private static final int SAVES = 25;

	/** Until the compiler has done its work. */
	private static final int WARM_UP = 5;

	private final List<PackagedGuide> started = new ArrayList<>();

	@TempDir
	private Path folder;

	@AfterEach
	void stop() {
		this.started.forEach(PackagedGuide::stopAll);
	}

	@Test
	void saves() throws Exception {
		Build own = start("own", PackagedGuide.recommended());
		String otherJar = System.getProperty("guide.other-jar");
		Build other = (otherJar != null) ? start("other", PackagedGuide.recommended().of(Path.of(otherJar))) : null;
		Map<String, List<Double>> measured = new LinkedHashMap<>();
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			Map<String, Double> times = new LinkedHashMap<>();
			times.put("by script", own.save(true));
			times.put("plain", own.save(false));
			if (other != null) {
				times.put("plain, other build", other.save(false));
			}
			if (round >= WARM_UP) {
				times.forEach((name, time) -> measured.computeIfAbsent(name, (key) -> new ArrayList<>()).add(time));
			}
		}
		Measured.report("%n%s", Measured.machine());
		double plain = Measured.median(measured.get((other != null) ? "plain, other build" : "plain"));
		for (Map.Entry<String, List<Double>> each : measured.entrySet()) {
			double time = Measured.median(each.getValue());
			Measured.report("save %s: %.1f ms of processor time, %.2f × (target 2)", each.getKey(), time / 1000,
					time / plain);
		}
	}

	private Build start(String name, PackagedGuide guide) throws Exception {
		this.started.add(guide);
		Path log = this.folder.resolve(name + ".log");
		int port = PackagedGuide.freePort();
		Process process = guide.start(this.folder, log, Map.of(), "--server.port=" + port,
				"--guide.data-folder=" + this.folder.resolve(name));
		PackagedGuide.waitFor(process, log, PackagedGuide.OPEN);
		SignedInClient person = new SignedInClient(new MockEnvironment().withProperty("local.server.port", "" + port));
		PackagedGuide.setUp(person, process, log);
		String cell = person.page("/studio/guidance").select(".listing tbody th a").attr("href");
		return new Build(process, person, cell);
	}

	/**
	 * A guide, its administrator, and the piece of guidance that they save.
	 */
	private record Build(Process process, SignedInClient person, String cell) {

		/** Saves one text after the other; returns the processor time of each save. */
		private double save(boolean byScript) throws Exception {
			Document page = this.person.page(this.cell);
			double before = Measured.processorTime(this.process);
			for (int i = 0; i < SAVES; i++) {
				page = save(page, "Saved at " + System.nanoTime(), byScript).html();
			}
			return (Measured.processorTime(this.process) - before) / SAVES;
		}

		private Answer save(Document page, String summary, boolean byScript) {
			FormElement form = (FormElement) page.expectFirst("form.editor");
			List<Map.Entry<String, String>> fields = new ArrayList<>();
			form.formData()
				.stream()
				.filter((field) -> !field.key().equals("summary"))
				.forEach((field) -> fields.add(Map.entry(field.key(), field.value())));
			fields.add(Map.entry("summary", summary));
			fields.add(Map.entry("action", "save"));
			Answer answer = byScript
					? this.person.send("POST", form.attr("action"), fields, "X-Requested-With", "fetch")
					: this.person.follow(this.person.send("POST", form.attr("action"), fields));
			assertThat(answer.status()).isEqualTo(200);
			return answer;
		}

	}

}
