package headshots.steady;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import headshots.FileGuide;
import headshots.Visitor;
import headshots.content.ContentImport;
import headshots.content.OwnStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide with a thousand answers and twenty thousand revisions, killed again and again,
 * every other time while it is still starting: it always comes back. Four kills by
 * themselves; {@code -Dguide.kills=50} makes it fifty, {@code -Dguide.ready-within} says
 * in how many seconds the guide must be ready.
 */
class StartAfterKillCheck {

	private static final int KILLS = Integer.getInteger("guide.kills", 4);

	private static final int READY_WITHIN = Integer.getInteger("guide.ready-within", 10);

	private static final int ANSWERS = 1000;

	private static final int REVISIONS = 20_000;

	@TempDir
	private Path folder;

	private final long seed = Long.getLong("guide.seed", System.nanoTime());

	private final Random random = new Random(this.seed);

	@Test
	void isReadySoonAfterEveryKill() throws Exception {
		fill();
		List<Long> times = new ArrayList<>();
		List<Long> processor = new ArrayList<>();
		try (InstalledGuide guide = new InstalledGuide(this.folder)) {
			Visitor visitor = new Visitor(new MockEnvironment().withProperty("local.server.port", "" + guide.port()));
			for (int kill = 1; kill <= KILLS; kill++) {
				if (kill % 2 == 0) {
					Process starting = guide.begin();
					Thread.sleep(300 + this.random.nextInt(4000));
					kill(starting);
				}
				Instant begun = Instant.now();
				Process process = guide.begin();
				while (!isReady(visitor)) {
					assertThat(process.isAlive()).as("start " + kill + ", seed " + this.seed).isTrue();
					Thread.sleep(20);
				}
				times.add(Duration.between(begun, Instant.now()).toMillis());
				processor.add(process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
				assertThat(visitor.get("/faq").text()).contains("Question number " + ANSWERS + "?");
				kill(process);
			}
		}
		long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
		System.out.println("Start after a kill: " + KILLS + " times, " + ANSWERS + " answers, " + REVISIONS
				+ " revisions; ready after " + sorted[0] + " to " + sorted[sorted.length - 1] + " ms, median "
				+ sorted[sorted.length / 2] + " ms, of which the processor worked " + processor + " ms");
		assertThat(sorted[sorted.length - 1]).as("seed " + this.seed).isLessThan(READY_WITHIN * 1000L);
	}

	/** Makes the store with the application itself, and its long history by hand. */
	private void fill() {
		try (FileGuide guide = FileGuide.start(this.folder.resolve("data"), "--guide.starter-content=false")) {
			TreeMap<String, String> texts = new TreeMap<>(OwnStore.starterContent());
			StringBuilder questions = new StringBuilder(texts.get("questions.yaml"));
			for (int i = 1; i <= ANSWERS; i++) {
				questions.append("\n- key: number-" + i + "\n  changed: 2026-11-22\n  slug: number-" + i
						+ "\n  question: Question number " + i + "?\n  answer: |\n    "
						+ "An answer as long as most answers are. ".repeat(8)
						+ "\n  types: [actor]\n  aspects: []\n  citations: []\n  position: " + (1000 + i) + "\n");
			}
			texts.put("questions.yaml", questions.toString());
			guide.get(ContentImport.class).take(texts);
		}
		try (FileGuide guide = FileGuide.start(this.folder.resolve("data"))) {
			JdbcClient jdbc = guide.get(JdbcClient.class);
			jdbc.sql("insert into revision (entry_id, number, slug, title, content, content_version, digest, note, "
					+ "created_at, author_name) select r.entry_id, n.x + 1, r.slug, r.title, "
					+ "r.content || space(3000), r.content_version, r.digest, '', current_timestamp, 'Ana' "
					+ "from revision r, system_range(1, :each) n where r.number = 1")
				.param("each", REVISIONS / (ANSWERS + 331) + 1)
				.update();
			jdbc.sql(
					"update entry e set latest_revision = (select max(r.number) from revision r where r.entry_id = e.id)")
				.update();
		}
	}

	private static boolean isReady(Visitor visitor) {
		try {
			return visitor.get("/actuator/health/readiness").status() == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	private static void kill(Process process) throws InterruptedException {
		process.destroyForcibly();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
	}

}
