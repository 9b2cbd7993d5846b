package headshots.benchmark;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import headshots.media.MasterImage;
import headshots.media.decode.PictureBytes;
import headshots.media.image.FocalPoint;
import headshots.media.image.ImageProcessor;
import headshots.media.image.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what readers get of photographs of 20 megapixels with what sharp makes of the
 * same files: luma PSNR and butteraugli at equal bytes. sharp's figures are interpolated
 * between the two of its qualities whose files are the next smaller and the next larger
 * one. Needs Node.js with npm, and {@code butteraugli_main} (on Debian
 * {@code libjxl-devtools}); {@code -Dguide.sharp} names a folder in which sharp is
 * installed already, {@code -Dguide.pictures=SKIN,HAIR} chooses some of the pictures.
 */
class PictureQualityBenchmark {

	private static final int[] WIDTHS = { 1440, 960 };

	private static final FocalPoint MIDDLE = new FocalPoint(50, 50);

	/**
	 * Reads lines of a command, a file, a width and what it needs. Reductions are without
	 * loss; "webp" makes the two files around a number of bytes.
	 */
	private static final String SCRIPT = """
			const sharp = require('sharp');
			const fs = require('fs');
			sharp.concurrency(1);

			async function webp(picture, bytes, target) {
				let [low, high] = [1, 100];
				while (high - low > 1) {
					const middle = (low + high) >> 1;
					const file = await picture.clone().webp({ quality: middle }).toBuffer();
					[low, high] = file.length <= bytes ? [middle, high] : [low, middle];
				}
				for (const [name, quality] of [['smaller', low], ['larger', high]]) {
					await picture.clone().webp({ quality }).toFile(`${target}-${name}.webp`);
				}
				console.log(low);
			}

			(async () => {
				const [command, file, width, target, bytes] = process.argv.slice(2);
				const size = [Number(width), Number(width) * 5 / 4, { kernel: 'lanczos3' }];
				if (command === 'references') {
					const exact = [size[0], size[1], { kernel: 'lanczos3', fastShrinkOnLoad: false }];
					await sharp(file).resize(...exact).png({ compressionLevel: 1 }).toFile(`${target}-encoded.png`);
					await sharp(file).pipelineColourspace('scrgb').resize(...exact).toColourspace('srgb')
						.png({ compressionLevel: 1 }).toFile(`${target}-linear.png`);
				}
				else {
					const reduced = await sharp(file).resize(...size).raw().toBuffer({ resolveWithObject: true });
					await webp(sharp(reduced.data, { raw: reduced.info }), Number(bytes), target);
				}
			})();
			""";

	private final ImageProcessor imageProcessor = new ImageProcessor();

	@TempDir
	private Path folder;

	@Test
	void qualityAtEqualBytes() throws Exception {
		Path sharp = install();
		Measured.report("%n%s", Measured.machine());
		List<List<double[]>> all = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		String[] names = { "sharp's reduction", "sharp's in linear light", "exact Lanczos-3" };
		for (BenchmarkPictures each : chosen()) {
			Path file = write(each);
			MasterImage master = this.imageProcessor.develop(() -> PictureBytes.of(file));
			BufferedImage source = ImageIO.read(file.toFile());
			for (int width : WIDTHS) {
				String target = this.folder.resolve(each.name() + width).toString();
				byte[] ours = this.imageProcessor.render(master.bytes(),
						new Rendition(master.name().hash(), width, MIDDLE, Rendition.Format.WEBP));
				run(sharp, "node", "quality.js", "references", file.toString(), "" + width, target);
				String quality = run(sharp, "node", "quality.js", "webp", file.toString(), "" + width, target,
						"" + ours.length);
				BufferedImage[] references = { ImageIO.read(new File(target + "-encoded.png")),
						ImageIO.read(new File(target + "-linear.png")), ExactReduction.of(source, width) };
				for (int i = 0; i < references.length; i++) {
					double[] compared = compare(ours, Path.of(target), plain(references[i]));
					all.get(i).add(compared);
					Measured.report(
							"%-11s %4d px, against %-23s %7d bytes (sharp at %s): %6.2f dB (%+.2f), "
									+ "butteraugli %.2f (× %.2f), 3-norm × %.3f",
							each.name().toLowerCase(Locale.ROOT), width, names[i] + ":", ours.length, quality.strip(),
							compared[0], compared[1], compared[2], Math.exp(compared[3]), Math.exp(compared[4]));
				}
			}
			Files.delete(file);
		}
		for (int i = 0; i < names.length; i++) {
			Measured.report(
					"mean against %s: %+.2f dB (worst %+.2f; target −0.5), butteraugli × %.3f (target 1.05), 3-norm × %.3f",
					names[i], mean(all.get(i), 1),
					all.get(i).stream().mapToDouble((compared) -> compared[1]).min().orElseThrow(),
					Math.exp(mean(all.get(i), 3)), Math.exp(mean(all.get(i), 4)));
		}
	}

