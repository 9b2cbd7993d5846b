package headshots.media.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import headshots.ColorDifference;
import headshots.SampleFiles;
import headshots.SamplePictures;
import headshots.SamplePng;
import headshots.SampleProfiles;
import headshots.media.PictureRejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A chart and a portrait, encoded in other colors by formulas of their definitions, have
 * to come back.
 */
class PngColorsTests {

	/** The largest mean color difference. */
	private static final double MOST = 1.5;

	private static final BufferedImage CHART = SamplePictures.chart();

	private static final BufferedImage PORTRAIT = SamplePictures.portrait(160, 200, 5);

	/** Of BT.2020: red, green and blue in CIE XYZ under D50. */
	private static final double[][] BT_2020 = { { 0.67348, 0.16566, 0.12504 }, { 0.27904, 0.67534, 0.04561 },
			{ -0.00193, 0.02998, 0.79680 } };

	private static final double[] ADOBE = { 0.3127, 0.329, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06 };

	private static final DoubleUnaryOperator SCREEN = (light) -> ColorDifference.sample(light) / 255;

	@ParameterizedTest
	@ValueSource(doubles = { 1, 1.4, 1.8, 2.6 })
	void honorsAGamma(double gamma) throws IOException {
		for (BufferedImage picture : new BufferedImage[] { CHART, PORTRAIT }) {
			SamplePng png = fine(picture).withGamma(1 / gamma);
			assertSeen(png.written(SampleColors.encoded(picture, SampleProfiles.SRGB, power(1 / gamma))), picture);
		}
	}

	@Test
	void takesTheUsualGammaForTheCurveOfScreens() throws IOException {
		assertSeen(fine(CHART).withGamma(0.45455).written(SampleColors.encoded(CHART, SampleProfiles.SRGB, SCREEN)),
				CHART, 0.01);
	}

	@Test
	void honorsPrimariesWithAGamma() throws IOException {
		for (BufferedImage picture : new BufferedImage[] { CHART, PORTRAIT }) {
			SamplePng.Samples samples = SampleColors.encoded(picture, SampleProfiles.ADOBE_RGB, power(1 / 2.2));
			assertSeen(fine(picture).withGamma(1 / 2.2).withChromaticities(ADOBE).written(samples), picture);
			assertThat(
					ColorDifference.mean(SampleColors.seen(fine(picture).withGamma(1 / 2.2).written(samples)), picture))
				.isGreaterThan(0.8);
		}
	}

	@Test
	void ignoresPrimariesWithoutAGammaAndImpossibleOnes() throws IOException {
		SamplePng.Samples samples = SampleColors.encoded(CHART, SampleProfiles.SRGB, SCREEN);
		assertSeen(fine(CHART).withChromaticities(ADOBE).written(samples), CHART, 0.01);
		assertSeen(fine(CHART).withGamma(1).withChromaticities(new double[8]).written(samples), CHART, 0.01);
		assertSeen(fine(CHART).withGamma(0).written(samples), CHART, 0.01);
	}

	@Test
	void honorsColorsThatAreNamedByNumbers() throws IOException {
		for (BufferedImage picture : new BufferedImage[] { CHART, PORTRAIT }) {
			assertSeen(fine(picture).withNamedColors(12, 13)
				.written(SampleColors.encoded(picture, SampleProfiles.DISPLAY_P3, SCREEN)), picture);
			assertSeen(fine(picture).withNamedColors(9, 13).written(SampleColors.encoded(picture, BT_2020, SCREEN)),
					picture);
			assertSeen(fine(picture).withNamedColors(9, 14)
				.written(SampleColors.encoded(picture, BT_2020, power(1 / 2.4))), picture);
			assertSeen(fine(picture).withNamedColors(1, 8)
				.written(SampleColors.encoded(picture, SampleProfiles.SRGB, power(1))), picture);
			assertSeen(fine(picture).withNamedColors(1, 4)
				.written(SampleColors.encoded(picture, SampleProfiles.SRGB, power(1 / 2.2))), picture);
			assertSeen(fine(picture).withNamedColors(1, 1)
				.written(SampleColors.encoded(picture, SampleProfiles.SRGB, power(1 / 2.4))), picture);
		}
	}

	@Test
	void ignoresNumbersThatMeanNothingForRgb() throws IOException {
		SamplePng.Samples samples = SampleColors.encoded(CHART, SampleProfiles.SRGB, SCREEN);
		assertSeen(fine(CHART).with("cICP", new byte[] { 12, 8, 1, 1 }).written(samples), CHART, 0.01);
		assertSeen(fine(CHART).with("cICP", new byte[] { 12, 8, 0, 0 }).written(samples), CHART, 0.01);
		assertSeen(fine(CHART).with("cICP", new byte[] { 12, 8, 0 }).written(samples), CHART, 0.01);
		assertSeen(fine(CHART).withNamedColors(2, 2).written(samples), CHART, 0.01);
	}

	@ParameterizedTest
	@CsvSource({ "9,16", "12,18", "1,16" })
	void refusesHighDynamicRangeBeforeItDecodes(int primaries, int transfer) {
		byte[] png = fine(CHART).withNamedColors(primaries, transfer).written((x, y, channel) -> 0);
		assertThatExceptionOfType(PictureRejectedException.class)
			.isThrownBy(() -> PictureOpener.open(PictureBytes.of(Arrays.copyOf(png, 200))))
			.withMessageContainingAll("HDR", "SDR", "JPEG");
	}

