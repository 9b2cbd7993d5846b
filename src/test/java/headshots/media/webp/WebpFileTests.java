package headshots.media.webp;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.luciad.imageio.webp.WebPReadParam;
import com.sun.management.ThreadMXBean;
import headshots.SamplePictures;
import headshots.media.PictureRejectedException;
import headshots.media.color.SourceColors;
import headshots.media.decode.PictureBytes;
import headshots.media.decode.PictureFile;
import headshots.media.decode.Plane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Files are compared with what the library makes of them, pixel by pixel.
 */
class WebpFileTests {

	private static final int OPAQUE = BufferedImage.TYPE_3BYTE_BGR;

	private static final int TRANSPARENT = BufferedImage.TYPE_4BYTE_ABGR;

	/** The largest difference that rounding makes. */
	private static final float ROUNDED = 1.6f;

	@ParameterizedTest
	@CsvSource({ "203,157", "16,16", "1,1", "5,200", "300,17", "33,2" })
	void decodesLossyFramesOfAnySize(int width, int height) throws IOException {
		BufferedImage picture = SampleWebps.picture(width, height, OPAQUE);
		for (float quality : new float[] { 0.05f, 0.5f, 0.8f, 1 }) {
			assertSame(SampleWebps.lossy(picture, quality, (settings) -> {
			}));
		}
	}

	@Test
	void decodesWhateverALossyEncoderMayChoose() throws IOException {
		BufferedImage picture = SampleWebps.picture(203, 157, OPAQUE);
		for (int i = 0; i < 12; i++) {
			int choice = i;
			assertSame(SampleWebps.lossy(picture, 0.1f + choice * 0.06f, (settings) -> {
				settings.setMethod(choice % 7);
				settings.setSegments(1 + choice % 4);
				settings.setSnsStrength(choice * 8);
				settings.setFilterType(choice % 2);
				settings.setFilterStrength(choice % 4 * 33);
				settings.setFilterSharpness(choice % 8);
				settings.setPartitions(choice % 4);
				settings.setPartitionLimit(choice % 3 * 40);
			}));
		}
	}

