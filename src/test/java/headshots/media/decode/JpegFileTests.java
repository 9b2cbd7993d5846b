package headshots.media.decode;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

import headshots.SamplePictures;
import headshots.media.PictureRejectedException;
import headshots.media.color.SourceColors.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Compares what is decoded with what the JDK's decoder makes of the same file.
 */
class JpegFileTests {

	private static final BufferedImage PICTURE = textured(93, 71);

	@ParameterizedTest
	@CsvSource({ "1,1,false,0", "2,1,false,0", "1,2,false,0", "2,2,false,0", "2,2,false,3", "1,1,false,1", "1,1,true,0",
			"2,1,true,0", "2,2,true,0", "2,2,true,2" })
	void decodesEveryKindOfScan(int across, int down, boolean progressive, int restartInterval) throws IOException {
		byte[] file = new SampleJpegs(across, down, progressive, restartInterval, 0.9f).of(PICTURE);
		JpegFile jpeg = open(file);
		assertThat(hasMarker(file, 0xd0)).isEqualTo(restartInterval > 0);
		assertThat(hasMarker(file, 0xc2)).isEqualTo(progressive);
		assertThat(jpeg.width()).isEqualTo(93);
		assertThat(jpeg.height()).isEqualTo(71);
		assertThat(jpeg.colors().model()).isEqualTo(Model.YCBCR);
		assertThat(jpeg.planes().get(1))
			.isEqualTo(new Plane((93 + across - 1) / across, (71 + down - 1) / down, across, down));
		float[][][] planes = decode(jpeg);
		Raster expected = luma(file);
		for (int y = 0; y < 71; y++) {
			for (int x = 0; x < 93; x++) {
				assertThat(planes[0][y][x]).isCloseTo(expected.getSample(x, y, 0), within(2.5f));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void decodesGray(boolean progressive) throws IOException {
		BufferedImage gray = new BufferedImage(93, 71, BufferedImage.TYPE_BYTE_GRAY);
		gray.getRaster().setSamples(0, 0, 93, 71, 0, samples(PICTURE.getRaster(), 1));
		byte[] file = new SampleJpegs(1, 1, progressive, 0, 0.95f).of(gray);
		JpegFile jpeg = open(file);
		assertThat(jpeg.colors().model()).isEqualTo(Model.GRAY);
		Raster expected = ImageIO.read(new ByteArrayInputStream(file)).getRaster();
		float[][] plane = decode(jpeg)[0];
		for (int y = 0; y < 71; y++) {
			for (int x = 0; x < 93; x++) {
				assertThat(plane[y][x]).isCloseTo(expected.getSample(x, y, 0), within(1.5f));
			}
		}
	}

	@Test
	void decodesFourPlanes() throws IOException {
		WritableRaster ink = Raster.createInterleavedRaster(0, 93, 71, 4, null);
		for (int i = 0; i < 4; i++) {
			ink.setSamples(0, 0, 93, 71, i, samples(PICTURE.getRaster(), i % 3));
		}
		JpegFile jpeg = open(new SampleJpegs(1, 1, false, 0, 0.98f).of(ink));
		assertThat(jpeg.colors().model()).isEqualTo(Model.INVERTED_CMYK);
		float[][][] planes = decode(jpeg);
		for (int i = 0; i < 4; i++) {
			assertThat(planes[i][40][50]).isCloseTo(ink.getSample(50, 40, i), within(6f));
		}
	}

	@Test
	void tellsColorsByWhatTheFileSays() throws IOException {
		byte[] plain = withoutJfif(new SampleJpegs(1, 1, false, 0, 0.9f).of(PICTURE));
		assertThat(open(plain).colors().model()).isEqualTo(Model.YCBCR);
		assertThat(open(withIds(plain, 0, 1, 2)).colors().model()).isEqualTo(Model.YCBCR);
		assertThat(open(withIds(plain, 'R', 'G', 'B')).colors().model()).isEqualTo(Model.RGB);
		assertThat(open(SamplePictures.withSegment(plain, 0xee, adobe(0))).colors().model()).isEqualTo(Model.RGB);
		assertThat(open(SamplePictures.withSegment(withIds(plain, 'R', 'G', 'B'), 0xee, adobe(1))).colors().model())
			.isEqualTo(Model.YCBCR);
		byte[] four = new SampleJpegs(1, 1, false, 0, 0.9f).of(Raster.createInterleavedRaster(0, 16, 16, 4, null));
		assertThat(open(SamplePictures.withSegment(four, 0xee, adobe(2))).colors().model()).isEqualTo(Model.YCCK);
		assertThat(open(SamplePictures.withSegment(four, 0xee, adobe(0))).colors().model())
			.isEqualTo(Model.INVERTED_CMYK);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void takesAFileWithoutItsEndMarker(boolean progressive) throws IOException {
		byte[] file = new SampleJpegs(2, 2, progressive, 0, 0.9f).of(PICTURE);
		float[][][] whole = decode(open(file));
		for (int missing : new int[] { 1, 2 }) {
			float[][][] cut = decode(open(Arrays.copyOf(file, file.length - missing)));
			assertThat(cut).isDeepEqualTo(whole);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void refusesWhatIsCutShort(boolean progressive) {
		byte[] file = new SampleJpegs(2, 2, progressive, 0, 0.9f).of(PICTURE);
		for (int length = 0; length < file.length - 8; length += 7) {
			byte[] part = Arrays.copyOf(file, length);
			assertThatExceptionOfType(PictureRejectedException.class).as("%d of %d bytes", length, file.length)
				.isThrownBy(() -> decode(open(part)));
		}
	}

	@Test
	void skipsStrayBytesAndTrailers() throws IOException {
		byte[] file = new SampleJpegs(2, 2, false, 0, 0.9f).of(PICTURE);
		float[][][] whole = decode(open(file));
		byte[] stray = SamplePictures.joined(Arrays.copyOf(file, 2), new byte[] { 0, 1, 2, (byte) 0xff, 0 },
				Arrays.copyOfRange(file, 2, file.length - 2), new byte[] { 1, 2, 3 },
				Arrays.copyOfRange(file, file.length - 2, file.length), "PK\3\4 a trailer PK\5\6".getBytes());
		assertThat(decode(open(stray))).isDeepEqualTo(whole);
		assertThat(open(file).isBare()).isTrue();
		byte[] withPreview = Arrays.copyOfRange(file, 4 + 2, 20);
		withPreview = SamplePictures.joined(withPreview, new byte[12]);
		assertThat(open(SamplePictures.withSegment(withoutJfif(file), 0xe0, withPreview)).isBare()).isFalse();
		assertThat(open(stray).isBare()).isFalse();
		assertThat(open(SamplePictures.joined(file, new byte[1])).isBare()).isFalse();
		assertThat(open(SamplePictures.withSegment(file, 0xfe, new byte[3])).isBare()).isFalse();
	}

	/** Every plane of a progressive file is as it is in a sequential one. */
	@Test
	void readsAllScansSideBySide() throws IOException {
		BufferedImage large = textured(640, 480);
		float[][][] sequential = decode(open(new SampleJpegs(2, 2, false, 0, 0.92f).of(large)));
		float[][][] progressive = decode(open(new SampleJpegs(2, 2, true, 0, 0.92f).of(large)));
		assertThat(progressive).isDeepEqualTo(sequential);
	}

	@Test
	void endsInWordsWhateverIsInTheFile() throws IOException {
		Random chance = new Random(7);
		for (boolean progressive : new boolean[] { true, false }) {
			byte[] file = new SampleJpegs(2, 1, progressive, 2, 0.8f).of(textured(40, 40));
			int decoded = 0;
			for (int i = 0; i < 1500; i++) {
				byte[] damaged = file.clone();
				for (int n = 0; n <= i % 4; n++) {
					damaged[2 + chance.nextInt(file.length - 2)] = (byte) chance.nextInt(256);
				}
				try {
					JpegFile jpeg = open(damaged);
					if ((long) jpeg.width() * jpeg.height() < 1_000_000) {
						jpeg.decode((plane, row, samples) -> {
							// Only its end matters.
						});
						decoded++;
					}
				}
				catch (PictureRejectedException ex) {
					assertThat(ex.getMessage()).isNotEmpty();
				}
			}
			assertThat(decoded).isBetween(50, 1450);
		}
	}

	@Test
	void refusesKindsItCannotDecode() {
		byte[] file = new SampleJpegs(1, 1, false, 0, 0.9f).of(PICTURE);
		int frame = frame(file);
		for (int marker : new int[] { 0xc3, 0xc5, 0xc9, 0xca }) {
			byte[] other = file.clone();
			other[frame + 1] = (byte) marker;
			assertThatExceptionOfType(PictureRejectedException.class).isThrownBy(() -> open(other))
				.withMessageContaining("unusual kind of JPEG");
		}
		byte[] deep = file.clone();
		deep[frame + 4] = 12;
		assertThatExceptionOfType(PictureRejectedException.class).isThrownBy(() -> open(deep))
			.withMessageContaining("unusual kind of JPEG");
	}

	/** Detail in every direction, in gray and in color. */
	private static BufferedImage textured(int width, int height) {
		BufferedImage picture = SamplePictures.portrait(width, height, 3);
		Random chance = new Random(5);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				for (int band = 0; band < 3; band++) {
					int sample = picture.getRaster().getSample(x, y, band) + chance.nextInt(41) - 20;
					picture.getRaster().setSample(x, y, band, Math.max(0, Math.min(255, sample)));
				}
			}
		}
		return picture;
	}

	private static int[] samples(Raster raster, int band) {
		return raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), band, (int[]) null);
	}

	/** The planes as the JDK decodes them; those of color as large as the luma. */
	private static Raster luma(byte[] file) throws IOException {
		var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
		try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
			reader.setInput(input);
			return reader.readRaster(0, null);
		}
		finally {
			reader.dispose();
		}
	}

	private static JpegFile open(byte[] file) throws IOException {
		return JpegFile.open(PictureBytes.of(file));
	}

	private static float[][][] decode(PictureFile file) throws IOException {
		float[][][] planes = new float[file.planes().size()][][];
		for (int i = 0; i < planes.length; i++) {
			planes[i] = new float[file.planes().get(i).height()][];
		}
		int[] next = new int[planes.length];
		file.decode((plane, row, samples) -> {
			assertThat(row).isEqualTo(next[plane]++);
			planes[plane][row] = Arrays.copyOf(samples, file.planes().get(plane).width());
		});
		return planes;
	}

	private static int frame(byte[] file) {
		int at = 2;
		while ((file[at + 1] & 0xff) != 0xc0) {
			at += 2 + ((file[at + 2] & 0xff) << 8) + (file[at + 3] & 0xff);
		}
		return at;
	}

	private static boolean hasMarker(byte[] file, int marker) {
		for (int i = 1; i < file.length; i++) {
			if (file[i - 1] == (byte) 0xff && file[i] == (byte) marker) {
				return true;
			}
		}
		return false;
	}

	private static byte[] withoutJfif(byte[] file) {
		return SamplePictures.joined(Arrays.copyOf(file, 2), Arrays.copyOfRange(file, 20, file.length));
	}

	private static byte[] withIds(byte[] file, int... ids) {
		byte[] changed = file.clone();
		int frame = frame(file);
		int scan = frame;
		while ((file[scan + 1] & 0xff) != 0xda) {
			scan += 2 + ((file[scan + 2] & 0xff) << 8) + (file[scan + 3] & 0xff);
		}
		for (int i = 0; i < ids.length; i++) {
			changed[frame + 10 + 3 * i] = (byte) ids[i];
			changed[scan + 5 + 2 * i] = (byte) ids[i];
		}
		return changed;
	}

	private static byte[] adobe(int transform) {
		return new byte[] { 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform };
	}

}
