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
import headshots.HttpTestClient;
import headshots.content.ContentImport;
import headshots.content.OwnStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide with a thousand answers and twenty thousand revisions, killed again and again,
 * every other time while it is still starting: it always comes back, within ten seconds
 * ({@code -Dguide.ready-within}) or, where the machine is slow, within twice the time of
 * a start after a clean stop. Four kills by default; {@code -Dguide.kills=50} makes it
 * fifty.
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
		List<Start> starts = new ArrayList<>();
		try (InstalledGuide guide = new InstalledGuide(this.folder)) {
			HttpTestClient client = new HttpTestClient(
					new MockEnvironment().withProperty("local.server.port", "" + guide.port()));
			Start clean = startAndKill(guide, client);
			for (int kill = 1; kill <= KILLS; kill++) {
				if (kill % 2 == 0) {
					Process starting = guide.begin();
					Thread.sleep(300 + this.random.nextInt(4000));
					kill(starting);
				}
				starts.add(startAndKill(guide, client));
			}
			System.out.println("Start after a kill: " + KILLS + " times, " + ANSWERS + " answers, " + REVISIONS
					+ " revisions; ready after " + starts + "; after a clean stop " + clean);
			long longest = Math.max(READY_WITHIN * 1000L, 2 * clean.ready());
			assertThat(starts).as("seed " + this.seed).allMatch((start) -> start.ready() <= longest);
		}
	}

	private Start startAndKill(InstalledGuide guide, HttpTestClient client) throws Exception {
		Instant begun = Instant.now();
		Process process = guide.begin();
		while (!isReady(client)) {
			assertThat(process.isAlive()).as("seed " + this.seed).isTrue();
			Thread.sleep(20);
		}
		Start start = new Start(Duration.between(begun, Instant.now()).toMillis(),
				process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
		assertThat(client.get("/faq").text()).contains("Question number " + ANSWERS + "?");
		kill(process);
		return start;
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

	private static boolean isReady(HttpTestClient client) {
		try {
			return client.get("/actuator/health/readiness").status() == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	private static void kill(Process process) throws InterruptedException {
		process.destroyForcibly();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
	}

	/**
	 * How long a start took, and for how long of that a processor worked, in
	 * milliseconds.
	 */
	private record Start(long ready, long processor) {

		@Override
		public String toString() {
			return this.ready + " ms (processor " + this.processor + " ms)";
		}

	}

}
