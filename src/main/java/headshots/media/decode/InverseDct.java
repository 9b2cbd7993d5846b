package headshots.media.decode;

/**
 * Turns the coefficients of blocks into samples: the inverse discrete cosine transform in
 * two dimensions, by the factorization of Arai, Agui and Nakajima (Transactions of the
 * IEICE, 1988), whose scale factors are part of the quantization steps.
 */
final class InverseDct {

	private static final int SIDE = JpegComponent.SIDE;

	private static final float MIDDLE = 128;

	private static final double EIGHTH = Math.PI / 8;

	private static final float ROOT_OF_TWO = (float) Math.sqrt(2);

	/** The rotation of the odd frequencies, as three factors. */
	private static final float BOTH = (float) (2 * Math.cos(EIGHTH));

	private static final float DIFFERENCE = (float) (2 * (Math.cos(EIGHTH) - Math.cos(3 * EIGHTH)));

	private static final float SUM = (float) (2 * (Math.cos(EIGHTH) + Math.cos(3 * EIGHTH)));

	/** The steps with the scale factors of the transform, for a whole row of blocks. */
	private final float[][] steps;

	/**
	 * Prepares the transform of a plane.
	 * @param steps of its quantization, row by row
	 * @param blocks how many a row has
	 */
	InverseDct(int[] steps, int blocks) {
		this.steps = new float[SIDE][SIDE * blocks];
		for (int y = 0; y < SIDE; y++) {
			for (int x = 0; x < this.steps[y].length; x++) {
				int column = x % SIDE;
				this.steps[y][x] = (float) (steps[y * SIDE + column] * scale(y) * scale(column) / SIDE);
			}
		}
	}

	private static double scale(int frequency) {
		return (frequency == 0) ? 1 : Math.cos(frequency * Math.PI / 16) * Math.sqrt(2);
	}

	/**
	 * Transforms a row of blocks in place.
	 * @param rows the coefficients, and then the samples, from about 0 to 255
	 * @param top the first of the eight rows
	 */
	void transform(float[][] rows, int top) {
		transformColumns(rows[top], rows[top + 1], rows[top + 2], rows[top + 3], rows[top + 4], rows[top + 5],
				rows[top + 6], rows[top + 7]);
		for (int y = 0; y < SIDE; y++) {
			transformRow(rows[top + y]);
		}
	}

	/**
	 * All columns of all blocks. Every array has the same index: only then does the
	 * compiler know that it may treat several columns at a time.
	 */
	private void transformColumns(float[] row0, float[] row1, float[] row2, float[] row3, float[] row4, float[] row5,
			float[] row6, float[] row7) {
		float[] step0 = this.steps[0];
		float[] step1 = this.steps[1];
		float[] step2 = this.steps[2];
		float[] step3 = this.steps[3];
		float[] step4 = this.steps[4];
		float[] step5 = this.steps[5];
		float[] step6 = this.steps[6];
		float[] step7 = this.steps[7];
		for (int x = 0; x < row0.length; x++) {
			float c0 = row0[x] * step0[x];
			float c4 = row4[x] * step4[x];
			float c2 = row2[x] * step2[x];
			float c6 = row6[x] * step6[x];
			float c3 = row3[x] * step3[x];
			float c5 = row5[x] * step5[x];
			float c1 = row1[x] * step1[x];
			float c7 = row7[x] * step7[x];
			float sum26 = c2 + c6;
			float turned26 = (c2 - c6) * ROOT_OF_TWO - sum26;
			float even0 = c0 + c4 + sum26;
			float even3 = c0 + c4 - sum26;
			float even1 = c0 - c4 + turned26;
			float even2 = c0 - c4 - turned26;
			float both = (c5 - c3 + c1 - c7) * BOTH;
			float odd0 = c1 + c7 + c3 + c5;
			float odd1 = both - (c5 - c3) * SUM - odd0;
			float odd2 = (c1 + c7 - c3 - c5) * ROOT_OF_TWO - odd1;
			float odd3 = both - (c1 - c7) * DIFFERENCE - odd2;
			row0[x] = even0 + odd0;
			row1[x] = even1 + odd1;
			row2[x] = even2 + odd2;
			row3[x] = even3 + odd3;
			row4[x] = even3 - odd3;
			row5[x] = even2 - odd2;
			row6[x] = even1 - odd1;
			row7[x] = even0 - odd0;
		}
	}

	/** One row of all blocks, and the middle gray that samples are counted from. */
	private static void transformRow(float[] row) {
		for (int at = 0; at < row.length; at += SIDE) {
			float c0 = row[at] + MIDDLE;
			float c1 = row[at + 1];
			float c2 = row[at + 2];
			float c3 = row[at + 3];
			float c4 = row[at + 4];
			float c5 = row[at + 5];
			float c6 = row[at + 6];
			float c7 = row[at + 7];
			float sum26 = c2 + c6;
			float turned26 = (c2 - c6) * ROOT_OF_TWO - sum26;
			float even0 = c0 + c4 + sum26;
			float even3 = c0 + c4 - sum26;
			float even1 = c0 - c4 + turned26;
			float even2 = c0 - c4 - turned26;
			float both = (c5 - c3 + c1 - c7) * BOTH;
			float odd0 = c1 + c7 + c3 + c5;
			float odd1 = both - (c5 - c3) * SUM - odd0;
			float odd2 = (c1 + c7 - c3 - c5) * ROOT_OF_TWO - odd1;
			float odd3 = both - (c1 - c7) * DIFFERENCE - odd2;
			row[at] = even0 + odd0;
			row[at + 1] = even1 + odd1;
			row[at + 2] = even2 + odd2;
			row[at + 3] = even3 + odd3;
			row[at + 4] = even3 - odd3;
			row[at + 5] = even2 - odd2;
			row[at + 6] = even1 - odd1;
			row[at + 7] = even0 - odd0;
		}
	}

}