	private static List<BenchmarkPictures> chosen() {
		String names = System.getProperty("guide.pictures");
		return (names == null) ? List.of(BenchmarkPictures.values())
				: Stream.of(names.split(",")).map(BenchmarkPictures::valueOf).toList();
	}

	private Path install() throws Exception {
		String installed = System.getProperty("guide.sharp");
		Path sharp = (installed != null) ? Path.of(installed) : Files.createDirectory(this.folder.resolve("sharp"));
		if (installed == null) {
			run(sharp, "npm", "install", "--no-audit", "--no-fund", "sharp@0.35.5");
		}
		// Beside it: Node.js looks for libraries from where the script is.
		Files.writeString(sharp.resolve("quality.js"), SCRIPT);
		return sharp;
	}

	/** As cameras write JPEG. */
	private Path write(BenchmarkPictures each) throws IOException {
		Path file = this.folder.resolve(each.name() + ".jpg");
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam parameters = writer.getDefaultWriteParam();
		parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		parameters.setCompressionQuality(0.95f);
		try (ImageOutputStream output = ImageIO.createImageOutputStream(file.toFile())) {
			writer.setOutput(output);
			writer.write(null, new IIOImage(each.picture(), null, null), parameters);
		}
		finally {
			writer.dispose();
		}
		return file;
	}

	/**
	 * Compares with sharp at equal bytes.
	 * @return PSNR, its difference, butteraugli, the logarithms of the ratios of its
	 * maximum and of its 3-norm
	 */
	private double[] compare(byte[] ours, Path sharp, BufferedImage reference) throws Exception {
		double[] own = measure(ours, reference);
		byte[] smaller = Files.readAllBytes(Path.of(sharp + "-smaller.webp"));
		byte[] larger = Files.readAllBytes(Path.of(sharp + "-larger.webp"));
		double[] low = measure(smaller, reference);
		double[] high = measure(larger, reference);
		double at = (larger.length == smaller.length) ? 0
				: (ours.length - smaller.length) / (double) (larger.length - smaller.length);
		return new double[] { own[0], own[0] - (low[0] + at * (high[0] - low[0])), own[1],
				Math.log(own[1] / (low[1] + at * (high[1] - low[1]))),
				Math.log(own[2] / (low[2] + at * (high[2] - low[2]))) };
	}

	private double[] measure(byte[] webp, BufferedImage reference) throws Exception {
		BufferedImage picture = plain(ImageIO.read(new ByteArrayInputStream(webp)));
		Path one = this.folder.resolve("reference.ppm");
		Path other = this.folder.resolve("picture.ppm");
		writePpm(reference, one);
		writePpm(picture, other);
		String[] butteraugli = run(this.folder, "butteraugli_main", one.toString(), other.toString()).split("\\s+");
		return new double[] { psnr(reference, picture), Double.parseDouble(butteraugli[0]),
				Double.parseDouble(butteraugli[butteraugli.length - 1]) };
	}

	private static double psnr(BufferedImage one, BufferedImage other) {
		byte[] first = bytes(one);
		byte[] second = bytes(other);
		double sum = 0;
		for (int i = 0; i < first.length; i += 3) {
			double difference = 0.114 * difference(first, second, i) + 0.587 * difference(first, second, i + 1)
					+ 0.299 * difference(first, second, i + 2);
			sum += difference * difference;
		}
		return 10 * Math.log10(255 * 255 / (sum / (first.length / 3)));
	}

	private static int difference(byte[] first, byte[] second, int at) {
		return (first[at] & 0xff) - (second[at] & 0xff);
	}

	private static BufferedImage plain(BufferedImage picture) {
		BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
		plain.createGraphics().drawImage(picture, 0, 0, null);
		return plain;
	}

	private static byte[] bytes(BufferedImage picture) {
		return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
	}

	private static void writePpm(BufferedImage picture, Path file) throws IOException {
		byte[] pixels = bytes(picture).clone();
		for (int i = 0; i < pixels.length; i += 3) {
			byte blue = pixels[i];
			pixels[i] = pixels[i + 2];
			pixels[i + 2] = blue;
		}
		try (OutputStream output = Files.newOutputStream(file)) {
			output.write("P6\n%d %d\n255\n".formatted(picture.getWidth(), picture.getHeight())
				.getBytes(StandardCharsets.US_ASCII));
			output.write(pixels);
		}
	}

	private static double mean(List<double[]> compared, int at) {
		return compared.stream().mapToDouble((each) -> each[at]).average().orElseThrow();
	}

	private static String run(Path folder, String... command) throws Exception {
		Process process = new ProcessBuilder(command).directory(folder.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
		return said;
	}

}
