package headshots.media.webp;

/**
 * A square of 16 × 16 pixels of a lossy frame, as it is before it is drawn. One object is
 * used for all of a frame.
 */
final class Macroblock {

	/** Blocks of 16 coefficients: 16 of luma, then 4 each of the two kinds of chroma. */
	static final int BLOCKS = 24;

	/**
	 * How blocks are predicted: the average, from above and left, from above, from left.
	 */
	static final int DC = 0;

	static final int TRUE_MOTION = 1;

	static final int VERTICAL = 2;

	static final int HORIZONTAL = 3;

	int segment;

	/** Whether its luma is predicted block by block. */
	boolean inBlocks;

	/** The mode of its luma, or the modes of its 16 blocks. */
	final int[] modes = new int[16];

	int chromaMode;

	final int[] coefficients = new int[BLOCKS * 16];

	/** Of each block: 0 if it has no coefficients, 1 if only the first, 2 if more. */
	final int[] kinds = new int[BLOCKS];

	/** Whether there is any coefficient. */
	boolean filled;

}
