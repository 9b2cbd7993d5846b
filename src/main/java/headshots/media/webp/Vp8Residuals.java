package headshots.media.webp;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads the coefficients of macroblocks (RFC 6386, section 13) and multiplies them by
 * their steps.
 */
final class Vp8Residuals {

	/** Kinds of blocks: luma without its first coefficient, these, chroma, whole luma. */
	private static final int LUMA_REST = 0;

	private static final int SECOND = 1;

	private static final int CHROMA = 2;

	private static final int LUMA = 3;

	private static final int ROW = Vp8Tables.CONTEXTS * Vp8Tables.PROBABILITIES;

	/** The first probability of each position's band; one more, behind the last. */
	private static final int[] BANDS = { 0, ROW, 2 * ROW, 3 * ROW, 6 * ROW, 4 * ROW, 5 * ROW, 6 * ROW, 6 * ROW, 6 * ROW,
			6 * ROW, 6 * ROW, 6 * ROW, 6 * ROW, 6 * ROW, 7 * ROW, 0 };

	private static final int[] ZIGZAG = { 0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15 };

	private static final int[][] EXTRA_BITS = { { 173, 148, 140 }, { 176, 155, 140, 135 }, { 180, 157, 141, 134, 130 },
			{ 254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129 } };

	/**
	 * How many contexts a macroblock has: 4 of luma, 2 and 2 of chroma, 1 of the second.
	 */
	private static final int SIDE = 9;

	private final Vp8Header header;

	private final int[] probabilities;

	/** Whether the blocks above have coefficients: for each macroblock, its lowest. */
	private final byte[] above;

	private final byte[] left = new byte[SIDE];

	private final int[] second = new int[16];

	private final int[] columns = new int[16];

	Vp8Residuals(Vp8Header header, int across) {
		this.header = header;
		this.probabilities = header.coefficients;
		this.above = new byte[across * SIDE];
	}

	void beginRow() {
		Arrays.fill(this.left, (byte) 0);
	}

	/** Notes that a macroblock has no coefficients. */
	void skip(Macroblock macroblock, int column) {
		// The second level's context stays where the macroblock has no such level.
		int contexts = macroblock.inBlocks ? SIDE - 1 : SIDE;
		Arrays.fill(this.above, column * SIDE, column * SIDE + contexts, (byte) 0);
		Arrays.fill(this.left, 0, contexts, (byte) 0);
		Arrays.fill(macroblock.kinds, 0);
		macroblock.filled = false;
	}

	/** Reads the coefficients of a macroblock. */
	void read(BooleanDecoder in, Macroblock macroblock, int column) throws IOException {
		int[] target = macroblock.coefficients;
		Arrays.fill(target, 0);
		int[] steps = this.header.steps[macroblock.segment];
		int top = column * SIDE;
		boolean filled = false;
		if (!macroblock.inBlocks) {
			Arrays.fill(this.second, 0);
			int end = block(in, SECOND, this.above[top + 8] + this.left[8], 0, steps[2], steps[3], this.second, 0);
			this.above[top + 8] = (byte) ((end > 0) ? 1 : 0);
			this.left[8] = this.above[top + 8];
			if (end > 0) {
				spread(target);
			}
		}
		int first = macroblock.inBlocks ? 0 : 1;
		int kind = macroblock.inBlocks ? LUMA : LUMA_REST;
		for (int y = 0; y < 4; y++) {
			for (int x = 0; x < 4; x++) {
				int number = y * 4 + x;
				int end = block(in, kind, this.above[top + x] + this.left[y], first, steps[0], steps[1], target,
						number * 16);
				byte context = (byte) ((end > first) ? 1 : 0);
				this.above[top + x] = context;
				this.left[y] = context;
				macroblock.kinds[number] = (end > 1) ? 2 : (target[number * 16] != 0) ? 1 : 0;
				filled |= macroblock.kinds[number] > 0;
			}
		}
		for (int number = 16; number < Macroblock.BLOCKS; number++) {
			int x = 4 + (number - 16) / 4 * 2 + (number & 1);
			int y = 4 + (number - 16) / 4 * 2 + (number >> 1 & 1);
			int end = block(in, CHROMA, this.above[top + x] + this.left[y], 0, steps[4], steps[5], target, number * 16);
			byte context = (byte) ((end > 0) ? 1 : 0);
			this.above[top + x] = context;
			this.left[y] = context;
			macroblock.kinds[number] = (end > 1) ? 2 : (target[number * 16] != 0) ? 1 : 0;
			filled |= macroblock.kinds[number] > 0;
		}
		macroblock.filled = filled;
	}

