package headshots.steady;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import headshots.HttpTestClient.Answer;
import headshots.LargePictures;
import headshots.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures of medium format cameras, one after the other, in the guide with the options
 * of the documented start: how much memory each takes above an idle guide, and what
 * readers feel meanwhile. With {@code jpegtran} and {@code cwebp} on the machine it
 * uploads a progressive JPEG and a WebP, too.
 */
class LargePictureCheck {

	private static final int ACROSS = 11648;

	private static final int DOWN = 8736;

	/** In megabytes. */
	private static final long MOST_ABOVE_IDLE = 60;

	/** In milliseconds. */
	private static final double SOON = 100;

	@TempDir
	private Path folder;

	@Test
	void takesNoMoreThanSixtyMegabytes() throws Exception {
		Map<String, Path> pictures = pictures();
		Map<String, Long> above = new LinkedHashMap<>();
		List<Double> delays = new ArrayList<>();
		try (InstalledGuide guide = InstalledGuide.open(this.folder, Map.of())) {
			for (int i = 0; i < 4; i++) {
				store(guide, "Warm-up " + i, SamplePictures.jpeg(2400, 3000, i));
			}
			SteadyReader.read(guide.port(), 5);
			long idle = idle(guide);
			// Libraries unpack their native parts there.
			long files = guide.temporaryFiles();
			for (Map.Entry<String, Path> picture : pictures.entrySet()) {
				byte[] bytes = Files.readAllBytes(picture.getValue());
				guide.forgetPeak();
				double before = guide.processorSeconds();
				CompletableFuture<String> stored = CompletableFuture
					.supplyAsync(() -> store(guide, picture.getKey(), bytes));
				Times readers = SteadyReader.read(guide.port(), stored);
				above.put(picture.getKey(), guide.peakMegabytes() - idle);
				System.out.printf(
						"%-26s %5.1f MB: %s; resident %d MB, %d above idle; %.1f s of processor time; readers %s%n",
						picture.getKey(), bytes.length / 1e6, stored.get(), guide.peakMegabytes(),
						guide.peakMegabytes() - idle, guide.processorSeconds() - before, readers);
				assertThat(stored.get()).startsWith("2400");
				delays.add(readers.within(99));
			}
			assertThat(guide.temporaryFiles()).isEqualTo(files);
		}
		assertThat(above.values()).allSatisfy((megabytes) -> assertThat(megabytes).isLessThan(MOST_ABOVE_IDLE));
		assertThat(delays).allSatisfy((delay) -> assertThat(delay).isLessThan(SOON));
	}

	/** Uploads a picture, and has all its sizes made; says how large it is then. */
	private static String store(InstalledGuide guide, String title, byte[] picture) {
		Answer answer = guide.person()
			.upload("/studio/photographs", "file", "a.jpg", picture, "title", title, "form",
					"large-" + new Random().nextLong());
		if (answer.status() != 303) {
			return answer.status() + " " + answer.html().select(".problems, .notice").text();
		}
		String shown = guide.person().follow(answer).html().select("#picture img").attr("src");
		AtomicLong bytes = new AtomicLong();
		for (int width : new int[] { 320, 640, 960, 1440 }) {
			for (String format : new String[] { "jpg", "webp" }) {
				String size = shown.replaceFirst("-\\d+-(\\d+)-(\\d+)\\.\\w+$", "-" + width + "-$1-$2." + format);
				Answer made = guide.person().get(size);
				assertThat(made.status()).as(size).isEqualTo(200);
				bytes.addAndGet(made.bytes().length);
			}
		}
		return "2400 pixels, sizes of " + bytes + " bytes";
	}

	/** The least of a few seconds, since the system takes unused memory back slowly. */
	private static long idle(InstalledGuide guide) throws Exception {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 10; i++) {
			Thread.sleep(500);
			least = Math.min(least, guide.megabytes());
		}
		System.out.printf("Idle: %d MB%n", least);
		return least;
	}

	private Map<String, Path> pictures() throws Exception {
		Map<String, Path> pictures = new LinkedHashMap<>();
		Path camera = this.folder.resolve("camera.jpg");
		LargePictures.jpeg(camera, 8256, 5504, 0.85f);
		pictures.put("45 MP JPEG", camera);
		Path baseline = this.folder.resolve("baseline.jpg");
		LargePictures.jpeg(baseline, ACROSS, DOWN, 0.7f);
		pictures.put("102 MP JPEG", baseline);
		Path progressive = this.folder.resolve("progressive.jpg");
		if (LargePictures.convert("jpegtran", "-progressive", "-outfile", "" + progressive, "" + baseline)) {
			pictures.put("102 MP progressive JPEG", progressive);
		}
		for (boolean interlaced : new boolean[] { false, true }) {
			Path png = this.folder.resolve("interlaced-" + interlaced + ".png");
			Files.write(png, LargePictures.png(ACROSS, DOWN, interlaced));
			pictures.put("102 MP PNG" + (interlaced ? ", interlaced" : ""), png);
		}
		for (List<String> options : List.of(List.of("-q", "60"), List.of("-z", "1"))) {
			Path webp = this.folder.resolve("picture" + pictures.size() + ".webp");
			String source = this.folder.resolve("interlaced-false.png").toString();
			if (LargePictures.convert("cwebp", "-quiet", options.get(0), options.get(1), source, "-o", "" + webp)) {
				pictures.put("102 MP WebP, " + (options.get(0).equals("-z") ? "lossless" : "lossy"), webp);
			}
		}
		for (Path picture : pictures.values()) {
			assertThat(picture).as(picture.toString()).satisfies(LargePictureCheck::assertFits);
		}
		return pictures;
	}

	private static void assertFits(Path picture) {
		try {
			assertThat(Files.size(picture)).isBetween(1_000_000L, 40L << 20);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
