package headshots.media.face;

import java.util.Arrays;

/**
 * Runs the network: MediaPipe BlazeFace, back variation. A first convolution and 31
 * blocks lead to two grids, 16 × 16 with 2 guesses in each cell, and 8 × 8 with 6. Works
 * row by row on one plane for each channel, with the same index into all arrays of a
 * loop, which the virtual machine makes into instructions for several numbers at once.
 */
final class FaceNetwork {

	/**
	 * Two for the center of the box, two for its size, and two for each of six points.
	 */
	static final int NUMBERS = 16;

	/** The channels of each block; a block that halves the picture is negative. */
	private static final int[] BLOCKS = { 24, 24, 24, 24, 24, 24, 24, -24, 24, 24, 24, 24, 24, 24, 24, -48, 48, 48, 48,
			48, 48, 48, 48, -96, 96, 96, 96, 96, 96, 96, 96 };

	private static final int FIRST_CHANNELS = 24;

	private static final int FIRST_KERNEL = 5;

	private static final int KERNEL = 3;

	private static final int FINE = 2;

	private static final int COARSE = 6;

	private final FaceWeights weights;

	private float[][] grid;

	private float[][] spare = {};

	private int size;

	private FaceNetwork(FaceWeights weights, float[][] input) {
		this.weights = weights;
		this.size = FaceInput.SIZE / 2;
		this.grid = convolved(input, this.size);
	}

	/**
	 * Looks for faces.
	 * @param input red, green and blue from −1 to 1, in 256 rows of 256
	 */
	static Guesses[] run(FaceWeights weights, float[][] input) {
		FaceNetwork network = new FaceNetwork(weights, input);
		for (int block : BLOCKS) {
			network.block(Math.abs(block), (block < 0) ? 2 : 1, true);
		}
		Guesses fine = network.guesses(FINE);
		network.block(network.grid.length, 2, false);
		return new Guesses[] { fine, network.guesses(COARSE) };
	}

	/**
	 * A convolution of 5 × 5 that halves the picture; the edge is one pixel before and
	 * two after. The 75 values that each pixel is made of are collected first, row by
	 * row.
	 */
	private float[][] convolved(float[][] input, int size) {
		int inputs = FIRST_KERNEL * FIRST_KERNEL * input.length;
		Mixing mixing = new Mixing(this.weights.next(inputs * FIRST_CHANNELS), this.weights.next(FIRST_CHANNELS));
		float[][] collected = new float[inputs][size];
		float[] line = new float[size];
		float[][] output = new float[FIRST_CHANNELS][size * size];
		for (int y = 0; y < size; y++) {
			for (int i = 0; i < inputs; i++) {
				int cell = i / input.length;
				collect(input[i % input.length], 2 * y + cell / FIRST_KERNEL - 1, cell % FIRST_KERNEL - 1,
						collected[i]);
			}
			for (int out = 0; out < FIRST_CHANNELS; out++) {
				mixing.mix(collected, out, line);
				positive(line);
				System.arraycopy(line, 0, output[out], y * size, size);
			}
		}
		return output;
	}

	/** Every second pixel of a row; black outside the picture counts as zero. */
	private static void collect(float[] plane, int row, int start, float[] collected) {
		for (int x = 0; x < collected.length; x++) {
			int column = 2 * x + start;
			collected[x] = (row < FaceInput.SIZE && row >= 0 && column >= 0 && column < FaceInput.SIZE)
					? plane[row * FaceInput.SIZE + column] : 0;
		}
	}

	/**
	 * Filters each channel with 3 × 3, mixes the channels, and adds what came in; where
	 * the picture is halved, the largest of four pixels.
	 */
	private void block(int outputs, int stride, boolean adds) {
		int channels = this.grid.length;
		int outSize = this.size / stride;
		float[] filter = this.weights.next(KERNEL * KERNEL * channels);
		Mixing mixing = new Mixing(this.weights.next(channels * outputs), this.weights.next(outputs));
		float[][] output = spare(outputs, outSize * outSize);
		float[][] filtered = new float[channels][outSize];
		float[][] window = new float[KERNEL * KERNEL][outSize];
		float[] line = new float[outSize];
		float[] added = new float[outSize];
		for (int y = 0; y < outSize; y++) {
			for (int c = 0; c < channels; c++) {
				look(this.grid[c], y, stride, window);
				filter(window, filter, c, channels, filtered[c]);
			}
			for (int out = 0; out < outputs; out++) {
				mixing.mix(filtered, out, line);
				if (adds && out < channels) {
					shortcut(this.grid[out], y, stride, added);
					add(added, line);
				}
				positive(line);
				System.arraycopy(line, 0, output[out], y * outSize, outSize);
			}
		}
		this.spare = this.grid;
		this.grid = output;
		this.size = outSize;
	}

