package headshots.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four times as many searches as the guide can answer: who is answered is answered
 * quickly, the rest is told so, an editor goes on saving, and nothing piles up. For a
 * minute; {@code -Dguide.overload.seconds=300} makes it five.
 */
class OverloadCheck {

	private static final int SECONDS = Integer.getInteger("guide.overload.seconds", 60);

	private static final int TIMES = 4;

	private static final int READERS = 128;

	private static final String[] WORDS = { "light", "polaroid", "retouching", "hair", "smile", "casting" };

	private final Queue<Long> answered = new ConcurrentLinkedQueue<>();

	private final Queue<Long> shed = new ConcurrentLinkedQueue<>();

	private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

	private final AtomicInteger number = new AtomicInteger();

	@TempDir
	private Path folder;

	@Test
	void answersWhatItCanAndTellsTheRest() throws Exception {
		try (InstalledGuide guide = InstalledGuide.open(this.folder, Map.of())) {
			search(guide, 8, 0, 15);
			this.answered.clear();
			search(guide, 4, 0, 5);
			int capacity = this.answered.size() / 5;
			this.answered.clear();
			load(guide, capacity, 10);
			long heap = guide.heap();
			long threads = guide.threads();
			this.answered.clear();
			this.shed.clear();
			Saves saves = load(guide, capacity, SECONDS);
			long after = System.nanoTime();
			List<Long> calm = new ArrayList<>();
			try (SteadyReader reader = new SteadyReader(guide.port())) {
				for (int i = 0; i < 50; i++) {
					SteadyReader.Seen seen = reader.get(path());
					assertThat(seen.status()).isEqualTo(200);
					calm.add(seen.micros());
				}
			}
			long recovered = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - after);
			long heapAfter = guide.heap();
			Times times = new Times(List.copyOf(this.answered));
			System.out.printf(
					"Overload: capacity %d searches/s, asked %d times as much for %d s: answered %s; shed %s; saves %d, "
							+ "given back %d; heap %d to %d KB, threads %d to %d, resident %d MB; 50 searches in %d ms "
							+ "after it%n",
					capacity, TIMES, SECONDS, times, new Times(List.copyOf(this.shed)), saves.saved(),
					saves.givenBack(), heap, heapAfter, threads, guide.threads(), guide.megabytes(), recovered);
			assertThat(this.wrong).isEmpty();
			assertThat(times.within(99)).isLessThan(1000);
			assertThat(this.shed).isNotEmpty();
			assertThat(times.count()).isGreaterThan(capacity * SECONDS / 4);
			assertThat(saves.saved()).isPositive();
			assertThat(heapAfter).isLessThan(heap + heap / 10 + 10_000);
			assertThat(guide.threads()).isLessThanOrEqualTo(threads + 5);
			assertThat(recovered).isLessThan(5000);
		}
	}

	private Saves load(InstalledGuide guide, int capacity, int seconds) throws Exception {
		int[] saves = new int[2];
		Thread editor = new Thread(() -> {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
			String cell = guide.cells().get(0);
			while (System.nanoTime() < end) {
				saves[save(guide, cell) ? 0 : 1]++;
			}
		});
		editor.start();
		search(guide, READERS, TIMES * capacity, seconds);
		editor.join();
		return new Saves(saves[0], saves[1]);
	}

	/** Many at once, together so many a second; as many as they can if it is zero. */
	private void search(InstalledGuide guide, int readers, int perSecond, int seconds) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		long pause = (perSecond > 0) ? TimeUnit.SECONDS.toNanos(readers) / perSecond : 0;
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < readers; i++) {
			long begin = System.nanoTime() + pause * i / readers;
			threads.add(new Thread(() -> untilThen(guide.port(), begin, pause, end)));
		}
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void untilThen(int port, long begin, long pause, long end) {
		try (SteadyReader reader = new SteadyReader(port)) {
			for (long next = begin; System.nanoTime() < end; next += pause) {
				long wait = next - System.nanoTime();
				if (wait > 0) {
					TimeUnit.NANOSECONDS.sleep(wait);
				}
				else {
					// Requests that could not be sent are not made up for.
					next = System.nanoTime();
				}
				note(reader.get(path()));
			}
		}
		catch (IOException | InterruptedException ex) {
			this.wrong.add(ex.toString());
		}
	}

	private void note(SteadyReader.Seen seen) {
		if (seen.status() == 200) {
			this.answered.add(seen.micros());
		}
		else if (seen.status() == 503 && seen.retry()) {
			this.shed.add(seen.micros());
		}
		else {
			this.wrong.add(seen.toString());
		}
	}

	/** Each search is another one, so that no memory of pages helps. */
	private String path() {
		int search = this.number.incrementAndGet();
		return "/search?q=" + WORDS[search % WORDS.length] + "+" + search;
	}

	/** One save; false if it came back, with its text. */
	private boolean save(InstalledGuide guide, String cell) {
		HttpTestClient.Answer opened = guide.person().get(cell);
		if (opened.status() != 200) {
			return false;
		}
		Document page = opened.html();
		String text = "Saved under load " + this.number.incrementAndGet();
		HttpTestClient.Answer answer = guide.person().submit(page, "form.editor", "summary", text, "action", "save");
		if (answer.status() == 303) {
			return true;
		}
		if (answer.status() != 503 || !answer.html().select("[name=summary]").val().equals(text)) {
			this.wrong.add("A save was answered " + answer.status());
		}
		return false;
	}

	/**
	 * The results of the editor's saves.
	 */
	private record Saves(int saved, int givenBack) {
	}

}
