package headshots.media.webp;

import java.io.IOException;

import headshots.media.PictureRejectedException;

/**
 * A canonical prefix code (Huffman code) of a lossless frame. Its table is small, because
 * a frame may have thousands of them.
 */
final class PrefixCode {

	private static final int LONGEST = 15;

	/** Codes up to this length are found in one step. */
	private static final int QUICK = 7;

	/** In which order the lengths of lengths come. */
	private static final int[] ORDER = { 17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 };

	/**
	 * Of the lengths from 16 on, which repeat others: how many bits follow, and the
	 * least.
	 */
	private static final int[] REPEAT_BITS = { 2, 3, 7 };

	private static final int[] REPEAT_LEAST = { 3, 3, 11 };

	/** The symbols, in the order of their codes. */
	private final char[] symbols;

	/** How many codes have each length. */
	private final int[] counts = new int[LONGEST + 1];

	/** By the next bits: a symbol times 16 and its length; 0 where the code is longer. */
	private final char[] quick;

	private PrefixCode(int[] lengths, int size) {
		int used = 0;
		for (int i = 0; i < size; i++) {
			this.counts[lengths[i]]++;
			used += (lengths[i] > 0) ? 1 : 0;
		}
		this.counts[0] = 0;
		this.symbols = new char[used];
		int[] starts = new int[LONGEST + 2];
		int open = 1;
		for (int length = 1; length <= LONGEST; length++) {
			starts[length + 1] = starts[length] + this.counts[length];
			open = 2 * open - this.counts[length];
			if (open < 0) {
				throw PictureRejectedException.damaged();
			}
		}
		if (used == 0 || (open > 0 && used > 1)) {
			throw PictureRejectedException.damaged();
		}
		for (int i = 0; i < size; i++) {
			if (lengths[i] > 0) {
				this.symbols[starts[lengths[i]]++] = (char) i;
			}
		}
		this.quick = (used == 1) ? new char[0] : new char[1 << QUICK];
		if (used > 1) {
			fill();
		}
	}

	/** Reads a code that has symbols from 0 up to a size. */
	static PrefixCode read(LosslessBits in, int size) throws IOException {
		int[] lengths = new int[Math.max(size, 256)];
		if (in.flag()) {
			boolean two = in.flag();
			lengths[in.read(in.flag() ? 8 : 1)] = 1;
			if (two) {
				lengths[in.read(8)] = 1;
			}
			for (int i = size; i < lengths.length; i++) {
				if (lengths[i] > 0) {
					throw PictureRejectedException.damaged();
				}
			}
		}
		else {
			readLengths(in, size, lengths);
		}
		return new PrefixCode(lengths, size);
	}

	/** Reads the next symbol. */
	int next(LosslessBits in) throws IOException {
		if (this.quick.length == 0) {
			return this.symbols[0];
		}
		int bits = in.peek(LONGEST);
		int found = this.quick[bits & ((1 << QUICK) - 1)];
		if (found > 0) {
			in.skip(found & 15);
			return found >> 4;
		}
		int code = 0;
		int first = 0;
		int index = 0;
		for (int length = 1; length <= LONGEST; length++) {
			code |= bits >> (length - 1) & 1;
			int count = this.counts[length];
			if (code - first < count) {
				in.skip(length);
				return this.symbols[index + code - first];
			}
			index += count;
			first = (first + count) << 1;
			code <<= 1;
		}
		throw PictureRejectedException.damaged();
	}

	/** How much memory it takes, in bytes. */
	int weight() {
		return 2 * (this.symbols.length + this.quick.length) + 160;
	}

	private static void readLengths(LosslessBits in, int size, int[] lengths) throws IOException {
		int[] own = new int[ORDER.length];
		int given = 4 + in.read(4);
		for (int i = 0; i < given; i++) {
			own[ORDER[i]] = in.read(3);
		}
		PrefixCode code = new PrefixCode(own, own.length);
		int left = size;
		if (in.flag()) {
			int bits = 2 + 2 * in.read(3);
			left = 2 + in.read(bits);
			if (left > size) {
				throw PictureRejectedException.damaged();
			}
		}
		int before = 8;
		for (int symbol = 0; symbol < size && left > 0; left--) {
			int length = code.next(in);
			if (length < 16) {
				lengths[symbol++] = length;
				before = (length > 0) ? length : before;
				continue;
			}
			int repeat = REPEAT_LEAST[length - 16] + in.read(REPEAT_BITS[length - 16]);
			if (repeat > size - symbol) {
				throw PictureRejectedException.damaged();
			}
			for (int i = 0; i < repeat; i++) {
				lengths[symbol++] = (length == 16) ? before : 0;
			}
		}
	}

	private void fill() {
		int code = 0;
		int index = 0;
		for (int length = 1; length <= QUICK; length++) {
			for (int i = 0; i < this.counts[length]; i++) {
				int reversed = Integer.reverse(code) >>> (32 - length);
				for (int bits = reversed; bits < this.quick.length; bits += 1 << length) {
					this.quick[bits] = (char) (this.symbols[index] << 4 | length);
				}
				index++;
				code++;
			}
			code <<= 1;
		}
	}

}
