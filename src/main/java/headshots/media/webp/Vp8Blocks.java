package headshots.media.webp;

import java.util.Arrays;

/**
 * Predicts blocks of 4 × 4 samples, and adds their coefficients to what was predicted.
 */
final class Vp8Blocks {

	private final int stride;

	/** The samples left of a block from below, its corner, and those above it. */
	private final int[] edge = new int[13];

	private final int[] columns = new int[16];

	Vp8Blocks(int stride) {
		this.stride = stride;
	}

	/** Predicts a block from the samples around it. */
	void predict(int[] square, int at, int mode) {
		int above = at - this.stride;
		int[] around = this.edge;
		for (int i = 0; i < 4; i++) {
			around[i] = square[at + (3 - i) * this.stride - 1];
		}
		System.arraycopy(square, above - 1, around, 4, 9);
		switch (mode) {
			case Vp8Prediction.BLOCK_TRUE_MOTION -> {
				for (int y = 0; y < 4; y++) {
					int difference = around[3 - y] - around[4];
					for (int x = 0; x < 4; x++) {
						square[at + y * this.stride + x] = clamp(around[5 + x] + difference);
					}
				}
			}
			case Vp8Prediction.BLOCK_VERTICAL -> {
				for (int x = 0; x < 4; x++) {
					fill(square, at + x, this.stride, smooth(5 + x));
				}
			}
			case Vp8Prediction.BLOCK_HORIZONTAL -> {
				for (int y = 0; y < 3; y++) {
					fill(square, at + y * this.stride, 1, smooth(3 - y));
				}
				fill(square, at + 3 * this.stride, 1, (around[1] + 3 * around[0] + 2) >> 2);
			}
			case Vp8Prediction.BLOCK_RIGHT_DOWN -> {
				for (int y = 0; y < 4; y++) {
					for (int x = 0; x < 4; x++) {
						square[at + y * this.stride + x] = smooth(4 - y + x);
					}
				}
			}
			case Vp8Prediction.BLOCK_LEFT_DOWN -> {
				for (int i = 0; i < 7; i++) {
					int sample = (i < 6) ? smooth(6 + i) : (around[11] + 3 * around[12] + 2) >> 2;
					for (int y = Math.max(0, i - 3); y <= Math.min(3, i); y++) {
						square[at + y * this.stride + i - y] = sample;
					}
				}
			}
			case Vp8Prediction.BLOCK_VERTICAL_RIGHT -> verticalRight(square, at);
			case Vp8Prediction.BLOCK_VERTICAL_LEFT -> verticalLeft(square, at);
			case Vp8Prediction.BLOCK_HORIZONTAL_DOWN -> horizontalDown(square, at);
			case Vp8Prediction.BLOCK_HORIZONTAL_UP -> horizontalUp(square, at);
			default -> {
				int sum = 4;
				for (int i = 0; i < 4; i++) {
					sum += around[i] + around[5 + i];
				}
				for (int y = 0; y < 4; y++) {
					fill(square, at + y * this.stride, 1, sum >> 3);
				}
			}
		}
	}

	/** Adds the coefficients of a block, turned into samples. */
	void add(Macroblock macroblock, int number, int[] square, int at) {
		int kind = macroblock.kinds[number];
		if (kind == 1) {
			int same = (macroblock.coefficients[number * 16] + 4) >> 3;
			for (int y = 0; y < 4; y++) {
				int line = at + y * this.stride;
				for (int x = 0; x < 4; x++) {
					square[line + x] = clamp(square[line + x] + same);
				}
			}
		}
		else if (kind == 2) {
			transform(macroblock.coefficients, number * 16, square, at);
		}
	}

	static int clamp(int sample) {
		return ((sample & ~0xff) == 0) ? sample : (sample < 0) ? 0 : 255;
	}

