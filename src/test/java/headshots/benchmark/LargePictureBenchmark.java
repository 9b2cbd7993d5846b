package headshots.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.HttpTestClient.Answer;
import headshots.LargePictures;
import headshots.PackagedGuide;
import headshots.SignedInClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The processor time in which a JPEG of 45 megapixels is stored and all its sizes are
 * made, beside that of {@code vips thumbnail} for the same sizes, by turns. Needs vips
 * (on Debian {@code apt-get install libvips-tools}).
 */
class LargePictureBenchmark {

	private static final int ROUNDS = 5;

	private static final int[] WIDTHS = { 320, 640, 960, 1440 };

	/** The time that a shell's children took, as it says it. */
	private static final Pattern TOOK = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

	private final PackagedGuide guide = PackagedGuide.recommended();

	@TempDir
	private Path folder;

	@AfterEach
	void stop() {
		this.guide.stopAll();
	}

	@Test
	void storedWithAllItsSizes() throws Exception {
		Path camera = this.folder.resolve("camera.jpg");
		LargePictures.jpeg(camera, 8256, 5504, 0.85f);
		byte[] picture = Files.readAllBytes(camera);
		int port = PackagedGuide.freePort();
		Path log = this.folder.resolve("log");
		Process process = this.guide.start(this.folder, log, Map.of(), "--server.port=" + port);
		PackagedGuide.waitFor(process, log, PackagedGuide.OPEN);
		SignedInClient person = new SignedInClient(
				new MockEnvironment().withProperty("local.server.port", String.valueOf(port)));
		PackagedGuide.setUp(person, process, log);
		// The optimizing compiler knows the way after a few pictures.
		for (int i = 0; i < 3; i++) {
			store(person, picture, "Warm-up " + i);
		}
		List<Double> own = new ArrayList<>();
		List<Double> vips = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			double before = Measured.processorTime(process);
			store(person, picture, "Round " + round);
			own.add((Measured.processorTime(process) - before) / 1_000_000);
			vips.add(vips(camera));
		}
		Measured.report("%n%s", Measured.machine());
		double seconds = Measured.median(own);
		double anchor = Measured.median(vips);
		Measured.report(
				"JPEG of 45 megapixels, %.1f MB, stored with all its sizes: %.2f s of processor time, "
						+ "vips thumbnail %.2f s: %.2f × (target 1.5)",
				picture.length / 1e6, seconds, anchor, seconds / anchor);
	}

	private static void store(SignedInClient person, byte[] picture, String title) {
		Answer answer = person.upload("/studio/photographs", "file", "a.jpg", picture, "title", title, "form",
				"benchmark-" + title.replace(' ', '-'));
		String shown = person.follow(answer).html().select("#picture img").attr("src");
		for (int width : WIDTHS) {
			for (String format : new String[] { "jpg", "webp" }) {
				String size = shown.replaceFirst("-\\d+-(\\d+)-(\\d+)\\.\\w+$", "-" + width + "-$1-$2." + format);
				assertThat(person.get(size).status()).isEqualTo(200);
			}
		}
	}

	/** Makes the same sizes of the original, as the guide's users would by hand. */
	private double vips(Path camera) throws IOException, InterruptedException {
		StringBuilder commands = new StringBuilder("set -e; vips thumbnail camera.jpg master.jpg[Q=92] 2400;");
		for (int width : WIDTHS) {
			for (String target : new String[] { ".jpg[Q=80,interlace]", ".webp[Q=80]" }) {
				commands.append(" vips thumbnail camera.jpg size")
					.append(width)
					.append(target)
					.append(' ')
					.append(width)
					.append(" --height ")
					.append(width * 5 / 4)
					.append(" --crop centre;");
			}
		}
		Process shell = new ProcessBuilder("bash", "-c", commands + " times").directory(camera.getParent().toFile())
			.redirectErrorStream(true)
			.start();
		String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		Matcher took = TOOK.matcher(said);
		assertThat(shell.waitFor()).as(said).isZero();
		assertThat(took.find()).as(said).isTrue();
		return 60 * Double.parseDouble(took.group(1)) + Double.parseDouble(took.group(2))
				+ 60 * Double.parseDouble(took.group(3)) + Double.parseDouble(took.group(4));
	}

}
