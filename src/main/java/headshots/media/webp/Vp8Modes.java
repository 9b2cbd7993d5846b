package headshots.media.webp;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads how macroblocks are predicted (RFC 6386, section 11).
 */
final class Vp8Modes {

	/**
	 * The tree of block modes: the next node for 0 and 1, or the mode, less than zero.
	 */
	private static final int[] TREE = { -Vp8Prediction.BLOCK_DC, 2, -Vp8Prediction.BLOCK_TRUE_MOTION, 4,
			-Vp8Prediction.BLOCK_VERTICAL, 6, 8, 12, -Vp8Prediction.BLOCK_HORIZONTAL, 10,
			-Vp8Prediction.BLOCK_RIGHT_DOWN, -Vp8Prediction.BLOCK_VERTICAL_RIGHT, -Vp8Prediction.BLOCK_LEFT_DOWN, 14,
			-Vp8Prediction.BLOCK_VERTICAL_LEFT, 16, -Vp8Prediction.BLOCK_HORIZONTAL_DOWN,
			-Vp8Prediction.BLOCK_HORIZONTAL_UP };

	private final BooleanDecoder in;

	private final Vp8Header header;

	private final int[] probabilities = Vp8Tables.modes();

	/** The modes of the blocks above, four for each macroblock. */
	private final byte[] above;

	private final byte[] left = new byte[4];

	Vp8Modes(BooleanDecoder in, Vp8Header header, int across) {
		this.in = in;
		this.header = header;
		this.above = new byte[across * 4];
	}

	void beginRow() {
		Arrays.fill(this.left, (byte) Vp8Prediction.BLOCK_DC);
	}

	/**
	 * Reads the modes of a macroblock.
	 * @return whether it has no coefficients
	 */
	boolean read(Macroblock macroblock, int column) throws IOException {
		if (this.header.mapsSegments) {
			int[] segments = this.header.segmentProbabilities;
			macroblock.segment = (this.in.bit(segments[0]) == 1) ? 2 + this.in.bit(segments[2])
					: this.in.bit(segments[1]);
		}
		boolean skipped = this.header.skipProbability >= 0 && this.in.bit(this.header.skipProbability) == 1;
		macroblock.inBlocks = this.in.bit(145) == 0;
		if (macroblock.inBlocks) {
			readBlocks(macroblock.modes, column * 4);
		}
		else {
			int mode = (this.in.bit(156) == 1)
					? ((this.in.bit(128) == 1) ? Macroblock.TRUE_MOTION : Macroblock.HORIZONTAL)
					: ((this.in.bit(163) == 1) ? Macroblock.VERTICAL : Macroblock.DC);
			macroblock.modes[0] = mode;
			// The modes of whole macroblocks have the numbers of the blocks' first four.
			Arrays.fill(this.above, column * 4, column * 4 + 4, (byte) mode);
			Arrays.fill(this.left, (byte) mode);
		}
		macroblock.chromaMode = (this.in.bit(142) == 0) ? Macroblock.DC : (this.in.bit(114) == 0) ? Macroblock.VERTICAL
				: (this.in.bit(183) == 1) ? Macroblock.TRUE_MOTION : Macroblock.HORIZONTAL;
		return skipped;
	}

	private void readBlocks(int[] modes, int column) throws IOException {
		for (int y = 0; y < 4; y++) {
			int before = this.left[y];
			for (int x = 0; x < 4; x++) {
				int first = (this.above[column + x] * Vp8Tables.BLOCK_MODES + before) * (Vp8Tables.BLOCK_MODES - 1);
				int node = 0;
				do {
					node = TREE[node + this.in.bit(this.probabilities[first + (node >> 1)])];
				}
				while (node > 0);
				before = -node;
				this.above[column + x] = (byte) before;
				modes[y * 4 + x] = before;
			}
			this.left[y] = (byte) before;
		}
	}

}