	/** The grid of the block before the last can be written over. */
	private float[][] spare(int channels, int length) {
		return (this.spare.length == channels && this.spare[0].length == length) ? this.spare
				: new float[channels][length];
	}

	/**
	 * The nine neighbors of each pixel of a row, each in a row of its own. Outside the
	 * picture is zero: one pixel on each side, or one after where it is halved.
	 */
	private void look(float[] plane, int y, int stride, float[][] window) {
		int before = (stride == 1) ? 1 : 0;
		for (int down = 0; down < KERNEL; down++) {
			int row = y * stride + down - before;
			for (int across = 0; across < KERNEL; across++) {
				float[] target = window[down * KERNEL + across];
				if (row < 0 || row >= this.size) {
					Arrays.fill(target, 0);
				}
				else if (stride == 1) {
					int start = Math.max(0, 1 - across);
					int end = Math.min(this.size, this.size + 1 - across);
					target[0] = 0;
					target[this.size - 1] = 0;
					System.arraycopy(plane, row * this.size + start + across - 1, target, start, end - start);
				}
				else {
					for (int x = 0; x < target.length; x++) {
						int column = 2 * x + across;
						target[x] = (column < this.size) ? plane[row * this.size + column] : 0;
					}
				}
			}
		}
	}

	private static void filter(float[][] window, float[] filter, int channel, int channels, float[] result) {
		Arrays.fill(result, 0);
		for (int down = 0; down < KERNEL; down++) {
			int at = down * KERNEL;
			addThree(window[at], filter[at * channels + channel], window[at + 1], filter[(at + 1) * channels + channel],
					window[at + 2], filter[(at + 2) * channels + channel], result);
		}
	}

	private static void addThree(float[] a, float forA, float[] b, float forB, float[] c, float forC, float[] result) {
		for (int i = 0; i < result.length; i++) {
			result[i] += forA * a[i] + forB * b[i] + forC * c[i];
		}
	}

	private void shortcut(float[] plane, int y, int stride, float[] added) {
		if (stride == 1) {
			System.arraycopy(plane, y * this.size, added, 0, added.length);
			return;
		}
		int above = y * 2 * this.size;
		int below = above + this.size;
		for (int x = 0; x < added.length; x++) {
			added[x] = Math.max(Math.max(plane[above + 2 * x], plane[above + 2 * x + 1]),
					Math.max(plane[below + 2 * x], plane[below + 2 * x + 1]));
		}
	}

	private static void add(float[] added, float[] line) {
		for (int i = 0; i < line.length; i++) {
			line[i] += added[i];
		}
	}

	private static void positive(float[] line) {
		for (int i = 0; i < line.length; i++) {
			line[i] = Math.max(0, line[i]);
		}
	}

	private Guesses guesses(int perCell) {
		return new Guesses(this.size, perCell, all(perCell), all(perCell * NUMBERS));
	}

	private float[][] all(int outputs) {
		Mixing mixing = new Mixing(this.weights.next(this.grid.length * outputs), this.weights.next(outputs));
		float[][] mixed = new float[outputs][this.size * this.size];
		for (int out = 0; out < outputs; out++) {
			mixing.mix(this.grid, out, mixed[out]);
		}
		return mixed;
	}

	/**
	 * The network's output for one grid.
	 *
	 * @param size how many rows and columns the grid has
	 * @param perCell how many guesses there are in each cell
	 * @param scores one plane for each of them
	 * @param boxes {@value FaceNetwork#NUMBERS} planes for each of them
	 */
	record Guesses(int size, int perCell, float[][] scores, float[][] boxes) {

	}

	/**
	 * A convolution of 1 × 1.
	 *
	 * @param kernel the weight of each input for each output, the outputs of an input
	 * together
	 * @param bias where the sum of each output starts
	 */
	private record Mixing(float[] kernel, float[] bias) {

		/** Four inputs at a time, because reading and writing the sums takes time. */
		void mix(float[][] inputs, int output, float[] result) {
			Arrays.fill(result, this.bias[output]);
			int at = output;
			int step = this.bias.length;
			int input = 0;
			for (; input + 3 < inputs.length; input += 4) {
				addFour(inputs[input], this.kernel[at], inputs[input + 1], this.kernel[at + step], inputs[input + 2],
						this.kernel[at + 2 * step], inputs[input + 3], this.kernel[at + 3 * step], result);
				at += 4 * step;
			}
			for (; input < inputs.length; input++) {
				addOne(inputs[input], this.kernel[at], result);
				at += step;
			}
		}

		private static void addFour(float[] a, float forA, float[] b, float forB, float[] c, float forC, float[] d,
				float forD, float[] result) {
			for (int i = 0; i < result.length; i++) {
				result[i] += forA * a[i] + forB * b[i] + forC * c[i] + forD * d[i];
			}
		}

		private static void addOne(float[] input, float weight, float[] result) {
			for (int i = 0; i < result.length; i++) {
				result[i] += weight * input[i];
			}
		}

	}

}
