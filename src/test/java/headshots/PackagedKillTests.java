package headshots;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished jar, killed again and again while four people save and one publishes: no
 * acknowledged save is lost, and no publication is half done. Three kills in the build;
 * {@code -Dguide.kills=50} makes it fifty.
 */
@Tag("packaged")
class PackagedKillTests {

	private static final int KILLS = Integer.getInteger("guide.kills", 3);

	private static final int SAVERS = 4;

	@TempDir
	private Path folder;

	private final PackagedGuide guide = PackagedGuide.brief();

	private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

	private final AtomicInteger counter = new AtomicInteger();

	/** The first seed is random and told, so that a failure can be tried again. */
	private final long seed = Long.getLong("guide.seed", System.nanoTime());

	private final Random random = new Random(this.seed);

	@AfterEach
	void stopAll() {
		this.guide.stopAll();
	}

	@Test
	void losesNoAcknowledgedSaveAndPublishesNothingByHalves() throws Exception {
		int port = PackagedGuide.freePort();
		SignedInClient person = new SignedInClient(new MockEnvironment().withProperty("local.server.port", "" + port));
		for (int kill = 1; kill <= KILLS; kill++) {
			Path log = this.folder.resolve("log-" + kill);
			Process process = this.guide.start(this.folder, log, Map.of(), "--server.port=" + port);
			PackagedGuide.waitFor(process, log, PackagedGuide.OPEN);
			if (kill == 1) {
				PackagedGuide.setUp(person, process, log);
			}
			// Sessions outlive a restart.
			assertThat(person.get("/studio").status()).isEqualTo(200);
			int before = this.acknowledged.size();
			workUntilKilled(person, process);
			assertThat(this.acknowledged.size()).as("saves before kill " + kill).isGreaterThan(before);
			check("kill " + kill + " of " + KILLS + ", seed " + this.seed);
		}
		System.out.println(KILLS + " kills, " + this.acknowledged.size() + " acknowledged saves, none lost");
	}

	private void workUntilKilled(SignedInClient person, Process process) throws Exception {
		List<String> cells = person.page("/studio/guidance")
			.select("table th a")
			.eachAttr("href")
			.subList(0, SAVERS + 2);
		AtomicBoolean over = new AtomicBoolean();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < SAVERS; i++) {
			String cell = cells.get(i);
			threads.add(new Thread(() -> untilOver(over, () -> save(person, cell))));
		}
		threads.add(new Thread(() -> untilOver(over, () -> publish(person, cells.get(SAVERS), cells.get(SAVERS + 1)))));
		threads.forEach(Thread::start);
		int enough = this.acknowledged.size() + 1 + this.random.nextInt(40);
		for (int waited = 0; waited < 600 && this.acknowledged.size() < enough; waited++) {
			Thread.sleep(50);
		}
		Thread.sleep(this.random.nextInt(60));
		process.destroyForcibly();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
		over.set(true);
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void untilOver(AtomicBoolean over, Runnable work) {
		while (!over.get()) {
			try {
				work.run();
			}
			catch (RuntimeException | AssertionError ex) {
				// The guide was killed under it: what was not acknowledged may be lost.
				return;
			}
		}
	}

	/** Saves a new text and notes it as soon as the answer says that it is saved. */
	private String save(SignedInClient person, String cell) {
		String text = "Saved text number " + this.counter.incrementAndGet();
		Document page = person.page(cell);
		HttpTestClient.Answer answer = person.submit(page, "form.editor", "summary", text, "action", "save");
		if (answer.header("Location").endsWith("done=saved")) {
			this.acknowledged.add(new Acknowledged(Long.parseLong(cell.replaceAll("\\D", "")), text));
		}
		return text;
	}

	/** Publishes two cells together, which say the same from then on. */
	private void publish(SignedInClient person, String one, String other) {
		String text = save(person, one);
		Document page = person.page(other);
		person.submit(page, "form.editor", "summary", text, "action", "save");
		String ids = one.replaceAll("\\D", "") + "," + other.replaceAll("\\D", "");
		person.submit("/studio/publication?entry=" + ids, "form[action=/studio/publication]");
	}

	private void check(String when) throws SQLException {
		String url = "jdbc:h2:file:" + this.folder.resolve("data/guide").toAbsolutePath() + ";IFEXISTS=TRUE";
		try (Connection connection = DriverManager.getConnection(url, "sa", "");
				Statement statement = connection.createStatement()) {
			for (Acknowledged save : this.acknowledged) {
				assertThat(count(statement, "select count(*) from revision where entry_id = " + save.entryId()
						+ " and title = '" + save.text() + "'"))
					.as(when + ": " + save)
					.isOne();
			}
			Invariants.check(connection, when);
			assertThat(count(statement,
					"select (select number from guide_version) - 1 - (select count(*) / 2 from publication "
							+ "where author_id is not null) from (values (1)) v"))
				.as(when + ": pairs published")
				.isZero();
		}
	}

	private static long count(Statement statement, String sql) throws SQLException {
		try (ResultSet result = statement.executeQuery(sql)) {
			result.next();
			return result.getLong(1);
		}
	}

	/**
	 * A save that the guide said is done.
	 */
	private record Acknowledged(long entryId, String text) {
	}

}
