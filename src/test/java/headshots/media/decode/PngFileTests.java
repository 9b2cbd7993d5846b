package headshots.media.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import com.sun.management.ThreadMXBean;
import headshots.SampleFiles;
import headshots.SamplePictures;
import headshots.SamplePng;
import headshots.media.PictureRejectedException;
import headshots.media.color.ColorConverter;
import headshots.media.color.SourceColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class PngFileTests {

	private static final byte[] PALETTE = palette();

	@ParameterizedTest
	@CsvSource({ "0,1", "0,2", "0,4", "0,8", "0,16", "2,8", "2,16", "3,1", "3,2", "3,4", "3,8", "4,8", "4,16", "6,8",
			"6,16" })
	void readsEveryKindOfPixelsInRowsAndInterlaced(int kind, int bits) throws IOException {
		for (boolean interlaced : new boolean[] { false, true }) {
			SamplePng png = new SamplePng(37, 29, bits, kind).interlaced(interlaced).split(100);
			float[][][] read = read(withPalette(png, kind).written((x, y, channel) -> sample(x, y, channel, bits)));
			assertThat(read).hasNumberOfRows((kind == SamplePng.GRAY || kind == SamplePng.GRAY_ALPHA) ? 1 : 3);
			for (int color = 0; color < read.length; color++) {
				for (int y = 0; y < 29; y++) {
					for (int x = 0; x < 37; x++) {
						assertThat(read[color][y][x]).isCloseTo(right(x, y, color, kind, bits), within(0.002f));
					}
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void undoesEachFilter(int filter) throws IOException {
		for (int kind : new int[] { SamplePng.GRAY, SamplePng.RGB, SamplePng.RGBA }) {
			byte[] filtered = new SamplePng(40, 12, 8, kind).filter(filter)
				.written((x, y, channel) -> sample(x, y, channel, 8));
			byte[] plain = new SamplePng(40, 12, 8, kind).filter(0)
				.written((x, y, channel) -> sample(x, y, channel, 8));
			assertThat(read(filtered)).isDeepEqualTo(read(plain));
		}
	}

	@Test
	void readsInterlacedPicturesOfAnySize() throws IOException {
		for (int width = 1; width <= 9; width++) {
			for (int height = 1; height <= 9; height++) {
				SamplePng.Samples samples = (x, y, channel) -> sample(x, y, channel, 8);
				float[][][] read = read(
						new SamplePng(width, height, 8, SamplePng.RGB).interlaced(true).written(samples));
				assertThat(read).isDeepEqualTo(read(new SamplePng(width, height, 8, SamplePng.RGB).written(samples)));
			}
		}
	}

	@Test
	void laysTheTransparentColorOnWhite() throws IOException {
		byte[] gray = new SamplePng(4, 1, 16, SamplePng.GRAY).with("tRNS", new byte[] { 0x12, 0x34 })
			.written((x, y, channel) -> 0x1233 + x);
		assertThat(read(gray)[0][0]).containsExactly(0x1233 / 257f, 255, 0x1235 / 257f, 0x1236 / 257f);
		byte[] coarse = new SamplePng(4, 1, 2, SamplePng.GRAY).with("tRNS", new byte[] { 0, 1 })
			.written((x, y, channel) -> x);
		assertThat(read(coarse)[0][0]).containsExactly(0, 255, 170, 255);
		byte[] color = new SamplePng(3, 1, 8, SamplePng.RGB).with("tRNS", new byte[] { 0, 10, 0, 20, 0, 30 })
			.written((x, y, channel) -> (x == 1) ? 10 * (channel + 1) : (x == 2) ? 10 : 5);
		float[][][] read = read(color);
		assertThat(new float[] { read[0][0][1], read[1][0][1], read[2][0][1] }).containsExactly(255, 255, 255);
		assertThat(new float[] { read[0][0][2], read[1][0][2], read[2][0][2] }).containsExactly(10, 10, 10);
		byte[] fine = new SamplePng(2, 1, 16, SamplePng.RGB).with("tRNS", new byte[] { 1, 1, 2, 2, 3, 3 })
			.written((x, y, channel) -> 257 * (channel + 1) + x);
		assertThat(read(fine)[0][0]).containsExactly(255, 258 / 257f);
	}

	@Test
	void interlacingCostsAFewRowsOfMemory() throws IOException {
		byte[] png = new SamplePng(12_000, 8_500, 1, SamplePng.GRAY).interlaced(true)
			.filter(0)
			.written((x, y, channel) -> x & 1);
		PngFile file = PngFile.open(PictureBytes.of(png));
		assertThat((long) file.width() * file.height()).isEqualTo(102_000_000);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		int[] wrong = new int[1];
		file.decode((plane, row, samples) -> wrong[0] += (samples[row] != 255 * (row & 1)) ? 1 : 0);
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
		assertThat(wrong).containsExactly(0);
	}

	@Test
	void readsFromADiskWhatItReadsFromMemory(@TempDir Path folder) throws IOException {
		byte[] png = SamplePictures.png(100, 120, 1);
		Path path = Files.write(folder.resolve("picture"), png);
		try (PictureBytes bytes = PictureBytes.of(path)) {
			assertThat(read(PngFile.open(bytes))).isDeepEqualTo(read(png));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PK\3\4payload.jsp PK\5\6", "%PDF-1.7", "canary", "\0\0\0\0IDAT" })
	void dropsWhateverFollowsThePicture(String trailer) throws IOException {
		byte[] png = SamplePictures.png(60, 70, 1);
		byte[] with = SamplePictures.joined(png, trailer.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(read(with)).isDeepEqualTo(read(png));
	}

	@Test
	void takesAPictureWhoseEndIsMissing() throws IOException {
		byte[] png = new SamplePng(60, 70, 8, SamplePng.RGB).written((x, y, channel) -> sample(x, y, channel, 8));
		// The checksum of the data, and before it that of what they inflate to.
		for (int missing : new int[] { 1, 12, 14, 16, 20 }) {
			assertThat(read(Arrays.copyOf(png, png.length - missing))).isDeepEqualTo(read(png));
		}
	}

	@Test
	void refusesWhatIsCutShort() {
		for (boolean interlaced : new boolean[] { false, true }) {
			byte[] png = new SamplePng(60, 70, 8, SamplePng.RGB).interlaced(interlaced)
				.split(999)
				.written((x, y, channel) -> sample(x, y, channel, 8));
			for (int length : new int[] { 8, 12, 20, 33, 40, 50, png.length / 2, png.length - 100 }) {
				assertRefused(Arrays.copyOf(png, length), "damaged");
			}
		}
	}

	@Test
	void refusesDamage() {
		SamplePng.Samples samples = (x, y, channel) -> sample(x, y, channel, 8);
		byte[] png = new SamplePng(60, 70, 8, SamplePng.RGB).written(samples);
		for (int at : new int[] { 16, 17, 24, 25, 29, 60, png.length / 2, png.length - 18 }) {
			byte[] changed = png.clone();
			changed[at] ^= 0x10;
			assertRefused(changed, "damaged");
		}
		assertRefused(new SamplePng(60, 70, 8, SamplePng.RGB).filter(4).with("IHDR", new byte[13]).written(samples),
				"damaged");
		assertRefused(new SamplePng(8, 8, 8, SamplePng.PALETTE).written(samples), "damaged");
		assertRefused(new SamplePng(8, 8, 4, SamplePng.RGB).written((x, y, channel) -> 0), "damaged");
		assertRefused(new SamplePng(8, 8, 8, 5).written(samples), "damaged");
		assertRefused(SamplePictures.emptyPng(0, 100, 8, 2), "damaged");
		assertRefused(SamplePictures.emptyPng(300, 100, 8, 2), "damaged");
	}

	/** With right checksums, so that damage reaches the decoder. */
	@Test
	void endsInWordsWhateverIsInTheFile() throws IOException {
		Random random = new Random(1);
		int decoded = 0;
		for (int i = 0; i < 2_000; i++) {
			int kind = new int[] { 0, 2, 3, 4, 6 }[i % 5];
			byte[] png = withPalette(new SamplePng(13, 11, 8, kind).interlaced(i % 2 == 0), kind)
				.with("gAMA", new byte[4])
				.with("cHRM", new byte[32])
				.with("iCCP", new byte[40])
				.written((x, y, channel) -> sample(x, y, channel, 8));
			ByteBuffer file = ByteBuffer.wrap(png);
			int chunk = 8;
			while (chunk + 12 <= png.length) {
				int length = file.getInt(chunk);
				if (length > 0 && random.nextInt(3) == 0) {
					png[chunk + 8 + random.nextInt((chunk == 8) ? 13 : length)] = (byte) random.nextInt();
				}
				CRC32 checksum = new CRC32();
				checksum.update(png, chunk + 4, length + 4);
				file.putInt(chunk + 8 + length, (int) checksum.getValue());
				chunk += 12 + length;
			}
			try {
				PngFile opened = PngFile.open(PictureBytes.of(png));
				if (opened.width() < 1000 && opened.height() < 1000) {
					read(opened);
					new ColorConverter(opened.colors());
					decoded++;
				}
			}
			catch (PictureRejectedException ex) {
				assertThat(ex.getMessage()).contains("damaged");
			}
		}
		assertThat(decoded).isBetween(200, 1_900);
	}

	@Test
	void takesAnAnimationOfOneFrameOnly() throws IOException {
		SamplePng.Samples samples = (x, y, channel) -> sample(x, y, channel, 8);
		byte[] one = new SamplePng(8, 8, 8, SamplePng.RGB).with("acTL", new byte[] { 0, 0, 0, 1, 0, 0, 0, 0 })
			.with("fcTL", new byte[26])
			.written(samples);
		assertThat(read(one)).isDeepEqualTo(read(new SamplePng(8, 8, 8, SamplePng.RGB).written(samples)));
		byte[] two = new SamplePng(8, 8, 8, SamplePng.RGB).with("acTL", new byte[] { 0, 0, 0, 2, 0, 0, 0, 0 })
			.written(samples);
		assertRefused(two, "animated");
		assertRefused(new SamplePng(8, 8, 8, SamplePng.RGB).with("acTL", new byte[3]).written(samples), "animated");
	}

	@Test
	void knowsHowThePictureHasToBeTurned() throws IOException {
		SamplePng.Samples samples = (x, y, channel) -> 0;
		byte[] png = new SamplePng(8, 8, 8, SamplePng.RGB)
			.with("eXIf", SampleFiles.orientation(ByteOrder.LITTLE_ENDIAN, SampleFiles.LONG, 6))
			.with("eXIf", SampleFiles.orientation(ByteOrder.BIG_ENDIAN, SampleFiles.SHORT, 3))
			.written(samples);
		assertThat(PngFile.open(PictureBytes.of(png)).orientation()).isEqualTo(6);
		byte[] end = SamplePictures.chunk("IEND", new byte[0]);
		byte[] late = SamplePictures.joined(Arrays.copyOf(png, png.length - end.length),
				SamplePictures.chunk("eXIf", SampleFiles.orientation(ByteOrder.BIG_ENDIAN, SampleFiles.SHORT, 8)), end);
		assertThat(PngFile.open(PictureBytes.of(late)).orientation()).isEqualTo(6);
	}

	@Test
	void neverUnpacksATextAndOfAProfileOnlySoMuch() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		packed.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
			for (int i = 0; i < 100; i++) {
				deflater.write(new byte[1_000_000]);
			}
		}
		byte[] png = new SamplePng(50, 70, 8, SamplePng.RGB).with("zTXt", packed.toByteArray())
			.with("iCCP", packed.toByteArray())
			.written((x, y, channel) -> 77);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		PngFile file = PngFile.open(PictureBytes.of(png));
		assertThat(file.colors().profile()).isNull();
		assertThat(read(file)[0][0][0]).isEqualTo(77);
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(32_000_000);
	}

	@Test
	void readsAFileOfAMillionChunksInFewReads() throws IOException {
		byte[] png = new SamplePng(8, 8, 8, SamplePng.RGB).written((x, y, channel) -> 9);
		byte[] many = new byte[12 * 1_000_000];
		byte[] empty = SamplePictures.chunk("teXt", new byte[0]);
		for (int i = 0; i < many.length; i += 12) {
			System.arraycopy(empty, 0, many, i, 12);
		}
		byte[] file = SamplePictures.joined(Arrays.copyOf(png, 33), many, Arrays.copyOfRange(png, 33, png.length));
		int[] reads = new int[1];
		PngFile.open(new PictureBytes() {

			@Override
			public int size() {
				return file.length;
			}

			@Override
			public int read(int position, byte[] target, int offset, int length) throws IOException {
				reads[0]++;
				return PictureBytes.of(file).read(position, target, offset, length);
			}

			@Override
			public void close() {
				// Nothing is open.
			}

		});
		assertThat(reads[0]).isLessThan(2_000);
	}

	@Test
	void saysWhichChannelsThereAre() throws IOException {
		assertThat(colors(SamplePng.GRAY_ALPHA).model()).isEqualTo(SourceColors.Model.GRAY);
		assertThat(colors(SamplePng.RGBA).model()).isEqualTo(SourceColors.Model.RGB);
		assertThat(colors(SamplePng.RGBA).profile()).isNull();
	}

	private static SourceColors colors(int kind) throws IOException {
		return PngFile.open(PictureBytes.of(new SamplePng(8, 8, 8, kind).written((x, y, channel) -> 0))).colors();
	}

	private static SamplePng withPalette(SamplePng png, int kind) {
		return (kind == SamplePng.PALETTE) ? png.with("PLTE", PALETTE).with("tRNS", new byte[] { 0, 51 }) : png;
	}

	private static byte[] palette() {
		byte[] palette = new byte[3 * 256];
		for (int i = 0; i < palette.length; i++) {
			palette[i] = (byte) (i * 89 + 40);
		}
		return palette;
	}

	/** Smooth and rough places, so that every filter has work. */
	private static int sample(int x, int y, int channel, int bits) {
		int value = x * 2221 + y * 3571 * (x % 3) + channel * 19_483 + x * x * y * 7;
		return value & ((1 << bits) - 1);
	}

	/** A sample as it is on white, from 0 to 255. */
	private static float right(int x, int y, int color, int kind, int bits) {
		if (kind == SamplePng.PALETTE) {
			int index = sample(x, y, 0, bits);
			float own = PALETTE[3 * index + color] & 0xff;
			return (index == 0) ? 255 : (index == 1) ? 255 * 0.8f + own * 0.2f : own;
		}
		float most = (1 << bits) - 1;
		float own = sample(x, y, color, bits) / most;
		float opacity = (kind == SamplePng.GRAY_ALPHA) ? sample(x, y, 1, bits) / most
				: (kind == SamplePng.RGBA) ? sample(x, y, 3, bits) / most : 1;
		return 255 * (own * opacity + 1 - opacity);
	}

	private static void assertRefused(byte[] png, String word) {
		assertThatExceptionOfType(PictureRejectedException.class).isThrownBy(() -> read(png))
			.withMessageContaining(word);
	}

	private static float[][][] read(byte[] png) throws IOException {
		return read(PngFile.open(PictureBytes.of(png)));
	}

	private static float[][][] read(PngFile file) throws IOException {
		float[][][] read = new float[file.planes().size()][file.height()][];
		int[] next = new int[read.length];
		file.decode((plane, row, samples) -> {
			assertThat(row).isEqualTo(next[plane]++);
			read[plane][row] = Arrays.copyOf(samples, file.width());
		});
		return read;
	}

}