	@Test
	void decodesLosslessFramesExactly() throws IOException {
		for (int type : new int[] { OPAQUE, TRANSPARENT }) {
			for (float effort : new float[] { 0, 0.4f, 1 }) {
				assertExact(SampleWebps.picture(203, 157, type), effort);
				assertExact(SampleWebps.picture(1, 1, type), effort);
				assertExact(SampleWebps.picture(3, 90, type), effort);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "2", "3", "4", "9", "16", "17", "200" })
	void decodesPalettesExactly(int colors) throws IOException {
		BufferedImage picture = SampleWebps.picture(101, 60, OPAQUE);
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				int color = (picture.getRGB(x, y) & 0xff) * colors / 256;
				picture.setRGB(x, y, color * 0x010309 + color * color);
			}
		}
		assertExact(picture, 0.5f);
		assertExact(picture, 1);
	}

	@Test
	void putsWhiteBehindWhatIsTransparent() throws IOException {
		BufferedImage picture = SampleWebps.picture(203, 157, TRANSPARENT);
		for (int i = 0; i < 8; i++) {
			int choice = i;
			byte[] webp = SampleWebps.lossy(picture, 0.8f, (settings) -> {
				settings.setAlphaCompressionAlgorithm(choice % 2);
				settings.setAlphaFiltering(choice / 2 % 3);
				settings.setAlphaQuality((choice < 6) ? 100 : 30);
			});
			assertThat(new String(webp, StandardCharsets.ISO_8859_1)).contains("ALPH");
			float[][][] planes = read(webp);
			BufferedImage right = library(webp);
			for (int y = 0; y < right.getHeight(); y++) {
				for (int x = 0; x < right.getWidth(); x++) {
					int pixel = right.getRGB(x, y);
					// Where nothing is seen, all is white, and half of it is half white.
					float opacity = (pixel >>> 24) / 255f;
					float luma = 0.299f * (pixel >> 16 & 0xff) + 0.587f * (pixel >> 8 & 0xff) + 0.114f * (pixel & 0xff);
					assertThat(planes[0][y][x]).isCloseTo(luma * opacity + 255 * (1 - opacity), within(6f));
				}
			}
			assertThat(planes[0][156][202]).isGreaterThan(254);
			assertThat(planes[1][78][101]).isBetween(126f, 130f);
		}
	}

	@Test
	void takesAnAnimationOfOneFrameOnly() throws IOException {
		byte[] picture = SampleWebps.lossy(SampleWebps.picture(64, 48, OPAQUE), 0.8f, (settings) -> {
		});
		byte[] chunks = SampleWebps.chunks(picture);
		byte[] canvas = SampleWebps.canvas(2, 64, 48);
		byte[] loops = SampleWebps.chunk("ANIM", new byte[6]);
		byte[] frame = SampleWebps.frame(0, 0, 64, 48, chunks);
		assertThat(read(SampleWebps.container(canvas, loops, frame))).isDeepEqualTo(read(picture));
		assertRefused(SampleWebps.container(canvas, loops, frame, frame), "animated");
		assertRefused(SampleWebps.container(canvas, loops, SampleWebps.frame(2, 0, 64, 48, chunks)), "animated");
		assertRefused(SampleWebps.container(SampleWebps.canvas(2, 64, 50), loops, frame), "animated");
		assertRefused(SampleWebps.container(canvas), "animated");
		assertRefused(SampleWebps.container(loops), "damaged");
	}

	@Test
	void readsHowThePictureIsTurnedAndItsColors() throws IOException {
		byte[] picture = SampleWebps.lossless(SampleWebps.picture(64, 48, OPAQUE), 0.3f);
		byte[] exif = SamplePictures.exif(6);
		byte[] profile = { 1, 2, 3 };
		for (byte[] block : new byte[][] { exif, Arrays.copyOfRange(exif, 6, exif.length) }) {
			PictureFile file = open(SampleWebps.container(SampleWebps.canvas(0x28, 64, 48),
					SampleWebps.chunk("ICCP", profile), SampleWebps.chunks(picture), SampleWebps.chunk("EXIF", block)));
			assertThat(file.orientation()).isEqualTo(6);
			assertThat(file.colors().profile()).isEqualTo(profile);
			assertThat(file.colors().model()).isEqualTo(SourceColors.Model.RGB);
		}
		assertThat(open(picture).orientation()).isEqualTo(1);
		assertThat(open(picture).colors().profile()).isNull();
	}

	@Test
	void dropsWhatComesAfterThePicture() throws IOException {
		byte[] picture = SampleWebps.lossless(SampleWebps.picture(64, 48, OPAQUE), 0.3f);
		byte[] trailer = "PK\3\4 and more".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(read(SamplePictures.joined(picture, trailer))).isDeepEqualTo(read(picture));
	}

	@Test
	void refusesWhatIsCutShort() {
		BufferedImage picture = SampleWebps.picture(101, 77, OPAQUE);
		byte[] lossy = SampleWebps.lossy(picture, 0.8f, (settings) -> settings.setPartitions(2));
		for (byte[] whole : new byte[][] { lossy, SampleWebps.lossless(picture, 0.3f) }) {
			for (int length : new int[] { 3, 12, 19, 25, 40, whole.length / 2, whole.length - 40 }) {
				assertRefused(Arrays.copyOf(whole, length), "damaged");
				// The container may say that it is whole.
				if (length > 20) {
					byte[] data = Arrays.copyOfRange(whole, 20, length);
					String name = new String(whole, 12, 4, StandardCharsets.ISO_8859_1);
					assertRefused(SampleWebps.container(SampleWebps.chunk(name, data)), "damaged");
				}
			}
		}
	}

	@Test
	void endsSoonHoweverAFileIsDamaged() {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		Random random = new Random(3);
		BufferedImage picture = SampleWebps.picture(60, 40, TRANSPARENT);
		byte[] lossy = SampleWebps.lossy(picture, 0.5f, (settings) -> {
		});
		for (byte[] whole : new byte[][] { lossy, SampleWebps.lossless(picture, 0.5f) }) {
			for (int i = 0; i < 1500; i++) {
				byte[] damaged = whole.clone();
				for (int changes = random.nextInt(4); changes >= 0; changes--) {
					// Sizes stay, because a large picture takes its time.
					damaged[50 + random.nextInt(whole.length - 50)] = (byte) random.nextInt();
				}
				long before = threads.getCurrentThreadAllocatedBytes();
				try {
					read(damaged);
				}
				catch (PictureRejectedException | IOException | IndexOutOfBoundsException ex) {
					// Is reported as damage.
				}
				assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(40_000_000);
			}
		}
	}

	@Test
	void needsTheMemoryOfAFewRows() throws IOException {
		BufferedImage low = SampleWebps.picture(1500, 300, TRANSPARENT);
		BufferedImage high = SampleWebps.picture(1500, 2400, TRANSPARENT);
		long lossyLow = allocated(SampleWebps.lossy(low, 0.7f, (settings) -> {
		}));
		long lossyHigh = allocated(SampleWebps.lossy(high, 0.7f, (settings) -> {
		}));
		assertThat(lossyLow).isLessThan(9_000_000);
		assertThat(lossyHigh - lossyLow).isLessThan(3_000_000);
		// A lossless frame may repeat what was a million pixels before: four megabytes.
		assertThat(allocated(SampleWebps.lossless(high, 0.3f))).isLessThan(9_000_000);
	}

	@Test
	void refusesAForgedSizeBeforeItTakesMemory() throws IOException {
		byte[] lossy = SampleWebps.lossy(SampleWebps.picture(64, 48, OPAQUE), 0.8f, (settings) -> {
		});
		byte[] lossless = SampleWebps.lossless(SampleWebps.picture(64, 48, OPAQUE), 0.3f);
		Arrays.fill(lossy, 26, 30, (byte) 0x3f);
		Arrays.fill(lossless, 21, 24, (byte) 0xff);
		lossless[24] |= 0x0f;
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		for (byte[] forged : new byte[][] { lossy, lossless }) {
			assertThat(open(forged).width()).isGreaterThan(16_000);
			long before = threads.getCurrentThreadAllocatedBytes();
			assertThatExceptionOfType(PictureRejectedException.class)
				.isThrownBy(() -> open(forged).decode((plane, row, samples) -> {
				}));
			assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(24_000_000);
		}
	}

	/** Compares with the library where chroma is repeated and not smoothed. */
	private static void assertSame(byte[] webp) throws IOException {
		float[][][] planes = read(webp);
		BufferedImage right = library(webp);
		for (int y = 0; y < right.getHeight(); y++) {
			for (int x = 0; x < right.getWidth(); x++) {
				float luma = planes[0][y][x];
				float bluish = planes[1][y / 2][x / 2] - 128;
				float reddish = planes[2][y / 2][x / 2] - 128;
				int pixel = right.getRGB(x, y);
				assertClose(luma + 1.402f * reddish, pixel >> 16 & 0xff);
				assertClose(luma - 0.344136f * bluish - 0.714136f * reddish, pixel >> 8 & 0xff);
				assertClose(luma + 1.772f * bluish, pixel & 0xff);
			}
		}
	}

	private static void assertClose(float sample, int right) {
		float shown = Math.max(0, Math.min(sample, 255));
		if (Math.abs(shown - right) > ROUNDED) {
			throw new AssertionError(shown + " instead of " + right);
		}
	}

	private static void assertExact(BufferedImage picture, float effort) throws IOException {
		byte[] webp = SampleWebps.lossless(picture, effort);
		float[][][] planes = read(webp);
		BufferedImage right = library(webp);
		boolean transparent = picture.getColorModel().hasAlpha();
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				int pixel = right.getRGB(x, y);
				int alpha = transparent ? pixel >>> 24 : 255;
				for (int plane = 0; plane < 3; plane++) {
					float sample = ((pixel >> (16 - 8 * plane) & 0xff) * alpha + 255 * (255 - alpha)) / 255f;
					if (planes[plane][y][x] != sample) {
						throw new AssertionError(planes[plane][y][x] + " instead of " + sample);
					}
				}
			}
		}
	}

	private static void assertRefused(byte[] webp, String word) {
		assertThatExceptionOfType(PictureRejectedException.class).isThrownBy(() -> read(webp))
			.withMessageContaining(word);
	}

	private static long allocated(byte[] webp) throws IOException {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		open(webp).decode((plane, row, samples) -> {
		});
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private static PictureFile open(byte[] webp) throws IOException {
		return WebpFile.open(PictureBytes.of(webp));
	}

	/** Reads the planes, and sees that each row comes once and in order. */
	private static float[][][] read(byte[] webp) throws IOException {
		PictureFile file = open(webp);
		float[][][] planes = new float[3][][];
		for (int i = 0; i < 3; i++) {
			planes[i] = new float[file.planes().get(i).height()][];
		}
		int[] next = new int[3];
		file.decode((plane, row, samples) -> {
			assertThat(row).isEqualTo(next[plane]++);
			planes[plane][row] = Arrays.copyOf(samples, file.planes().get(plane).width());
		});
		assertThat(next).containsExactly(file.planes().stream().mapToInt(Plane::height).toArray());
		return planes;
	}

	private static BufferedImage library(byte[] webp) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByMIMEType("image/webp").next();
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(webp))) {
			reader.setInput(input);
			WebPReadParam parameters = (WebPReadParam) reader.getDefaultReadParam();
			parameters.setNoFancyUpsampling(true);
			return reader.read(0, parameters);
		}
		finally {
			reader.dispose();
		}
	}

}
