package headshots.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import headshots.HttpTestClient;
import headshots.SignedInClient;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL freezes, and then goes away, under readers and an editor: readers do not
 * notice, the editor hears of it within three seconds and keeps their text, and all is
 * well within ten seconds of its return. Twice fifteen seconds;
 * {@code -Dguide.outage.seconds=600} makes it ten minutes each.
 */
class OutageCheck {

	private static final int SECONDS = Integer.getInteger("guide.outage.seconds", 15);

	private static final int READERS = 5;

	/** Fifty pages a second in all. */
	private static final int PAUSE_MILLIS = 100;

	private final Queue<Long> read = new ConcurrentLinkedQueue<>();

	private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

	private final AtomicBoolean over = new AtomicBoolean();

	@TempDir
	private Path folder;

	@Test
	void readersDoNotNoticeAndStaffLoseNothing() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start();
				DatabaseWire wire = new DatabaseWire(postgres.getPort());
				InstalledGuide guide = InstalledGuide.open(this.folder,
						Map.of("SPRING_PROFILES_ACTIVE", "postgres", "GUIDE_DATABASE_URL",
								"jdbc:postgresql://localhost:" + wire.port() + "/postgres", "GUIDE_DATABASE_USER",
								"postgres", "GUIDE_DATABASE_PASSWORD", "postgres"))) {
			List<Thread> readers = readers(guide);
			String cell = guide.cells().get(0);
			Outage frozen = during(guide.person(), cell, wire::hold, wire::release);
			Outage gone = during(guide.person(), cell, wire::cut, wire::mend);
			this.over.set(true);
			for (Thread reader : readers) {
				reader.join();
			}
			Times pages = new Times(List.copyOf(this.read));
			System.out.printf(
					"Outage, twice %d s: readers %s, wrong %d; staff heard of it within: frozen %s, gone %s; "
							+ "normal %d ms and %d ms after%n",
					SECONDS, pages, this.wrong.size(), frozen.heard(), gone.heard(), frozen.back().toMillis(),
					gone.back().toMillis());
			assertThat(this.wrong).isEmpty();
			assertThat(pages.count()).isGreaterThan(SECONDS * 20);
			for (Outage outage : List.of(frozen, gone)) {
				assertThat(outage.heard().count()).isGreaterThan(3);
				assertThat(outage.heard().within(100)).isLessThan(3000);
				assertThat(outage.back()).isLessThan(Duration.ofSeconds(10));
			}
		}
	}

	private List<Thread> readers(InstalledGuide guide) throws Exception {
		List<String> pages = guide.pages();
		for (String page : pages) {
			assertThat(guide.person().get(page).status()).isEqualTo(200);
		}
		List<Thread> readers = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			int first = i;
			Thread reader = new Thread(() -> read(guide.port(), pages, first));
			readers.add(reader);
			reader.start();
		}
		return readers;
	}

	private void read(int port, List<String> pages, int first) {
		try (SteadyReader reader = new SteadyReader(port)) {
			for (int page = first; !this.over.get(); page++) {
				SteadyReader.Seen seen = reader.get(pages.get(page % pages.size()));
				this.read.add(seen.micros());
				if (seen.status() != 200) {
					this.wrong.add(pages.get(page % pages.size()) + " " + seen);
				}
				TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			}
		}
		catch (IOException | InterruptedException ex) {
			this.wrong.add(ex.toString());
		}
	}

	/** An editor types, and the database goes away before they save. */
	private Outage during(SignedInClient editor, String cell, Act begin, Act end) throws Exception {
		Document form = editor.page(cell);
		String text = "Typed before " + System.nanoTime();
		List<Long> heard = new ArrayList<>();
		begin.happen();
		long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		HttpTestClient.Answer answer = null;
		while (System.nanoTime() < until) {
			long start = System.nanoTime();
			answer = (answer == null) ? editor.submit(form, "form.editor", "summary", text, "action", "save")
					: editor.submit(answer.html(), "main form");
			heard.add((System.nanoTime() - start) / 1000);
			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.html().select("main form [name=summary]").val()).isEqualTo(text);
			assertThat(answer.text()).doesNotContain("Exception", "at org.");
			TimeUnit.SECONDS.sleep(1);
		}
		end.happen();
		long back = System.nanoTime();
		for (answer = editor.submit(answer.html(), "main form"); answer.status() == 503; answer = editor
			.submit(answer.html(), "main form")) {
			TimeUnit.MILLISECONDS.sleep(200);
		}
		Duration took = Duration.ofNanos(System.nanoTime() - back);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(editor.page(cell).select("[name=summary]").val()).isEqualTo(text);
		return new Outage(new Times(heard), took);
	}

	/**
	 * The outage as staff noticed it.
	 *
	 * @param heard how long each attempt took to be answered
	 * @param back how long it took after the database's return until the text was saved
	 */
	private record Outage(Times heard, Duration back) {
	}

	/** Something done to the wire. */
	private interface Act {

		void happen() throws Exception;

	}

}