	/**
	 * Reads a block.
	 * @param context how many of the blocks above and left of it have coefficients
	 * @return the position behind the last coefficient
	 */
	private int block(BooleanDecoder in, int kind, int context, int first, int firstStep, int step, int[] target,
			int offset) throws IOException {
		int[] chances = this.probabilities;
		int base = kind * Vp8Tables.BANDS * ROW;
		int chance = base + BANDS[first] + context * Vp8Tables.PROBABILITIES;
		int position = first;
		while (position < 16) {
			if (in.bit(chances[chance]) == 0) {
				return position;
			}
			while (in.bit(chances[chance + 1]) == 0) {
				position++;
				if (position == 16) {
					return 16;
				}
				chance = base + BANDS[position];
			}
			int value = 1;
			int follows = Vp8Tables.PROBABILITIES;
			if (in.bit(chances[chance + 2]) == 1) {
				value = large(in, chance);
				follows = 2 * Vp8Tables.PROBABILITIES;
			}
			int signed = in.flag() ? -value : value;
			target[offset + ZIGZAG[position]] = signed * ((position == 0) ? firstStep : step);
			position++;
			chance = base + BANDS[position] + follows;
		}
		return 16;
	}

	private int large(BooleanDecoder in, int chance) throws IOException {
		int[] chances = this.probabilities;
		if (in.bit(chances[chance + 3]) == 0) {
			return (in.bit(chances[chance + 4]) == 0) ? 2 : 3 + in.bit(chances[chance + 5]);
		}
		if (in.bit(chances[chance + 6]) == 0) {
			if (in.bit(chances[chance + 7]) == 0) {
				return 5 + in.bit(159);
			}
			int value = 7 + 2 * in.bit(165);
			return value + in.bit(145);
		}
		int high = in.bit(chances[chance + 8]);
		int category = 2 * high + in.bit(chances[chance + 9 + high]);
		int extra = 0;
		for (int probability : EXTRA_BITS[category]) {
			extra = 2 * extra + in.bit(probability);
		}
		return extra + 3 + (8 << category);
	}

	/**
	 * Makes of the second level the first coefficients of the luma blocks (section 14.3).
	 */
	private void spread(int[] target) {
		int[] in = this.second;
		int[] out = this.columns;
		for (int i = 0; i < 4; i++) {
			int outer = in[i] + in[12 + i];
			int inner = in[4 + i] + in[8 + i];
			int innerLess = in[4 + i] - in[8 + i];
			int outerLess = in[i] - in[12 + i];
			out[i] = outer + inner;
			out[4 + i] = outerLess + innerLess;
			out[8 + i] = outer - inner;
			out[12 + i] = outerLess - innerLess;
		}
		for (int i = 0; i < 4; i++) {
			int rounded = out[i * 4] + 3;
			int outer = rounded + out[i * 4 + 3];
			int inner = out[i * 4 + 1] + out[i * 4 + 2];
			int innerLess = out[i * 4 + 1] - out[i * 4 + 2];
			int outerLess = rounded - out[i * 4 + 3];
			target[i * 64] = (outer + inner) >> 3;
			target[i * 64 + 16] = (outerLess + innerLess) >> 3;
			target[i * 64 + 32] = (outer - inner) >> 3;
			target[i * 64 + 48] = (outerLess - innerLess) >> 3;
		}
	}

}
