package headshots.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers and editors at moderate load for a long time: nothing piles up. Ten minutes;
 * {@code -Dguide.soak.seconds=3600} makes it an hour. The first third is for warming up.
 */
class SoakCheck {

	private static final int SECONDS = Integer.getInteger("guide.soak.seconds", 600);

	private static final int READERS = 4;

	private static final int EDITORS = 2;

	private static final double FLAT = 1.05;

	private final Queue<Long> read = new ConcurrentLinkedQueue<>();

	private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

	private final AtomicInteger saves = new AtomicInteger();

	private final AtomicBoolean over = new AtomicBoolean();

	@TempDir
	private Path folder;

	@Test
	void nothingPilesUp() throws Exception {
		try (InstalledGuide guide = InstalledGuide.open(this.folder, Map.of())) {
			List<String> pages = guide.pages();
			List<String> cells = guide.cells();
			List<Thread> people = new ArrayList<>();
			for (int i = 0; i < READERS; i++) {
				int first = i;
				people.add(new Thread(() -> read(guide.port(), pages, first)));
			}
			for (int i = 0; i < EDITORS; i++) {
				String cell = cells.get(i);
				people.add(new Thread(() -> edit(guide, cell)));
			}
			people.forEach(Thread::start);
			TimeUnit.SECONDS.sleep(SECONDS / 3);
			Held first = held(guide);
			TimeUnit.SECONDS.sleep(SECONDS - SECONDS / 3);
			Held last = held(guide);
			this.over.set(true);
			for (Thread person : people) {
				person.join();
			}
			System.out.printf("Soak, %d s: pages %s; %d saves; held after a third: %s; at the end: %s%n", SECONDS,
					new Times(List.copyOf(this.read)), this.saves.get(), first, last);
			assertThat(this.wrong).isEmpty();
			assertThat(this.saves.get()).isGreaterThan(SECONDS / 4);
			assertThat((double) last.heap()).isLessThan(first.heap() * FLAT);
			assertThat((double) last.threads()).isLessThanOrEqualTo(first.threads() * FLAT + 1);
			assertThat((double) last.descriptors()).isLessThanOrEqualTo(first.descriptors() * FLAT + 2);
			assertThat(last.temporary()).isLessThanOrEqualTo(first.temporary());
			// Each save adds a revision of about two kilobytes, which nothing ever
			// removes.
			assertThat(last.store()).isLessThan(5 * (first.store() + this.saves.get() * 4L));
		}
	}

	private void read(int port, List<String> pages, int first) {
		try (SteadyReader reader = new SteadyReader(port)) {
			for (int page = first; !this.over.get(); page++) {
				String path = (page % 7 == 0) ? "/search?q=light+" + page : pages.get(page % pages.size());
				SteadyReader.Seen seen = reader.get(path);
				this.read.add(seen.micros());
				if (seen.status() != 200) {
					this.wrong.add(path + " " + seen);
				}
				TimeUnit.MILLISECONDS.sleep(150);
			}
		}
		catch (IOException | InterruptedException ex) {
			this.wrong.add(ex.toString());
		}
	}

	/** Saves, and now and then publishes. */
	private void edit(InstalledGuide guide, String cell) {
		String id = cell.replaceAll("\\D", "");
		while (!this.over.get()) {
			String text = "Saved text number " + this.saves.incrementAndGet();
			HttpTestClient.Answer answer = guide.person()
				.submit(guide.person().page(cell), "form.editor", "summary", text, "action", "save");
			if (answer.status() == 303 && this.saves.get() % 5 == 0) {
				answer = guide.person().submit("/studio/publication?entry=" + id, "form[action=/studio/publication]");
			}
			if (answer.status() != 303) {
				this.wrong.add("An editor was answered " + answer.status());
			}
			try {
				TimeUnit.SECONDS.sleep(2);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private Held held(InstalledGuide guide) throws Exception {
		return new Held(guide.heap(), guide.threads(), guide.descriptors(), guide.temporaryFiles(),
				Files.size(this.folder.resolve("data/guide.mv.db")) / 1024, guide.megabytes());
	}

	/**
	 * The resources that the guide uses.
	 *
	 * @param heap kilobytes after a collection
	 * @param threads the number of its threads
	 * @param descriptors the number of its open files and connections
	 * @param temporary the number of its temporary files
	 * @param store kilobytes of the database's file
	 * @param resident megabytes of memory, as the system sees it
	 */
	private record Held(long heap, long threads, long descriptors, long temporary, long store, long resident) {
	}

}
