package headshots.media.color;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import headshots.ColorDifference;
import headshots.SamplePictures;
import headshots.SampleProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The right value of a color is computed from formulas here, is what littlecms makes of
 * it, or is a measurement.
 */
class ColorConverterTests {

	private static final BufferedImage CHART = SamplePictures.chart();

	private static final BufferedImage PORTRAIT = SamplePictures.portrait(200, 250, 3);

	@Test
	void leavesTheColorsOfScreensAsTheyAre() {
		for (BufferedImage picture : new BufferedImage[] { CHART, PORTRAIT }) {
			assertThat(ColorDifference.mean(converted(picture, SourceColors.Model.RGB, null), picture)).isZero();
			byte[] profile = SampleProfiles.rgb(SampleProfiles.SRGB, SampleProfiles.screenCurve());
			assertThat(ColorDifference.mean(converted(picture, SourceColors.Model.RGB, profile), picture))
				.isLessThan(0.05);
		}
	}

	@Test
	void mixesLumaAndChromaAsJfifDoes() {
		float[][] row = { { 255, 0, 76.245f, 29.07f, 300 }, { 128, 128, 84.97f, 255.5f, 128 },
				{ 128, 128, 255.5f, 107.26f, 128 } };
		byte[] target = new byte[15];
		new ColorConverter(new SourceColors(SourceColors.Model.YCBCR, null)).convert(row, 5, target, 0);
		assertThat(target).containsExactly(bytes(255, 255, 255, 0, 0, 0, 0, 0, 255, 255, 0, 0, 255, 255, 255));
	}

