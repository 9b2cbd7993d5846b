package headshots.media.webp;

import java.io.IOException;

/**
 * Reads the header of a lossy frame, which is the beginning of its first partition (RFC
 * 6386, section 9).
 */
final class Vp8Header {

	private static final int SEGMENTS = 4;

	private static final int MOST_STEPS = 127;

	private static final int MOST_CHROMA_STEPS = 117;

	/** Whether each macroblock says to which segment it belongs. */
	boolean mapsSegments;

	final int[] segmentProbabilities = { 255, 255, 255 };

	boolean simpleFilter;

	/** Whether anything is filtered. */
	boolean filters;

	/**
	 * By segment, and then 1 for macroblocks that are predicted in blocks, 0 for others.
	 */
	final int[][] levels = new int[SEGMENTS][2];

	int sharpness;

	int partitions;

	/**
	 * The steps of each segment: first and other coefficients of luma, of the luma of
	 * luma, and of chroma.
	 */
	final int[][] steps = new int[SEGMENTS][6];

	final int[] coefficients = Vp8Tables.coefficients();

	/** How probable it is that a macroblock has coefficients; -1 where each has. */
	int skipProbability = -1;

	private boolean segmented;

	private boolean absolute;

	private final int[] segmentSteps = new int[SEGMENTS];

	private final int[] segmentLevels = new int[SEGMENTS];

	Vp8Header(BooleanDecoder in) throws IOException {
		// Color space, and whether samples need no clamping; both change nothing.
		in.number(2);
		readSegments(in);
		readFilter(in);
		this.partitions = 1 << in.number(2);
		readSteps(in);
		// Whether later frames begin with these probabilities; a picture has one frame.
		in.flag();
		int[] updates = Vp8Tables.updates();
		for (int i = 0; i < updates.length; i++) {
			if (in.bit(updates[i]) == 1) {
				this.coefficients[i] = in.number(8);
			}
		}
		if (in.flag()) {
			this.skipProbability = in.number(8);
		}
	}

	private void readSegments(BooleanDecoder in) throws IOException {
		this.segmented = in.flag();
		if (!this.segmented) {
			return;
		}
		this.mapsSegments = in.flag();
		if (in.flag()) {
			this.absolute = in.flag();
			for (int i = 0; i < SEGMENTS; i++) {
				this.segmentSteps[i] = in.optional(7);
			}
			for (int i = 0; i < SEGMENTS; i++) {
				this.segmentLevels[i] = in.optional(6);
			}
		}
		if (this.mapsSegments) {
			for (int i = 0; i < this.segmentProbabilities.length; i++) {
				this.segmentProbabilities[i] = in.flag() ? in.number(8) : 255;
			}
		}
	}

	private void readFilter(BooleanDecoder in) throws IOException {
		this.simpleFilter = in.flag();
		int level = in.number(6);
		this.sharpness = in.number(3);
		this.filters = level > 0;
		int whole = 0;
		int blocks = 0;
		if (in.flag() && in.flag()) {
			whole = in.optional(6);
			in.optional(6);
			in.optional(6);
			in.optional(6);
			blocks = in.optional(6);
			in.optional(6);
			in.optional(6);
			in.optional(6);
		}
		for (int i = 0; i < SEGMENTS; i++) {
			int own = !this.segmented ? level : this.absolute ? this.segmentLevels[i] : level + this.segmentLevels[i];
			this.levels[i][0] = within(own + whole, 63);
			this.levels[i][1] = within(own + whole + blocks, 63);
		}
	}

	private void readSteps(BooleanDecoder in) throws IOException {
		int whole = in.number(7);
		int lumaFirst = in.optional(4);
		int secondFirst = in.optional(4);
		int second = in.optional(4);
		int chromaFirst = in.optional(4);
		int chroma = in.optional(4);
		for (int i = 0; i < SEGMENTS; i++) {
			int own = !this.segmented ? whole : this.absolute ? this.segmentSteps[i] : whole + this.segmentSteps[i];
			int[] of = this.steps[i];
			of[0] = Vp8Tables.DC_STEPS[within(own + lumaFirst, MOST_STEPS)];
			of[1] = Vp8Tables.AC_STEPS[within(own, MOST_STEPS)];
			of[2] = Vp8Tables.DC_STEPS[within(own + secondFirst, MOST_STEPS)] * 2;
			of[3] = Math.max(8, Vp8Tables.AC_STEPS[within(own + second, MOST_STEPS)] * 155 / 100);
			of[4] = Vp8Tables.DC_STEPS[within(own + chromaFirst, MOST_CHROMA_STEPS)];
			of[5] = Vp8Tables.AC_STEPS[within(own + chroma, MOST_STEPS)];
		}
	}

	private static int within(int number, int most) {
		return Math.max(0, Math.min(number, most));
	}

}