	private void verticalRight(int[] square, int at) {
		int[] around = this.edge;
		int second = at + this.stride;
		int third = second + this.stride;
		int fourth = third + this.stride;
		for (int x = 0; x < 4; x++) {
			square[at + x] = (around[4 + x] + around[5 + x] + 1) >> 1;
			square[second + x] = smooth(4 + x);
		}
		square[third] = smooth(3);
		square[fourth] = smooth(2);
		for (int x = 1; x < 4; x++) {
			square[third + x] = square[at + x - 1];
			square[fourth + x] = square[second + x - 1];
		}
	}

	private void verticalLeft(int[] square, int at) {
		int[] around = this.edge;
		int second = at + this.stride;
		int third = second + this.stride;
		int fourth = third + this.stride;
		for (int x = 0; x < 4; x++) {
			square[at + x] = (around[5 + x] + around[6 + x] + 1) >> 1;
			square[second + x] = smooth(6 + x);
		}
		for (int x = 0; x < 3; x++) {
			square[third + x] = square[at + x + 1];
			square[fourth + x] = square[second + x + 1];
		}
		square[third + 3] = smooth(10);
		square[fourth + 3] = smooth(11);
	}

	private void horizontalDown(int[] square, int at) {
		int[] around = this.edge;
		for (int y = 0; y < 4; y++) {
			int line = at + y * this.stride;
			square[line] = (around[3 - y] + around[4 - y] + 1) >> 1;
			square[line + 1] = smooth(4 - y);
			for (int x = 2; x < 4; x++) {
				square[line + x] = (y == 0) ? smooth(3 + x) : square[line - this.stride + x - 2];
			}
		}
	}

	private void horizontalUp(int[] square, int at) {
		int[] around = this.edge;
		int lowest = around[0];
		for (int y = 0; y < 4; y++) {
			for (int x = 0; x < 4; x++) {
				int step = x + 2 * y;
				square[at + y * this.stride + x] = (step > 5) ? lowest
						: (step == 5) ? (around[1] + 3 * lowest + 2) >> 2 : ((step & 1) == 0)
								? (around[3 - step / 2] + around[2 - step / 2] + 1) >> 1 : smooth(2 - step / 2);
			}
		}
	}

	/** A sample of the edge, smoothed with the two beside it. */
	private int smooth(int index) {
		return (this.edge[index - 1] + 2 * this.edge[index] + this.edge[index + 1] + 2) >> 2;
	}

	private static void fill(int[] square, int at, int step, int sample) {
		if (step == 1) {
			Arrays.fill(square, at, at + 4, sample);
			return;
		}
		for (int i = 0; i < 4; i++) {
			square[at + i * step] = sample;
		}
	}

	private void transform(int[] in, int from, int[] square, int at) {
		int[] out = this.columns;
		for (int i = 0; i < 4; i++) {
			int first = in[from + i];
			int second = in[from + 4 + i];
			int third = in[from + 8 + i];
			int fourth = in[from + 12 + i];
			int sum = first + third;
			int difference = first - third;
			int odd = narrow(second) - wide(fourth);
			int even = wide(second) + narrow(fourth);
			out[4 * i] = sum + even;
			out[4 * i + 1] = difference + odd;
			out[4 * i + 2] = difference - odd;
			out[4 * i + 3] = sum - even;
		}
		for (int y = 0; y < 4; y++) {
			int rounded = out[y] + 4;
			int sum = rounded + out[8 + y];
			int difference = rounded - out[8 + y];
			int odd = narrow(out[4 + y]) - wide(out[12 + y]);
			int even = wide(out[4 + y]) + narrow(out[12 + y]);
			int line = at + y * this.stride;
			square[line] = clamp(square[line] + ((sum + even) >> 3));
			square[line + 1] = clamp(square[line + 1] + ((difference + odd) >> 3));
			square[line + 2] = clamp(square[line + 2] + ((difference - odd) >> 3));
			square[line + 3] = clamp(square[line + 3] + ((sum - even) >> 3));
		}
	}

	/** Times the square root of 2 times the cosine of an eighth of pi. */
	private static int wide(int number) {
		return ((number * 20091) >> 16) + number;
	}

	/** Times the square root of 2 times the sine of an eighth of pi. */
	private static int narrow(int number) {
		return (number * 35468) >> 16;
	}

}
