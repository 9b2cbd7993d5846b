package headshots.media.decode;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import headshots.ColorDifference;
import headshots.SampleFiles;
import headshots.SamplePictures;
import headshots.SamplePng;
import headshots.SampleProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Colors of JPEG files, compared with the picture before it was encoded, or with what
 * littlecms makes of it.
 */
class JpegColorsTests {

	/** The largest mean color difference. */
	private static final double MOST = 1.5;

	private static final BufferedImage PORTRAIT = SamplePictures.portrait(160, 200, 5);

	private static final BufferedImage CHART = SamplePictures.chart();

	private static final SampleJpegs WRITER = new SampleJpegs(1, 1, false, 0, 1);

	private static final byte[] PLAIN = WRITER.of(PORTRAIT);

	@Test
	void honorsAProfileOfAnyPieces() throws IOException {
		byte[] profile = SampleProfiles.rgb(SampleProfiles.DISPLAY_P3, SampleProfiles.screenCurve());
		for (BufferedImage picture : new BufferedImage[] { CHART, PORTRAIT }) {
			byte[] jpeg = encoded(picture, SampleProfiles.DISPLAY_P3, (light) -> ColorDifference.sample(light) / 255);
			assertSeen(SampleFiles.withProfile(jpeg, profile), picture);
			assertSeen(SampleFiles.withProfile(jpeg, SampleProfiles.padded(profile, 200_000)), picture);
			assertSeen(SampleFiles.withProfile(jpeg, SampleProfiles.padded(profile, 1_500_000)), picture);
			byte[] rest = SampleFiles.withProfileSegment(jpeg, 1, 2, Arrays.copyOfRange(profile, 150, profile.length));
			assertSeen(SampleFiles.withProfileSegment(rest, 1, 2, Arrays.copyOf(profile, 150)), picture);
		}
	}

	@Test
	void ignoresAProfileThatCannotFit() throws IOException {
		byte[] gray = SampleProfiles.gray((sample) -> sample);
		byte[] ink = SampleProfiles.ink(new double[16][3]);
		for (byte[] profile : new byte[][] { gray, ink, new byte[300], new byte[1] }) {
			assertSeen(SampleFiles.withProfile(PLAIN, profile), PORTRAIT);
		}
		assertSeen(SampleFiles.withProfileSegment(PLAIN, 1, 1, new byte[0]), PORTRAIT);
		assertSeen(SamplePictures.withSegment(PLAIN, 0xe2, new byte[0]), PORTRAIT);
		assertSeen(SamplePictures.withSegment(PLAIN, 0xe2, "ICC_PROFILE\0".getBytes()), PORTRAIT);
	}

	@Test
	void knowsAdobeRgbByTheNotesOfACamera() throws IOException {
		byte[] adobe = encoded(PORTRAIT, SampleProfiles.ADOBE_RGB, (light) -> Math.pow(light, 256 / 563.0));
		for (ByteOrder order : new ByteOrder[] { ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN }) {
			assertSeen(SampleFiles.withExif(adobe, SampleFiles.adobeRgb(order, 1)), PORTRAIT);
		}
		byte[] screen = SampleProfiles.rgb(SampleProfiles.SRGB, SampleProfiles.screenCurve());
		assertSeen(SampleFiles.withProfile(SampleFiles.withExif(PLAIN, SampleFiles.adobeRgb(ByteOrder.BIG_ENDIAN, 1)),
				screen), PORTRAIT);
	}

	@ParameterizedTest
	@ValueSource(ints = { 15, 20 })
	void showsGrayOfDotGainThroughItsProfile(int gain) throws IOException {
		BufferedImage gray = SampleColors.gray(PORTRAIT);
		DoubleUnaryOperator curve = (sample) -> 1 - ((1 - sample) + 0.04 * gain * (1 - sample) * sample);
		byte[] jpeg = WRITER.of(raster(gray.getWidth(), gray.getHeight(), 1,
				(x, y, channel) -> SampleColors.inverse(curve, ColorDifference.light(gray.getRGB(x, y) & 0xff)) / 257));
		assertThat(ColorDifference.mean(SampleColors.seen(jpeg), gray)).isGreaterThan(3);
		assertSeen(SampleFiles.withProfile(jpeg, SampleProfiles.gray(curve)), gray);
	}

	@Test
	void showsInkThroughItsProfile() throws IOException {
		double[][] mixtures = new double[16][];
		for (int i = 0; i < 16; i++) {
			int inks = Integer.bitCount(i);
			mixtures[i] = new double[] { 95 - 22 * inks, 20 - 12 * (i & 3), 3 * i - 20 };
		}
		byte[] profile = SampleProfiles.ink(mixtures);
		SamplePng.Samples ink = (x, y, channel) -> (channel == 3) ? (x + y) / 2
				: PORTRAIT.getRGB(x, y) >> (16 - 8 * channel) & 0xff;
		BufferedImage right = littlecms(raster(160, 200, 4, ink), profile);
		assertSeen(SampleFiles.withProfile(WRITER.of(raster(160, 200, 4, inverted(ink))), profile), right);
		byte[] luma = WRITER.of(raster(160, 200, 4, mixed(inverted(ink))));
		assertSeen(SampleFiles.withProfile(SamplePictures.withSegment(luma, 0xee, adobe(2)), profile), right);
	}

