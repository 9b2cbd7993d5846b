package headshots.media.color;

import org.jspecify.annotations.Nullable;

/**
 * The chromaticities (CIE x and y) of a color space's white, red, green and blue.
 */
public record Primaries(double whiteX, double whiteY, double redX, double redY, double greenX, double greenY,
		double blueX, double blueY) {

	private static final double D65_X = 0.3127;

	private static final double D65_Y = 0.3290;

	/** Of screens, and of HD television (ITU-R BT.709). */
	public static final Primaries SRGB = new Primaries(D65_X, D65_Y, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06);

	public static final Primaries DISPLAY_P3 = new Primaries(D65_X, D65_Y, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060);

	/** Of television in ultra-high definition (ITU-R BT.2020). */
	public static final Primaries BT_2020 = new Primaries(D65_X, D65_Y, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046);

	public static final Primaries ADOBE_RGB = new Primaries(D65_X, D65_Y, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06);

	/**
	 * Returns the primaries that have a number in ITU-T H.273.
	 * @return null for numbers that are not in use for pictures
	 */
	public static @Nullable Primaries numbered(int number) {
		return switch (number) {
			case 1 -> SRGB;
			// NTSC of 1953, under illuminant C.
			case 4 -> new Primaries(0.310, 0.316, 0.67, 0.33, 0.21, 0.71, 0.14, 0.08);
			// PAL.
			case 5 -> new Primaries(D65_X, D65_Y, 0.64, 0.33, 0.29, 0.60, 0.15, 0.06);
			// NTSC of later years.
			case 6, 7 -> new Primaries(D65_X, D65_Y, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070);
			case 9 -> BT_2020;
			// Cinema.
			case 11 -> new Primaries(0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060);
			case 12 -> DISPLAY_P3;
			case 22 -> new Primaries(D65_X, D65_Y, 0.630, 0.340, 0.295, 0.605, 0.155, 0.077);
			default -> null;
		};
	}

	/**
	 * Returns the matrix from linear red, green and blue to CIE XYZ under D50; null if
	 * these cannot be the primaries of anything.
	 */
	double @Nullable [][] toXyz() {
		double[] white = xyz(this.whiteX, this.whiteY);
		double[][] columns = { xyz(this.redX, this.redY), xyz(this.greenX, this.greenY), xyz(this.blueX, this.blueY) };
		double[][] matrix = new double[3][3];
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				matrix[row][column] = columns[column][row];
			}
		}
		double[][] inverse = Matrix3.inverse(matrix);
		double[][] adaptation = Matrix3.adaptation(white);
		if (inverse == null || adaptation == null) {
			return null;
		}
		double[] shares = Matrix3.product(inverse, white);
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				matrix[row][column] *= shares[column];
			}
		}
		return Matrix3.product(adaptation, matrix);
	}

	/** Without light, y is 0, and no such white or color exists. */
	private static double[] xyz(double x, double y) {
		return (y > 0) ? new double[] { x / y, 1, (1 - x - y) / y } : new double[3];
	}

}