	@Test
	void prefersNumbersThenAProfileThenScreensThenAGamma() throws IOException {
		byte[] profile = SampleProfiles.rgb(SampleProfiles.ADOBE_RGB, SampleProfiles.gamma(563 / 256.0));
		SamplePng.Samples adobe = SampleColors.encoded(CHART, SampleProfiles.ADOBE_RGB, power(256 / 563.0));
		SamplePng.Samples screen = SampleColors.encoded(CHART, SampleProfiles.SRGB, SCREEN);
		SamplePng.Samples p3 = SampleColors.encoded(CHART, SampleProfiles.DISPLAY_P3, SCREEN);
		assertSeen(fine(CHART).withGamma(1)
			.with("sRGB", new byte[1])
			.withProfile(profile)
			.withNamedColors(12, 13)
			.written(p3), CHART);
		assertSeen(fine(CHART).with("sRGB", new byte[1]).withGamma(1).withProfile(profile).written(adobe), CHART);
		assertSeen(fine(CHART).withGamma(1).withChromaticities(ADOBE).with("sRGB", new byte[1]).written(screen), CHART,
				0.01);
		assertSeen(fine(CHART).withProfile(new byte[300])
			.withGamma(1)
			.written(SampleColors.encoded(CHART, SampleProfiles.SRGB, power(1))), CHART);
	}

	@Test
	void usesAProfileForEachKindOfPixels() throws IOException {
		byte[] profile = SampleProfiles.rgb(SampleProfiles.DISPLAY_P3, SampleProfiles.screenCurve());
		SamplePng.Samples p3 = SampleColors.encoded(PORTRAIT, SampleProfiles.DISPLAY_P3, SCREEN);
		SamplePng opaque = new SamplePng(PORTRAIT.getWidth(), PORTRAIT.getHeight(), 16, SamplePng.RGBA);
		assertSeen(
				opaque.withProfile(profile).written((x, y, channel) -> (channel == 3) ? 65_535 : p3.at(x, y, channel)),
				PORTRAIT);
		assertSeen(SamplePng.of(PORTRAIT)
			.interlaced(true)
			.withProfile(profile)
			.written((x, y, channel) -> Math.round(p3.at(x, y, channel) / 257f)), PORTRAIT);
	}

	@Test
	void knowsAdobeRgbByTheNotesOfACamera() throws IOException {
		SamplePng.Samples adobe = SampleColors.encoded(PORTRAIT, SampleProfiles.ADOBE_RGB, power(256 / 563.0));
		assertSeen(fine(PORTRAIT).with("eXIf", SampleFiles.adobeRgb(ByteOrder.LITTLE_ENDIAN, 1)).written(adobe),
				PORTRAIT);
		assertSeen(fine(CHART).with("sRGB", new byte[1])
			.with("eXIf", SampleFiles.adobeRgb(ByteOrder.BIG_ENDIAN, 1))
			.written(SampleColors.encoded(CHART, SampleProfiles.SRGB, SCREEN)), CHART, 0.01);
	}

	@ParameterizedTest
	@CsvSource({ "0,8", "0,16", "4,8", "4,16" })
	void showsGrayWithAndWithoutTransparencyInTheSameTones(int kind, int bits) throws IOException {
		BufferedImage gray = SampleColors.gray(PORTRAIT);
		int most = (1 << bits) - 1;
		SamplePng.Samples samples = (x, y, channel) -> (channel == 1) ? most : (gray.getRGB(x, y) & 0xff) * most / 255;
		SamplePng png = new SamplePng(gray.getWidth(), gray.getHeight(), bits, kind);
		assertSeen(png.written(samples), gray, 0.01);
		if (kind == SamplePng.GRAY) {
			assertSeen(png.with("tRNS", new byte[] { 0, 1 }).written(samples), gray, 0.01);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 15, 20 })
	void showsGrayOfDotGainThroughItsProfile(int gain) throws IOException {
		BufferedImage gray = SampleColors.gray(PORTRAIT);
		DoubleUnaryOperator curve = (sample) -> 1 - ((1 - sample) + 0.04 * gain * (1 - sample) * sample);
		SamplePng.Samples samples = (x, y, channel) -> SampleColors.inverse(curve,
				ColorDifference.light(gray.getRGB(x, y) & 0xff));
		SamplePng png = new SamplePng(gray.getWidth(), gray.getHeight(), 16, SamplePng.GRAY);
		assertThat(ColorDifference.mean(SampleColors.seen(png.written(samples)), gray)).isGreaterThan(3);
		assertSeen(png.withProfile(SampleProfiles.gray(curve)).written(samples), gray);
	}

	@Test
	void showsGrayThroughAGamma() throws IOException {
		BufferedImage gray = SampleColors.gray(PORTRAIT);
		byte[] png = new SamplePng(gray.getWidth(), gray.getHeight(), 16, SamplePng.GRAY).withGamma(1)
			.written((x, y, channel) -> (int) Math.round(65_535 * ColorDifference.light(gray.getRGB(x, y) & 0xff)));
		assertSeen(png, gray);
	}

	private static SamplePng fine(BufferedImage picture) {
		return new SamplePng(picture.getWidth(), picture.getHeight(), 16, SamplePng.RGB);
	}

	private static DoubleUnaryOperator power(double exponent) {
		return (light) -> Math.pow(light, exponent);
	}

	private static void assertSeen(byte[] png, BufferedImage right) throws IOException {
		assertSeen(png, right, MOST);
	}

	private static void assertSeen(byte[] png, BufferedImage right, double most) throws IOException {
		assertThat(ColorDifference.mean(SampleColors.seen(png), right)).isLessThanOrEqualTo(most);
	}

}
