package headshots.media.color;

import org.jspecify.annotations.Nullable;

/**
 * Converts colors that are light: a curve for each channel, and a mixture of the three.
 * Computes as littlecms does, but does not round what goes in.
 */
final class LightTransform implements RowTransform {

	private static final int LAST = 65535;

	/** The samples of screens, by light. */
	private static final byte[] ENCODED = new byte[LAST + 1];

	static {
		for (int i = 0; i <= LAST; i++) {
			ENCODED[i] = (byte) Math.round(255 * encoded(i / (double) LAST));
		}
	}

	private final ToneCurve[] curves;

	/** Row by row: what each channel adds to red, to green and to blue. */
	private final float[] mixture = new float[9];

	private LightTransform(ToneCurve[] curves, double[][] mixture) {
		this.curves = curves;
		for (int i = 0; i < 9; i++) {
			this.mixture[i] = (float) (mixture[i / 3][i % 3] * LAST);
		}
	}

	/**
	 * Returns a transform of three channels.
	 * @param toXyz from their light to CIE XYZ under D50
	 */
	static LightTransform of(ToneCurve red, ToneCurve green, ToneCurve blue, double[][] toXyz) {
		double[][] toScreen = Matrix3.inverse(Matrix3.SRGB);
		if (toScreen == null) {
			throw new IllegalStateException("The primaries of sRGB span a space");
		}
		return new LightTransform(new ToneCurve[] { red, green, blue }, Matrix3.product(toScreen, toXyz));
	}

	/** Returns a transform of gray. */
	static RowTransform gray(ToneCurve curve) {
		return (row, width, target, at) -> {
			int index = at;
			for (int x = 0; x < width; x++) {
				byte gray = ENCODED[Math.round(LAST * curve.at(row[0][x]))];
				target[index++] = gray;
				target[index++] = gray;
				target[index++] = gray;
			}
		};
	}

	@Override
	public void convert(float[][] row, int width, byte[] target, int at) {
		float[] m = this.mixture;
		int index = at;
		for (int x = 0; x < width; x++) {
			float red = this.curves[0].at(row[0][x]);
			float green = this.curves[1].at(row[1][x]);
			float blue = this.curves[2].at(row[2][x]);
			target[index++] = encode(m[6] * red + m[7] * green + m[8] * blue);
			target[index++] = encode(m[3] * red + m[4] * green + m[5] * blue);
			target[index++] = encode(m[0] * red + m[1] * green + m[2] * blue);
		}
	}

	/** Colors that screens cannot show get the nearest values that they can. */
	private static byte encode(float light) {
		return ENCODED[Math.max(0, Math.min(LAST, (int) (light + 0.5f)))];
	}

	private static double encoded(double light) {
		return (light <= 0.0031308) ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
	}

	/** Of the lightness L* (0 to 1): some gray profiles have curves of it. */
	static double light(double lightness) {
		double f = (100 * lightness + 16) / 116;
		return (lightness > 0.08) ? f * f * f : 100 * lightness / 903.3;
	}

	static @Nullable ToneCurve lightness(@Nullable ToneCurve curve) {
		return (curve != null) ? new ToneCurve((sample) -> light(curve.at((float) (255 * sample)))) : null;
	}

}
