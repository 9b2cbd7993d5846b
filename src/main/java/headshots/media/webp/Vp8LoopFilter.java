package headshots.media.webp;

/**
 * Smooths the edges of macroblocks and of their blocks (RFC 6386, section 15), row by row
 * of macroblocks. The row above changes a last time meanwhile.
 */
final class Vp8LoopFilter {

	private static final int LEVEL = 0x3f;

	private static final int INNER = 0x40;

	private final Vp8Header header;

	private final int across;

	/** The level of each macroblock of a row, and whether its blocks have edges. */
	private final byte[] strengths;

	private int limit;

	private int interior;

	private int threshold;

	Vp8LoopFilter(Vp8Header header, int across) {
		this.header = header;
		this.across = across;
		this.strengths = new byte[across];
	}

	/** Notes how a macroblock of the next row is to be filtered. */
	void note(Macroblock macroblock, int column) {
		int level = this.header.levels[macroblock.segment][macroblock.inBlocks ? 1 : 0];
		boolean inner = macroblock.inBlocks || macroblock.filled;
		this.strengths[column] = (byte) (level | (inner ? INNER : 0));
	}

	/**
	 * Filters a row of macroblocks.
	 * @param planes luma and the two of chroma, with the row above it
	 * @param row where it begins, in rows of luma; 0 where no row is above it
	 */
	void filter(byte[][] planes, int row) {
		for (int column = 0; column < this.across; column++) {
			int level = this.strengths[column] & LEVEL;
			if (level > 0) {
				prepare(level);
				boolean inner = (this.strengths[column] & INNER) != 0;
				if (this.header.simpleFilter) {
					filterSimply(planes[0], row, column, inner);
				}
				else {
					filter(planes, row, column, inner);
				}
			}
		}
	}

	private void prepare(int level) {
		int sharpness = this.header.sharpness;
		int inside = (sharpness == 0) ? level : level >> ((sharpness > 4) ? 2 : 1);
		if (sharpness > 0) {
			inside = Math.min(inside, 9 - sharpness);
		}
		this.interior = Math.max(1, inside);
		this.limit = 2 * level + this.interior;
		this.threshold = (level >= 40) ? 2 : (level >= 15) ? 1 : 0;
	}

	private void filterSimply(byte[] luma, int row, int column, boolean inner) {
		int width = this.across * 16;
		int at = row * width + column * 16;
		if (column > 0) {
			simple(luma, at, 1, width, this.limit + 4);
		}
		for (int i = 4; inner && i < 16; i += 4) {
			simple(luma, at + i, 1, width, this.limit);
		}
		if (row > 0) {
			simple(luma, at, width, 1, this.limit + 4);
		}
		for (int i = 4; inner && i < 16; i += 4) {
			simple(luma, at + i * width, width, 1, this.limit);
		}
	}

	private void filter(byte[][] planes, int row, int column, boolean inner) {
		for (int plane = 0; plane < 3; plane++) {
			byte[] samples = planes[plane];
			int size = (plane == 0) ? 16 : 8;
			int width = this.across * size;
			int at = row * size / 16 * width + column * size;
			if (column > 0) {
				outer(samples, at, 1, width, size);
			}
			for (int i = 4; inner && i < size; i += 4) {
				inner(samples, at + i, 1, width, size);
			}
			if (row > 0) {
				outer(samples, at, width, 1, size);
			}
			for (int i = 4; inner && i < size; i += 4) {
				inner(samples, at + i * width, width, 1, size);
			}
		}
	}

	/**
	 * Filters an edge of luma.
	 * @param at the first sample behind it
	 * @param step how far apart samples on a line across it are
	 * @param next how far apart these lines are
	 */
	private void simple(byte[] samples, int at, int step, int next, int limit) {
		int most = 2 * limit + 1;
		for (int i = 0, position = at; i < 16; i++, position += next) {
			int before = samples[position - step] & 0xff;
			int after = samples[position] & 0xff;
			int difference = (samples[position - 2 * step] & 0xff) - (samples[position + step] & 0xff);
			if (4 * Math.abs(before - after) + Math.abs(difference) <= most) {
				two(samples, position, step, before, after, difference);
			}
		}
	}