	/** A picture of screens, encoded in other colors by littlecms, comes back. */
	@Test
	void bringsBackWhatWasEncodedInAnotherSpace() {
		byte[][] profiles = { SampleProfiles.rgb(SampleProfiles.DISPLAY_P3, SampleProfiles.screenCurve()),
				SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, SampleProfiles.gamma(563 / 256.0)),
				SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, SampleProfiles.table((x) -> Math.pow(x, 1.8), 1024)),
				SampleProfiles.rgb(SampleProfiles.DISPLAY_P3, SampleProfiles.formula(0, 2.2)) };
		for (byte[] profile : profiles) {
			for (BufferedImage picture : new BufferedImage[] { CHART, PORTRAIT }) {
				BufferedImage encoded = encoded(picture, profile);
				assertThat(ColorDifference.mean(encoded, picture)).isGreaterThan(0.8);
				assertThat(ColorDifference.mean(converted(encoded, SourceColors.Model.RGB, profile), picture))
					.isLessThan(0.5);
			}
		}
	}

	@Test
	void knowsEveryFormulaOfCurves() {
		byte[][] curves = { SampleProfiles.formula(0, 1.8), SampleProfiles.formula(1, 2.2, 0.9, 0.1),
				SampleProfiles.formula(2, 2.0, 0.9, 0.05, 0.03), SampleProfiles.screenCurve(),
				SampleProfiles.formula(4, 2.4, 0.94, 0.05, 0.08, 0.05, 0.01, 0.002),
				SampleProfiles.table((x) -> x * x, 17), SampleProfiles.table((x) -> x, 2),
				Arrays.copyOf(SampleProfiles.table((x) -> x, 2), 12) };
		curves[7][11] = 0;
		for (byte[] curve : curves) {
			byte[] profile = SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, curve);
			assertThat(
					ColorDifference.mean(converted(CHART, SourceColors.Model.RGB, profile), littlecms(CHART, profile)))
				.isLessThan(0.5);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 15, 20 })
	void givesGrayTheTonesOfItsDotGain(int gain) {
		DoubleUnaryOperator curve = dotGain(gain / 100.0);
		byte[] profile = SampleProfiles.gray(curve);
		float[][] wedge = { new float[256] };
		BufferedImage right = new BufferedImage(256, 1, BufferedImage.TYPE_3BYTE_BGR);
		BufferedImage raw = new BufferedImage(256, 1, BufferedImage.TYPE_3BYTE_BGR);
		for (int i = 0; i < 256; i++) {
			wedge[0][i] = i;
			int sample = (int) Math.round(ColorDifference.sample(curve.applyAsDouble(i / 255.0)));
			right.setRGB(i, 0, 0x10101 * sample);
			raw.setRGB(i, 0, 0x10101 * i);
		}
		assertThat(ColorDifference.mean(raw, right)).isGreaterThan(3);
		assertThat(ColorDifference.mean(converted(wedge, 256, 1, SourceColors.Model.GRAY, profile), right))
			.isLessThan(0.1);
	}

	@Test
	void givesGrayItsGammaInEitherWhiteOfProfiles() {
		float[][] gray = { { 0, 128, 255 } };
		BufferedImage converted = converted(gray, 3, 1, SourceColors.Model.GRAY,
				SampleProfiles.gray((x) -> Math.pow(x, 1.8)));
		assertThat(converted.getRGB(0, 0) & 0xff).isZero();
		assertThat(converted.getRGB(1, 0) & 0xff)
			.isEqualTo((int) Math.round(ColorDifference.sample(Math.pow(128 / 255.0, 1.8))));
		assertThat(converted.getRGB(2, 0) & 0xff).isEqualTo(255);
	}

	@Test
	void takesInkThroughItsProfile() {
		double[][] mixtures = new double[16][];
		float[][] inks = new float[4][16];
		for (int i = 0; i < 16; i++) {
			int light = Integer.bitCount(i);
			mixtures[i] = new double[] { 96 - 20 * light, 15 - 12 * (i & 3), -20 + 3 * i };
			for (int ink = 0; ink < 4; ink++) {
				inks[ink][i] = ((i >> (3 - ink) & 1) == 1) ? 255 : 0;
			}
		}
		byte[] profile = SampleProfiles.ink(mixtures);
		float[][] inverted = inverted(inks);
		BufferedImage plain = converted(copy(inks), 16, 1, SourceColors.Model.CMYK, profile);
		BufferedImage other = converted(copy(inverted), 16, 1, SourceColors.Model.INVERTED_CMYK, profile);
		BufferedImage luma = converted(lumaAndChroma(inverted), 16, 1, SourceColors.Model.YCCK, profile);
		for (int i = 0; i < 16; i++) {
			int right = screen(mixtures[i]);
			assertThat(ColorDifference.between(plain.getRGB(i, 0), right)).isLessThan(1);
			assertThat(ColorDifference.between(other.getRGB(i, 0), right)).isLessThan(1);
			assertThat(ColorDifference.between(luma.getRGB(i, 0), right)).isLessThan(1.5);
		}
	}

	/**
	 * Mixtures that were measured, but are not among those of the table: CIE L*a*b* from
	 * ANSI/CGATS/SWOP TR 003-2007, whose paper is 92.5, 0, 0 and whose darkest mixture
	 * has an L* of 7.92.
	 */
	@Test
	void takesInkWithoutAProfileAsThatOfAPress() {
		double[][] measured = { { 0, 30, 0, 0, 78.03, 20.64, -3.18 }, { 55, 0, 0, 0, 71.3, -21.45, -26.99 },
				{ 0, 0, 85, 0, 88.51, -5.14, 76.29 }, { 0, 0, 0, 50, 58.21, -0.51, -2.27 },
				{ 10, 55, 0, 0, 62.63, 35.05, -9.05 }, { 20, 85, 0, 0, 47.55, 52.52, -13.24 },
				{ 40, 27, 27, 10, 60.16, -2.54, -2.85 }, { 20, 12, 12, 10, 72.89, -1.61, -2.44 },
				{ 10, 6, 6, 10, 79.13, -0.83, -1.55 }, { 0, 20, 20, 0, 0, 0, 0 } };
		float[][] inks = new float[4][measured.length];
		for (int i = 0; i < measured.length; i++) {
			for (int ink = 0; ink < 4; ink++) {
				inks[ink][i] = (float) (measured[i][ink] * 2.55);
			}
		}
		BufferedImage converted = converted(inks, measured.length, 1, SourceColors.Model.CMYK, null);
		for (int i = 0; i < measured.length - 1; i++) {
			int right = screen(onPaper(Arrays.copyOfRange(measured[i], 4, 7)));
			assertThat(ColorDifference.between(converted.getRGB(i, 0), right)).as(Arrays.toString(measured[i]))
				.isLessThan(1.5);
		}
	}

	@Test
	void showsPaperWhiteAndTheFullestInkBlack() {
		float[][] inks = { { 0, 255, 0 }, { 0, 255, 0 }, { 0, 255, 0 }, { 0, 255, 255 } };
		BufferedImage converted = converted(inks, 3, 1, SourceColors.Model.CMYK, null);
		assertThat(converted.getRGB(0, 0)).isEqualTo(0xffffffff);
		assertThat(ColorDifference.lab(converted.getRGB(1, 0))[0]).isLessThan(1.5);
		assertThat(ColorDifference.lab(converted.getRGB(2, 0))[0]).isBetween(5.0, 18.0);
	}

	@Test
	void ignoresAProfileThatDoesNotFit() {
		byte[] gray = SampleProfiles.gray((x) -> x);
		byte[] ink = SampleProfiles.ink(new double[16][3]);
		byte[] rgb = SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, SampleProfiles.gamma(1));
		byte[] tooLarge = SampleProfiles.padded(rgb, 5_000_000);
		for (byte[] profile : new byte[][] { gray, ink, new byte[0], new byte[200], Arrays.copyOf(rgb, 140),
				Arrays.copyOf(rgb, 300), tooLarge }) {
			assertThat(ColorDifference.mean(converted(CHART, SourceColors.Model.RGB, profile), CHART)).isZero();
		}
		float[][] wedge = { { 100 } };
		assertThat(converted(wedge, 1, 1, SourceColors.Model.GRAY, ink).getRGB(0, 0) & 0xff).isEqualTo(100);
		float[][] paper = { { 0 }, { 0 }, { 0 }, { 0 } };
		assertThat(converted(paper, 1, 1, SourceColors.Model.CMYK, rgb).getRGB(0, 0)).isEqualTo(0xffffffff);
	}

	@Test
	void givesGrayTheTonesOfAProfileOfThreeChannels() {
		byte[] profile = SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, SampleProfiles.gamma(1.8));
		int right = (int) Math.round(ColorDifference.sample(Math.pow(100 / 255.0, 1.8)));
		float[][] gray = { { 100 } };
		assertThat(ColorDifference.between(converted(gray, 1, 1, SourceColors.Model.GRAY, profile).getRGB(0, 0),
				0x10101 * right))
			.isLessThan(0.5);
	}

	@Test
	void usesALargeProfile() {
		byte[] profile = SampleProfiles
			.padded(SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, SampleProfiles.gamma(563 / 256.0)), 2_000_000);
		BufferedImage encoded = encoded(PORTRAIT, profile);
		assertThat(ColorDifference.mean(converted(encoded, SourceColors.Model.RGB, profile), PORTRAIT)).isLessThan(0.5);
	}

	@Test
	void usesAProfileThatMisjudgesItsLength() {
		byte[] profile = SampleProfiles.rgb(SampleProfiles.SRGB, SampleProfiles.gamma(1));
		for (int said : new int[] { profile.length - 4, profile.length + 4, 0 }) {
			ByteBuffer.wrap(profile).putInt(0, said);
			float[][] gray = { { 100 }, { 100 }, { 100 } };
			assertThat(converted(gray, 1, 1, SourceColors.Model.RGB, profile).getRGB(0, 0) & 0xff)
				.isCloseTo((int) Math.round(ColorDifference.sample(100 / 255.0)), within(1));
		}
	}

	@Test
	void writesTheProfileOfAdobeRgbThatAdobeDoes() {
		byte[] right = SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, SampleProfiles.gamma(563 / 256.0));
		assertThat(ColorDifference.mean(littlecms(CHART, ColorProfiles.adobeRgb()), littlecms(CHART, right)))
			.isLessThan(0.1);
	}

	/** Samples of 16 bits that differ by less than one of 8 bits do not fall together. */
	@Test
	void keepsFineSteps() {
		float[][] dark = { { 0.5f, 0.75f, 1, 1.25f }, { 0.5f, 0.75f, 1, 1.25f }, { 0.5f, 0.75f, 1, 1.25f } };
		BufferedImage converted = converted(dark, 4, 1, SourceColors.Model.RGB,
				SampleProfiles.rgb(SampleProfiles.SRGB, SampleProfiles.gamma(1)));
		for (int i = 0; i < 4; i++) {
			assertThat(converted.getRGB(i, 0) & 0xff)
				.isCloseTo((int) Math.round(ColorDifference.sample((0.5 + i * 0.25) / 255)), within(1));
		}
	}

	/** Light on paper where the dots of ink grow by a share in the middle. */
	private static DoubleUnaryOperator dotGain(double gain) {
		return (sample) -> {
			double dots = 1 - sample;
			return 1 - (dots + 4 * gain * dots * (1 - dots));
		};
	}

	/** Relative to the paper, and with the darkest mixture as black. */
	private static double[] onPaper(double[] lab) {
		double black = xyz(new double[] { 7.92, 0, 0 })[1] / xyz(new double[] { 92.5, 0, 0 })[1];
		double[] xyz = xyz(lab);
		double paper = xyz(new double[] { 92.5, 0, 0 })[1];
		for (int i = 0; i < 3; i++) {
			xyz[i] = (xyz[i] / paper - black) / (1 - black);
		}
		double x = Math.cbrt(xyz[0]);
		double y = Math.cbrt(xyz[1]);
		double z = Math.cbrt(xyz[2]);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	/** As shares of the white. */
	private static double[] xyz(double[] lab) {
		double y = (lab[0] + 16) / 116;
		double[] f = { y + lab[1] / 500, y, y - lab[2] / 200 };
		return Arrays.stream(f)
			.map((value) -> (value > 6 / 29.0) ? value * value * value : (value * 116 - 16) / 903.3)
			.toArray();
	}

	/** A color under D50 on a screen, by Bradford's transform. */
	private static int screen(double[] lab) {
		double[] xyz = xyz(lab);
		double x = xyz[0] * 0.9642;
		double y = xyz[1];
		double z = xyz[2] * 0.8249;
		double red = 3.1338561 * x - 1.6168667 * y - 0.4906146 * z;
		double green = -0.9787684 * x + 1.9161415 * y + 0.0334540 * z;
		double blue = 0.0719453 * x - 0.2289914 * y + 1.4052427 * z;
		return 0xff000000 | (int) Math.round(ColorDifference.sample(red)) << 16
				| (int) Math.round(ColorDifference.sample(green)) << 8 | (int) Math.round(ColorDifference.sample(blue));
	}

	private static BufferedImage encoded(BufferedImage picture, byte[] profile) {
		ICC_Profile screen = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
		return filtered(picture, screen, ICC_Profile.getInstance(profile));
	}

	private static BufferedImage littlecms(BufferedImage picture, byte[] profile) {
		ICC_Profile screen = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
		return filtered(picture, ICC_Profile.getInstance(profile), screen);
	}

	private static BufferedImage filtered(BufferedImage picture, ICC_Profile from, ICC_Profile to) {
		WritableRaster source = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, picture.getWidth(),
				picture.getHeight(), 3, null);
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				int rgb = picture.getRGB(x, y);
				source.setPixel(x, y, new int[] { rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff });
			}
		}
		WritableRaster target = source.createCompatibleWritableRaster();
		new ColorConvertOp(new ICC_Profile[] { from, to }, null).filter(source, target);
		BufferedImage filtered = new BufferedImage(picture.getWidth(), picture.getHeight(),
				BufferedImage.TYPE_3BYTE_BGR);
		filtered.getRaster()
			.setPixels(0, 0, picture.getWidth(), picture.getHeight(),
					target.getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null));
		return filtered;
	}

	private static BufferedImage converted(BufferedImage picture, SourceColors.Model model, byte[] profile) {
		int width = picture.getWidth();
		float[][] samples = new float[3][width * picture.getHeight()];
		for (int i = 0; i < samples[0].length; i++) {
			int rgb = picture.getRGB(i % width, i / width);
			for (int channel = 0; channel < 3; channel++) {
				samples[channel][i] = rgb >> (16 - 8 * channel) & 0xff;
			}
		}
		return converted(samples, width, picture.getHeight(), model, profile);
	}

	private static BufferedImage converted(float[][] samples, int width, int height, SourceColors.Model model,
			byte[] profile) {
		ColorConverter converter = new ColorConverter(new SourceColors(model, profile));
		BufferedImage converted = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		byte[] target = ((DataBufferByte) converted.getRaster().getDataBuffer()).getData();
		for (int y = 0; y < height; y++) {
			float[][] row = new float[samples.length][];
			for (int channel = 0; channel < row.length; channel++) {
				row[channel] = Arrays.copyOfRange(samples[channel], y * width, (y + 1) * width);
			}
			converter.convert(row, width, target, 3 * y * width);
		}
		return converted;
	}

	private static float[][] inverted(float[][] inks) {
		float[][] inverted = copy(inks);
		for (float[] ink : inverted) {
			for (int i = 0; i < ink.length; i++) {
				ink[i] = 255 - ink[i];
			}
		}
		return inverted;
	}

	/** As JFIF defines it, of the first three channels. */
	private static float[][] lumaAndChroma(float[][] inks) {
		float[][] mixed = copy(inks);
		for (int i = 0; i < inks[0].length; i++) {
			float luma = 0.299f * inks[0][i] + 0.587f * inks[1][i] + 0.114f * inks[2][i];
			mixed[0][i] = luma;
			mixed[1][i] = 128 + (inks[2][i] - luma) / 1.772f;
			mixed[2][i] = 128 + (inks[0][i] - luma) / 1.402f;
		}
		return mixed;
	}

	private static float[][] copy(float[][] samples) {
		return Arrays.stream(samples).map(float[]::clone).toArray(float[][]::new);
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

}
