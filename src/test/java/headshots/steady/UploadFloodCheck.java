package headshots.steady;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import headshots.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twenty uploads at once, again and again: of files that are made to harm, and of
 * photographs as large as fit. Readers go on without feeling it.
 * {@code -Dguide.upload.seconds=60} makes each of the two longer.
 */
class UploadFloodCheck {

	private static final int AT_ONCE = 20;

	private static final int SECONDS = Integer.getInteger("guide.upload.seconds", 20);

	/**
	 * A delay that readers do not notice, in milliseconds; they share two processors with
	 * the uploads.
	 */
	private static final double SOON = 100;

	private static final String PATH = "/studio/photographs";

	@TempDir
	private Path folder;

	@Test
	void readersNoticeNothing() throws Exception {
		List<byte[]> bombs = bombs();
		byte[] photograph = SamplePictures.jpeg(7200, 5400, 1);
		try (InstalledGuide guide = InstalledGuide.open(this.folder, Map.of())) {
			String token = guide.person().token();
			flood(guide, token, 4, (number) -> bombs.get(number % bombs.size()));
			flood(guide, token, 4, (number) -> photograph);
			SteadyReader.read(guide.port(), 3);
			Times calm = SteadyReader.read(guide.port(), 10);
			Flooded bombed = flood(guide, token, SECONDS, (number) -> bombs.get(number % bombs.size()));
			Flooded busy = flood(guide, token, SECONDS, (number) -> photograph);
			System.out.printf(
					"Readers without uploads: %s%n%d files made to harm, answered by %s: readers %s%n"
							+ "%d photographs of 39 megapixels, answered by %s: readers %s; resident %d MB%n",
					calm, bombed.answers.size(), distinct(bombed), bombed.readers, busy.answers.size(), distinct(busy),
					busy.readers, guide.megabytes());
			assertThat(bombed.readers.within(99)).isLessThan(SOON);
			assertThat(busy.readers.within(99)).isLessThan(SOON);
			assertThat(bombed.answers).isSubsetOf(413, 422, 503).contains(422);
			assertThat(busy.answers).isSubsetOf(303, 503).contains(303);
		}
	}

	private static List<Integer> distinct(Flooded flooded) {
		return flooded.answers.stream().distinct().sorted().toList();
	}

	/** Twenty at a time, one after the other. */
	private static Flooded flood(InstalledGuide guide, String token, int seconds, IntFunction<byte[]> file)
			throws Exception {
		AtomicBoolean over = new AtomicBoolean();
		AtomicInteger number = new AtomicInteger();
		Queue<Integer> answers = new ConcurrentLinkedQueue<>();
		List<Thread> senders = new ArrayList<>();
		for (int sender = 0; sender < AT_ONCE; sender++) {
			senders.add(new Thread(() -> {
				while (!over.get()) {
					int sent = number.incrementAndGet();
					answers.add(guide.person()
						.upload(PATH, "file", "portrait.jpg", file.apply(sent), "title", "Flood " + sent, "form",
								"flood-" + sent, "_csrf", token)
						.status());
				}
			}));
		}
		senders.forEach(Thread::start);
		Times readers = SteadyReader.read(guide.port(), seconds);
		over.set(true);
		for (Thread sender : senders) {
			sender.join();
		}
		return new Flooded(List.copyOf(answers), readers);
	}

	/** Files whose cost would be out of all proportion to their size. */
	private static List<byte[]> bombs() {
		byte[] forged = SamplePictures.withForgedSize(SamplePictures.jpeg(800, 1000, 1));
		byte[] png = SamplePictures.png(800, 1000, 1);
		byte[] wordy = SamplePictures.withChunk(png, "tEXt", new byte[9_000_000]);
		byte[] frames = SamplePictures.withChunk(png, "acTL", new byte[] { 0, 0, 0x27, 0x10, 0, 0, 0, 0 });
		return List.of(SamplePictures.emptyPng(30_000, 30_000, 1, 0), forged, frames,
				Arrays.copyOf(wordy, wordy.length - 1000), new byte[9_900_000]);
	}

	private record Flooded(List<Integer> answers, Times readers) {
	}

}
