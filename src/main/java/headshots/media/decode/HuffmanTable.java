package headshots.media.decode;

import headshots.media.PictureRejectedException;

/**
 * A Huffman code of a JPEG file (ITU-T T.81, annex C): codes of up to 16 bits, looked up
 * by their first bits.
 */
final class HuffmanTable {

	/** How many bits are looked up at once; few codes are longer. */
	static final int LOOKED_UP = 9;

	static final int LONGEST = 16;

	/** The length of a code in the upper bits and its symbol in the lower eight. */
	private final short[] lookup = new short[1 << LOOKED_UP];

	/** The first code of each length that is too large, as far left as 16 bits allow. */
	private final int[] limit = new int[LONGEST + 2];

	/** The distance from a code of each length to the place of its symbol. */
	private final int[] offset = new int[LONGEST + 1];

	private final byte[] symbols;

	/**
	 * Builds the code.
	 * @param counts how many codes each length has, from 1 to 16 bits
	 * @param symbols in the order of their codes
	 */
	HuffmanTable(int[] counts, byte[] symbols) {
		this.symbols = symbols;
		int code = 0;
		int place = 0;
		for (int length = 1; length <= LONGEST; length++) {
			this.offset[length] = place - code;
			for (int i = 0; i < counts[length - 1]; i++) {
				if (length <= LOOKED_UP) {
					enter(code, length, symbols[place] & 0xff);
				}
				code++;
				place++;
			}
			if (code > 1 << length) {
				throw PictureRejectedException.damaged();
			}
			this.limit[length] = code << (LONGEST - length);
			code <<= 1;
		}
		this.limit[LONGEST + 1] = Integer.MAX_VALUE;
	}

	/** A short code: its length times 256 plus its symbol, and 0 for a longer one. */
	int lookup(int bits) {
		return this.lookup[bits];
	}

	/**
	 * Finds a code that is not short.
	 * @param bits the next 16 bits
	 * @return its length times 256 plus its symbol
	 */
	int find(int bits) {
		int length = LOOKED_UP + 1;
		while (bits >= this.limit[length]) {
			length++;
		}
		if (length > LONGEST) {
			throw PictureRejectedException.damaged();
		}
		return (length << 8) + (this.symbols[this.offset[length] + (bits >> (LONGEST - length))] & 0xff);
	}

	private void enter(int code, int length, int symbol) {
		int spread = LOOKED_UP - length;
		int from = code << spread;
		if (from + (1 << spread) > this.lookup.length) {
			throw PictureRejectedException.damaged();
		}
		for (int i = 0; i < 1 << spread; i++) {
			this.lookup[from + i] = (short) ((length << 8) + symbol);
		}
	}

}