	/**
	 * Measured mixtures of a press, of those that the guide does not interpolate from, as
	 * CIE L*a*b* on its paper (ANSI/CGATS/SWOP TR 003-2007), and in the colors of screens
	 * relative to the paper and with the darkest mixture as black.
	 */
	@Test
	void showsInkWithoutAProfileAsThatOfAPress() throws IOException {
		int[][] inks = { { 0, 0, 0, 0 }, { 0, 30, 0, 0 }, { 55, 0, 0, 0 }, { 0, 0, 0, 50 }, { 40, 27, 27, 10 } };
		int[] screens = { 0xffffff, 0xf9c3da, 0x62ccf3, 0x95989c, 0x969fa3 };
		SamplePng.Samples ink = (x, y, channel) -> Math.round(inks[x / 16][channel] * 2.55f);
		BufferedImage right = new BufferedImage(80, 16, BufferedImage.TYPE_3BYTE_BGR);
		for (int i = 0; i < 80 * 16; i++) {
			right.setRGB(i % 80, i / 80, screens[i % 80 / 16]);
		}
		assertSeen(WRITER.of(raster(80, 16, 4, inverted(ink))), right);
		byte[] luma = WRITER.of(raster(80, 16, 4, mixed(inverted(ink))));
		assertSeen(SamplePictures.withSegment(luma, 0xee, adobe(2)), right);
		byte[] noFit = SampleFiles.withProfile(WRITER.of(raster(80, 16, 4, inverted(ink))),
				SampleProfiles.gray((sample) -> sample));
		assertSeen(noFit, right);
	}

	@Test
	void showsLumaAndColorThatOnlyExifTellsOf() throws IOException {
		byte[] bare = SamplePictures.joined(Arrays.copyOf(PLAIN, 2), Arrays.copyOfRange(PLAIN, 20, PLAIN.length));
		byte[] exif = SampleFiles.withExif(bare,
				SampleFiles.orientation(ByteOrder.LITTLE_ENDIAN, SampleFiles.SHORT, 1));
		assertSeen(exif, PORTRAIT);
		assertSeen(withIds(exif, 0, 1, 2), PORTRAIT);
		assertSeen(withIds(exif, 1, 2, 3), PORTRAIT);
	}

	@Test
	void believesTheFirstOfTwoNotes() throws IOException {
		for (ByteOrder order : new ByteOrder[] { ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN }) {
			for (int format : new int[] { SampleFiles.SHORT, SampleFiles.LONG }) {
				byte[] second = SampleFiles.withExif(PLAIN, SampleFiles.orientation(order, format, 3));
				byte[] both = SampleFiles.withExif(second, SampleFiles.orientation(order, format, 6));
				assertThat(JpegFile.open(PictureBytes.of(second)).orientation()).isEqualTo(3);
				assertThat(JpegFile.open(PictureBytes.of(both)).orientation()).isEqualTo(6);
			}
		}
	}

	private static byte[] encoded(BufferedImage picture, double[][] space, DoubleUnaryOperator curve) {
		SamplePng.Samples samples = SampleColors.encoded(picture, space, curve);
		BufferedImage encoded = new BufferedImage(picture.getWidth(), picture.getHeight(),
				BufferedImage.TYPE_3BYTE_BGR);
		encoded.setData(raster(picture.getWidth(), picture.getHeight(), 3,
				(x, y, channel) -> (samples.at(x, y, channel) + 128) / 257));
		return WRITER.of(encoded);
	}

	private static WritableRaster raster(int width, int height, int channels, SamplePng.Samples samples) {
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, channels, null);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				for (int channel = 0; channel < channels; channel++) {
					raster.setSample(x, y, channel, samples.at(x, y, channel));
				}
			}
		}
		return raster;
	}

	private static SamplePng.Samples inverted(SamplePng.Samples samples) {
		return (x, y, channel) -> 255 - samples.at(x, y, channel);
	}

	/** The first three channels as luma and differences of color. */
	private static SamplePng.Samples mixed(SamplePng.Samples samples) {
		return (x, y, channel) -> {
			double red = samples.at(x, y, 0);
			double green = samples.at(x, y, 1);
			double blue = samples.at(x, y, 2);
			double luma = 0.299 * red + 0.587 * green + 0.114 * blue;
			return switch (channel) {
				case 0 -> (int) Math.round(luma);
				case 1 -> (int) Math.round(Math.min(255, 128 + (blue - luma) / 1.772));
				case 2 -> (int) Math.round(Math.min(255, 128 + (red - luma) / 1.402));
				default -> samples.at(x, y, channel);
			};
		};
	}

	private static BufferedImage littlecms(Raster ink, byte[] profile) {
		ICC_Profile screen = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
		BufferedImage seen = new BufferedImage(ink.getWidth(), ink.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
		seen.setData(new ColorConvertOp(new ICC_Profile[] { ICC_Profile.getInstance(profile), screen }, null)
			.filter(ink, null));
		return seen;
	}

	private static byte[] withIds(byte[] file, int... ids) {
		byte[] changed = file.clone();
		int frame = marker(file, 0xc0);
		int scan = marker(file, 0xda);
		for (int i = 0; i < ids.length; i++) {
			changed[frame + 10 + 3 * i] = (byte) ids[i];
			changed[scan + 5 + 2 * i] = (byte) ids[i];
		}
		return changed;
	}

	private static int marker(byte[] file, int marker) {
		int at = 2;
		while ((file[at + 1] & 0xff) != marker) {
			at += 2 + ((file[at + 2] & 0xff) << 8) + (file[at + 3] & 0xff);
		}
		return at;
	}

	private static byte[] adobe(int transform) {
		return new byte[] { 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform };
	}

	private static void assertSeen(byte[] jpeg, BufferedImage right) throws IOException {
		assertThat(ColorDifference.mean(SampleColors.seen(jpeg), right)).isLessThanOrEqualTo(MOST);
	}

}
