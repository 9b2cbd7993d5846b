package headshots.media.decode;

/**
 * Makes floating-point samples, from 0 to 255, of the packed ones of a PNG picture, and
 * lays transparent pixels on white. That is done in the samples as they are stored, as
 * browsers do.
 */
final class PngSamples {

	private static final float WHITE = 255;

	private static final float FINE = 257;

	private final PngHeader header;

	/** By the sample of up to 8 bits; for palettes one for each color. */
	private final float[][] table;

	/** The samples of the color that is transparent, or -1. */
	private final int[] key = { -1, -1, -1 };

	PngSamples(PngHeader header, byte[] palette, byte[] transparent) {
		this.header = header;
		int values = 1 << Math.min(8, header.bits());
		this.table = new float[header.isPalette() ? 3 : 1][values];
		if (header.isPalette()) {
			for (int i = 0; i < values; i++) {
				float opacity = (i < transparent.length) ? (transparent[i] & 0xff) / WHITE : 1;
				for (int color = 0; color < 3; color++) {
					int sample = (3 * i + color < palette.length) ? palette[3 * i + color] & 0xff : 0;
					this.table[color][i] = onWhite(sample, opacity);
				}
			}
			return;
		}
		for (int i = 0; i < values; i++) {
			this.table[0][i] = i * WHITE / (values - 1);
		}
		int colors = header.isGray() ? 1 : 3;
		if (!header.hasAlpha() && transparent.length >= 2 * colors) {
			for (int color = 0; color < colors; color++) {
				int sample = (transparent[2 * color] & 0xff) << 8 | (transparent[2 * color + 1] & 0xff);
				this.key[color] = sample & ((1 << header.bits()) - 1);
			}
		}
		if (colors == 1 && this.key[0] >= 0 && header.bits() <= 8) {
			this.table[0][this.key[0]] = WHITE;
		}
	}

	/**
	 * Spreads a row of a pass over a row of the picture.
	 * @param raw the packed samples
	 * @param count how many pixels
	 * @param row takes them, by color
	 * @param first where the first pixel goes
	 * @param step how far the next one is from it
	 */
	void spread(byte[] raw, int count, float[][] row, int first, int step) {
		if (this.header.bits() < 8) {
			spreadBits(raw, count, row, first, step);
		}
		else if (this.header.channels() == 1 && this.header.bits() == 8) {
			for (int color = 0; color < row.length; color++) {
				float[] values = this.table[color];
				float[] target = row[color];
				for (int i = 0, x = first; i < count; i++, x += step) {
					target[x] = values[raw[i] & 0xff];
				}
			}
		}
		else if (this.header.bits() == 8) {
			spreadBytes(raw, count, row, first, step);
		}
		else {
			spreadWords(raw, count, row, first, step);
		}
	}

	private void spreadBits(byte[] raw, int count, float[][] row, int first, int step) {
		int bits = this.header.bits();
		int mask = (1 << bits) - 1;
		for (int color = 0; color < row.length; color++) {
			float[] values = this.table[color];
			for (int i = 0, x = first; i < count; i++, x += step) {
				int bit = i * bits;
				row[color][x] = values[raw[bit >> 3] >> (8 - bits - (bit & 7)) & mask];
			}
		}
	}

	private void spreadBytes(byte[] raw, int count, float[][] row, int first, int step) {
		int channels = this.header.channels();
		int colors = row.length;
		for (int color = 0; color < colors; color++) {
			float[] target = row[color];
			for (int i = color, x = first, end = count * channels; i < end; i += channels, x += step) {
				target[x] = raw[i] & 0xff;
			}
		}
		if (this.header.hasAlpha()) {
			for (int i = colors, x = first, end = count * channels; i < end; i += channels, x += step) {
				lay(row, x, (raw[i] & 0xff) / WHITE);
			}
		}
		else if (this.key[0] >= 0) {
			for (int i = 0, x = first, end = count * channels; i < end; i += channels, x += step) {
				if ((raw[i] & 0xff) == this.key[0] && (raw[i + 1] & 0xff) == this.key[1]
						&& (raw[i + 2] & 0xff) == this.key[2]) {
					lay(row, x, 0);
				}
			}
		}
	}

	private void spreadWords(byte[] raw, int count, float[][] row, int first, int step) {
		int channels = this.header.channels();
		int colors = row.length;
		for (int i = 0, x = first, at = 0; i < count; i++, x += step, at += 2 * channels) {
			boolean hidden = this.key[0] >= 0;
			for (int color = 0; color < colors; color++) {
				int sample = word(raw, at + 2 * color);
				row[color][x] = sample / FINE;
				hidden &= sample == this.key[color];
			}
			if (this.header.hasAlpha()) {
				lay(row, x, word(raw, at + 2 * colors) / (FINE * WHITE));
			}
			else if (hidden) {
				lay(row, x, 0);
			}
		}
	}

	private static void lay(float[][] row, int x, float opacity) {
		if (opacity < 1) {
			for (float[] color : row) {
				color[x] = onWhite(color[x], opacity);
			}
		}
	}

	private static float onWhite(float sample, float opacity) {
		return WHITE + (sample - WHITE) * opacity;
	}

	private static int word(byte[] raw, int at) {
		return (raw[at] & 0xff) << 8 | (raw[at + 1] & 0xff);
	}

}
