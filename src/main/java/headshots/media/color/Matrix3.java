package headshots.media.color;

import org.jspecify.annotations.Nullable;

/**
 * Matrices of three rows and three columns, for linear colors.
 */
final class Matrix3 {

	/** The white of the colors in which ICC profiles speak to each other (D50). */
	static final double[] D50 = { 0.9642, 1, 0.8249 };

	/** From the linear red, green and blue of screens (sRGB) to CIE XYZ under D50. */
	static final double[][] SRGB = { { 0.4360747, 0.3850649, 0.1430804 }, { 0.2225045, 0.7168786, 0.0606169 },
			{ 0.0139322, 0.0971045, 0.7141733 } };

	/** How Bradford's transform mixes XYZ to the answers of the eye's cones. */
	private static final double[][] CONES = { { 0.8951, 0.2664, -0.1614 }, { -0.7502, 1.7135, 0.0367 },
			{ 0.0389, -0.0685, 1.0296 } };

	private Matrix3() {
	}

	static double[][] product(double[][] left, double[][] right) {
		double[][] product = new double[3][3];
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				for (int i = 0; i < 3; i++) {
					product[row][column] += left[row][i] * right[i][column];
				}
			}
		}
		return product;
	}

	static double[] product(double[][] matrix, double[] vector) {
		double[] product = new double[3];
		for (int row = 0; row < 3; row++) {
			for (int i = 0; i < 3; i++) {
				product[row] += matrix[row][i] * vector[i];
			}
		}
		return product;
	}

	/** Returns the inverse; null if there is none. */
	static double @Nullable [][] inverse(double[][] m) {
		double[][] inverse = new double[3][3];
		double determinant = 0;
		for (int i = 0; i < 3; i++) {
			determinant += m[0][i] * cofactor(m, 0, i);
		}
		if (!Double.isFinite(determinant) || Math.abs(determinant) < 1e-9) {
			return null;
		}
		for (int row = 0; row < 3; row++) {
			for (int column = 0; column < 3; column++) {
				inverse[row][column] = cofactor(m, column, row) / determinant;
			}
		}
		return inverse;
	}

	/**
	 * Returns how colors look under D50 that were seen under another white (Bradford).
	 */
	static double @Nullable [][] adaptation(double[] white) {
		double[][] back = inverse(CONES);
		double[] from = product(CONES, white);
		double[] to = product(CONES, D50);
		double[][] scale = new double[3][3];
		for (int i = 0; i < 3; i++) {
			if (Math.abs(from[i]) < 1e-6) {
				return null;
			}
			scale[i][i] = to[i] / from[i];
		}
		return (back != null) ? product(back, product(scale, CONES)) : null;
	}

	private static double cofactor(double[][] m, int row, int column) {
		int a = (row + 1) % 3;
		int b = (row + 2) % 3;
		int c = (column + 1) % 3;
		int d = (column + 2) % 3;
		return m[a][c] * m[b][d] - m[a][d] * m[b][c];
	}

}
