package headshots;

import java.awt.image.BufferedImage;

/**
 * How different two colors look: CIEDE2000, where 1 is about what an eye can just tell
 * side by side.
 */
public final class ColorDifference {

	private static final double[] WHITE = { 0.95047, 1, 1.08883 };

	private static final double TWENTY_FIVE_TO_THE_SEVENTH = Math.pow(25, 7);

	private ColorDifference() {
	}

	/** Returns the mean over all pixels. */
	public static double mean(BufferedImage picture, BufferedImage right) {
		if (picture.getWidth() != right.getWidth() || picture.getHeight() != right.getHeight()) {
			throw new IllegalArgumentException("The pictures have different sizes");
		}
		double sum = 0;
		for (int y = 0; y < right.getHeight(); y++) {
			for (int x = 0; x < right.getWidth(); x++) {
				sum += between(lab(picture.getRGB(x, y)), lab(right.getRGB(x, y)));
			}
		}
		return sum / right.getWidth() / right.getHeight();
	}

	/** Between two colors of screens. */
	public static double between(int rgb, int other) {
		return between(lab(rgb), lab(other));
	}

	/** Between two colors in CIE L*a*b*. */
	public static double between(double[] one, double[] other) {
		double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
		double stretch = 1 + 0.5 * (1 - saturation(chroma));
		double a1 = stretch * one[1];
		double a2 = stretch * other[1];
		double c1 = Math.hypot(a1, one[2]);
		double c2 = Math.hypot(a2, other[2]);
		double h1 = hue(a1, one[2]);
		double h2 = hue(a2, other[2]);
		double turn = (c1 * c2 == 0) ? 0 : h2 - h1;
		turn -= (turn > 180) ? 360 : (turn < -180) ? -360 : 0;
		double dl = other[0] - one[0];
		double dc = c2 - c1;
		double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
		double l = (one[0] + other[0]) / 2;
		double c = (c1 + c2) / 2;
		double h = (c1 * c2 == 0) ? h1 + h2
				: (Math.abs(h1 - h2) <= 180) ? (h1 + h2) / 2 : (h1 + h2 + ((h1 + h2 < 360) ? 360 : -360)) / 2;
		double t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6)
				- 0.20 * cosine(4 * h - 63);
		double turned = 60 * Math.exp(-Math.pow((h - 275) / 25, 2));
		double sl = 1 + 0.015 * Math.pow(l - 50, 2) / Math.sqrt(20 + Math.pow(l - 50, 2));
		double sc = 1 + 0.045 * c;
		double sh = 1 + 0.015 * c * t;
		double mixed = -2 * saturation(c) * Math.sin(Math.toRadians(turned));
		return Math
			.sqrt(Math.pow(dl / sl, 2) + Math.pow(dc / sc, 2) + Math.pow(dh / sh, 2) + mixed * (dc / sc) * (dh / sh));
	}

	/** Returns a color of screens in CIE L*a*b* under D65. */
	public static double[] lab(int rgb) {
		double r = light(rgb >> 16 & 0xff);
		double g = light(rgb >> 8 & 0xff);
		double b = light(rgb & 0xff);
		double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
		double y = f((0.2126729 * r + 0.7151522 * g + 0.0721750 * b) / WHITE[1]);
		double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE[2]);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	/** The light of a sample of screens, from 0 to 1. */
	public static double light(double sample) {
		double value = sample / 255;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	/** The sample of screens, from 0 to 255, for light. */
	public static double sample(double light) {
		double value = (light <= 0.0031308) ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
		return 255 * Math.max(0, Math.min(1, value));
	}

	private static double f(double t) {
		return (t > 216 / 24389.0) ? Math.cbrt(t) : (24389 / 27.0 * t + 16) / 116;
	}

	private static double saturation(double chroma) {
		double seventh = Math.pow(chroma, 7);
		return Math.sqrt(seventh / (seventh + TWENTY_FIVE_TO_THE_SEVENTH));
	}

	private static double hue(double a, double b) {
		double hue = Math.toDegrees(Math.atan2(b, a));
		return (hue < 0) ? hue + 360 : hue;
	}

	private static double cosine(double degrees) {
		return Math.cos(Math.toRadians(degrees));
	}

}
