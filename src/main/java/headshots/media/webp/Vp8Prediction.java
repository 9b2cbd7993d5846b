package headshots.media.webp;

import java.util.Arrays;

/**
 * Draws macroblocks: predicts them from what is above and left of them, before it is
 * filtered, and adds their coefficients (RFC 6386, sections 12 and 14).
 */
final class Vp8Prediction {

	static final int BLOCK_DC = Macroblock.DC;

	static final int BLOCK_TRUE_MOTION = Macroblock.TRUE_MOTION;

	static final int BLOCK_VERTICAL = Macroblock.VERTICAL;

	static final int BLOCK_HORIZONTAL = Macroblock.HORIZONTAL;

	static final int BLOCK_RIGHT_DOWN = 4;

	static final int BLOCK_VERTICAL_RIGHT = 5;

	static final int BLOCK_LEFT_DOWN = 6;

	static final int BLOCK_VERTICAL_LEFT = 7;

	static final int BLOCK_HORIZONTAL_DOWN = 8;

	static final int BLOCK_HORIZONTAL_UP = 9;

	/** The samples above the first row, and left of the first column. */
	private static final int ABOVE_ALL = 127;

	private static final int LEFT_OF_ALL = 129;

	/**
	 * Of a square: its first row is what is above it, the column before, what is left.
	 */
	private static final int STRIDE = 32;

	private static final int FIRST = STRIDE + 8;

	/** Luma and two of chroma. */
	private final int[][] squares = { new int[17 * STRIDE], new int[9 * STRIDE], new int[9 * STRIDE] };

	/** The lowest row of the macroblocks above, of each plane. */
	private final byte[][] above;

	private final int across;

	private final Vp8Blocks blocks = new Vp8Blocks(STRIDE);

	private int row = -1;

	Vp8Prediction(int across) {
		this.across = across;
		this.above = new byte[][] { new byte[across * 16], new byte[across * 8], new byte[across * 8] };
	}

	void beginRow() {
		this.row++;
		for (int plane = 0; plane < 3; plane++) {
			int[] square = this.squares[plane];
			square[FIRST - STRIDE - 1] = (this.row > 0) ? LEFT_OF_ALL : ABOVE_ALL;
			for (int y = 0; y < size(plane); y++) {
				square[FIRST + y * STRIDE - 1] = LEFT_OF_ALL;
			}
		}
	}

	/**
	 * Draws a macroblock.
	 * @param targets takes it, plane by plane
	 * @param targetRow the row of luma where it begins there
	 */
	void draw(Macroblock macroblock, int column, byte[][] targets, int targetRow) {
		for (int plane = 0; plane < 3; plane++) {
			place(plane, column);
		}
		int[] luma = this.squares[0];
		if (macroblock.inBlocks) {
			drawBlocks(macroblock, column);
		}
		else {
			predict(luma, 16, macroblock.modes[0], column);
			for (int number = 0; number < 16; number++) {
				this.blocks.add(macroblock, number, luma, FIRST + (number >> 2) * 4 * STRIDE + (number & 3) * 4);
			}
		}
		for (int plane = 1; plane < 3; plane++) {
			predict(this.squares[plane], 8, macroblock.chromaMode, column);
			for (int i = 0; i < 4; i++) {
				this.blocks.add(macroblock, 12 + 4 * plane + i, this.squares[plane],
						FIRST + (i >> 1) * 4 * STRIDE + (i & 1) * 4);
			}
		}
		for (int plane = 0; plane < 3; plane++) {
			copy(plane, column, targets[plane], (plane == 0) ? targetRow : targetRow / 2);
		}
	}

	/** Puts what is above and left of a macroblock around its square. */
	private void place(int plane, int column) {
		int[] square = this.squares[plane];
		int size = size(plane);
		if (column > 0) {
			for (int y = -1; y < size; y++) {
				square[FIRST + y * STRIDE - 1] = square[FIRST + y * STRIDE + size - 1];
			}
		}
		if (this.row == 0) {
			Arrays.fill(square, FIRST - STRIDE, FIRST - STRIDE + size + 4, ABOVE_ALL);
			return;
		}
		byte[] line = this.above[plane];
		// Blocks of luma look four samples further to the right.
		int wanted = (plane == 0 && column + 1 < this.across) ? size + 4 : size;
		for (int x = 0; x < wanted; x++) {
			square[FIRST - STRIDE + x] = line[column * size + x] & 0xff;
		}
		if (plane == 0 && wanted == size) {
			Arrays.fill(square, FIRST - STRIDE + size, FIRST - STRIDE + size + 4, square[FIRST - STRIDE + size - 1]);
		}
	}

	private void drawBlocks(Macroblock macroblock, int column) {
		int[] luma = this.squares[0];
		for (int y = 4; y < 16; y += 4) {
			// Lower blocks at the right edge see the same samples there as the highest.
			System.arraycopy(luma, FIRST - STRIDE + 16, luma, FIRST + (y - 1) * STRIDE + 16, 4);
		}
		for (int number = 0; number < 16; number++) {
			int at = FIRST + (number >> 2) * 4 * STRIDE + (number & 3) * 4;
			this.blocks.predict(luma, at, macroblock.modes[number]);
			this.blocks.add(macroblock, number, luma, at);
		}
	}

	private void predict(int[] square, int size, int mode, int column) {
		switch (mode) {
			case Macroblock.TRUE_MOTION -> trueMotion(square, size);
			case Macroblock.VERTICAL -> {
				for (int y = 0; y < size; y++) {
					System.arraycopy(square, FIRST - STRIDE, square, FIRST + y * STRIDE, size);
				}
			}
			case Macroblock.HORIZONTAL -> {
				for (int y = 0; y < size; y++) {
					int line = FIRST + y * STRIDE;
					Arrays.fill(square, line, line + size, square[line - 1]);
				}
			}
			default -> {
				int average = average(square, size, column);
				for (int y = 0; y < size; y++) {
					int line = FIRST + y * STRIDE;
					Arrays.fill(square, line, line + size, average);
				}
			}
		}
	}

	private int average(int[] square, int size, int column) {
		int sum = 0;
		int sides = 0;
		if (this.row > 0) {
			sides++;
			for (int x = 0; x < size; x++) {
				sum += square[FIRST - STRIDE + x];
			}
		}
		if (column > 0) {
			sides++;
			for (int y = 0; y < size; y++) {
				sum += square[FIRST + y * STRIDE - 1];
			}
		}
		return (sides == 0) ? 128 : (sum + sides * size / 2) / (sides * size);
	}

	private void copy(int plane, int column, byte[] target, int targetRow) {
		int[] square = this.squares[plane];
		int size = size(plane);
		int width = this.across * size;
		for (int y = 0; y < size; y++) {
			int from = FIRST + y * STRIDE;
			int to = (targetRow + y) * width + column * size;
			for (int x = 0; x < size; x++) {
				target[to + x] = (byte) square[from + x];
			}
		}
		System.arraycopy(target, (targetRow + size - 1) * width + column * size, this.above[plane], column * size,
				size);
	}

	private static void trueMotion(int[] square, int size) {
		int corner = square[FIRST - STRIDE - 1];
		for (int y = 0; y < size; y++) {
			int line = FIRST + y * STRIDE;
			int difference = square[line - 1] - corner;
			for (int x = 0; x < size; x++) {
				square[line + x] = Vp8Blocks.clamp(square[FIRST - STRIDE + x] + difference);
			}
		}
	}

	private static int size(int plane) {
		return (plane == 0) ? 16 : 8;
	}

}