	/** Filters an edge between macroblocks. */
	private void outer(byte[] samples, int at, int step, int next, int count) {
		int most = 2 * (this.limit + 4) + 1;
		for (int i = 0, position = at; i < count; i++, position += next) {
			if (!smooth(samples, position, step, most)) {
				continue;
			}
			int before = samples[position - step] & 0xff;
			int after = samples[position] & 0xff;
			int secondBefore = samples[position - 2 * step] & 0xff;
			int secondAfter = samples[position + step] & 0xff;
			if (varies(secondBefore, before, after, secondAfter)) {
				two(samples, position, step, before, after, secondBefore - secondAfter);
				continue;
			}
			int change = signed(3 * (after - before) + signed(secondBefore - secondAfter));
			int first = (27 * change + 63) >> 7;
			int second = (18 * change + 63) >> 7;
			int third = (9 * change + 63) >> 7;
			set(samples, position - 3 * step, (samples[position - 3 * step] & 0xff) + third);
			set(samples, position - 2 * step, secondBefore + second);
			set(samples, position - step, before + first);
			set(samples, position, after - first);
			set(samples, position + step, secondAfter - second);
			set(samples, position + 2 * step, (samples[position + 2 * step] & 0xff) - third);
		}
	}

	/** Filters an edge between blocks. */
	private void inner(byte[] samples, int at, int step, int next, int count) {
		int most = 2 * this.limit + 1;
		for (int i = 0, position = at; i < count; i++, position += next) {
			if (!smooth(samples, position, step, most)) {
				continue;
			}
			int before = samples[position - step] & 0xff;
			int after = samples[position] & 0xff;
			int secondBefore = samples[position - 2 * step] & 0xff;
			int secondAfter = samples[position + step] & 0xff;
			if (varies(secondBefore, before, after, secondAfter)) {
				two(samples, position, step, before, after, secondBefore - secondAfter);
				continue;
			}
			int change = 3 * (after - before);
			int first = small((change + 4) >> 3);
			int other = small((change + 3) >> 3);
			int second = (first + 1) >> 1;
			set(samples, position - 2 * step, secondBefore + second);
			set(samples, position - step, before + other);
			set(samples, position, after - first);
			set(samples, position + step, secondAfter - second);
		}
	}

	/** Whether both sides are so smooth that the edge does not belong to the picture. */
	private boolean smooth(byte[] samples, int position, int step, int most) {
		int before = samples[position - step] & 0xff;
		int after = samples[position] & 0xff;
		int secondBefore = samples[position - 2 * step] & 0xff;
		int secondAfter = samples[position + step] & 0xff;
		if (4 * Math.abs(before - after) + Math.abs(secondBefore - secondAfter) > most) {
			return false;
		}
		int thirdBefore = samples[position - 3 * step] & 0xff;
		int thirdAfter = samples[position + 2 * step] & 0xff;
		int inside = this.interior;
		return Math.abs((samples[position - 4 * step] & 0xff) - thirdBefore) <= inside
				&& Math.abs(thirdBefore - secondBefore) <= inside && Math.abs(secondBefore - before) <= inside
				&& Math.abs((samples[position + 3 * step] & 0xff) - thirdAfter) <= inside
				&& Math.abs(thirdAfter - secondAfter) <= inside && Math.abs(secondAfter - after) <= inside;
	}

	private boolean varies(int secondBefore, int before, int after, int secondAfter) {
		return Math.abs(secondBefore - before) > this.threshold || Math.abs(secondAfter - after) > this.threshold;
	}

	private static void two(byte[] samples, int position, int step, int before, int after, int difference) {
		int change = 3 * (after - before) + signed(difference);
		set(samples, position - step, before + small((change + 3) >> 3));
		set(samples, position, after - small((change + 4) >> 3));
	}

	private static void set(byte[] samples, int position, int sample) {
		samples[position] = (byte) Vp8Blocks.clamp(sample);
	}

	private static int signed(int number) {
		return Math.max(-128, Math.min(number, 127));
	}

	private static int small(int number) {
		return Math.max(-16, Math.min(number, 15));
	}

}
