package headshots.media.webp;

import java.io.IOException;
import java.util.HexFormat;

import headshots.media.PictureRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pixels of a lossless frame, or of a small picture within it, before they are
 * transformed: 0xAARRGGBB, row by row. Remembers as many as the frame may repeat, about a
 * million.
 */
final class LosslessPixels {

	/** The most pixels of a small picture; real ones have far fewer. */
	private static final int MOST_SMALL = 1 << 21;

	private static final int FARTHEST = 1 << 20;

	private static final int LENGTHS = 24;

	private static final int DISTANCES = 40;

	/** In bytes, of all prefix codes. */
	private static final int MOST_CODES = 16 << 20;

	private static final int HASH = 0x1e35a7bd;

	/**
	 * The first distances mean pixels nearby: rows up, and eight less the columns left.
	 */
	private static final byte[] NEARBY = HexFormat.of().parseHex("""
			1807171928062729161a262a38053739151b363a252b48044749141c353b464a242c58454b343c03
			5759131d565a232d444c555b333d68026769121e666a222e545c434d656b323e78017779535d111f
			646c424e767a212f757b313f636d525e00747c414f1020626e30737d515f40727e616f50717f6070
			""".replaceAll("\\s", ""));

	private final LosslessBits in;

	private final int width;

	private final int[] remembered;

	private final int mask;

	private int @Nullable [] cache;

	private int cacheBits;

	private int groupBits;

	private int groupsAcross;

	/** By tile, which prefix codes are used; null where all use the first. */
	private char @Nullable [] groups;

	/** Five to a group: green and lengths, red, blue, alpha, distances. */
	private final PrefixCode[] codes;

	private int written;

	private int copyLength;

	private int copyDistance;

	/**
	 * Reads what is before the pixels.
	 * @param whole whether this is the frame, which may have several groups of codes
	 */
	LosslessPixels(LosslessBits in, int width, int height, boolean whole) throws IOException {
		this.in = in;
		this.width = width;
		long pixels = Math.min((long) width * height, FARTHEST);
		this.remembered = new int[Integer.highestOneBit(Math.max(1, (int) pixels - 1)) << 1];
		this.mask = this.remembered.length - 1;
		if (in.flag()) {
			this.cacheBits = in.read(4);
			if (this.cacheBits < 1 || this.cacheBits > 11) {
				throw PictureRejectedException.damaged();
			}
			this.cache = new int[1 << this.cacheBits];
		}
		int count = 1;
		if (whole && in.flag()) {
			this.groupBits = 2 + in.read(3);
			this.groupsAcross = tiles(width, this.groupBits);
			int[] tiles = small(in, this.groupsAcross, tiles(height, this.groupBits));
			char[] chosen = new char[tiles.length];
			for (int i = 0; i < tiles.length; i++) {
				chosen[i] = (char) (tiles[i] >> 8);
				count = Math.max(count, chosen[i] + 1);
			}
			this.groups = chosen;
		}
		this.codes = new PrefixCode[5 * count];
		readCodes();
	}

	/** Reads a small picture whole. */
	static int[] small(LosslessBits in, int width, int height) throws IOException {
		if ((long) width * height > MOST_SMALL) {
			throw PictureRejectedException.damaged();
		}
		LosslessPixels pixels = new LosslessPixels(in, width, height, false);
		int[] small = new int[width * height];
		for (int y = 0; y < height; y++) {
			pixels.read(small, y * width, y);
		}
		return small;
	}

	/** How many tiles there are in a length. */
	static int tiles(int length, int bits) {
		return (length + (1 << bits) - 1) >> bits;
	}

	/**
	 * Reads the next row.
	 * @param row its number
	 */
	void read(int[] target, int from, int row) throws IOException {
		int x = 0;
		while (x < this.width) {
			if (this.copyLength == 0) {
				readPixel(x, row);
			}
			for (; this.copyLength > 0 && x < this.width; this.copyLength--) {
				// A pixel that was read is a copy of itself.
				int pixel = this.remembered[(this.written - this.copyDistance) & this.mask];
				this.remembered[this.written & this.mask] = pixel;
				this.written++;
				if (this.cache != null) {
					this.cache[HASH * pixel >>> (32 - this.cacheBits)] = pixel;
				}
				target[from + x] = pixel;
				x++;
			}
		}
	}

	/** Reads a pixel, or how many to copy from where. */
	private void readPixel(int x, int row) throws IOException {
		int group = 0;
		if (this.groups != null) {
			group = 5 * this.groups[(row >> this.groupBits) * this.groupsAcross + (x >> this.groupBits)];
		}
		int green = this.codes[group].next(this.in);
		if (green < 256) {
			int red = this.codes[group + 1].next(this.in);
			int blue = this.codes[group + 2].next(this.in);
			int alpha = this.codes[group + 3].next(this.in);
			single(alpha << 24 | red << 16 | green << 8 | blue);
		}
		else if (green < 256 + LENGTHS) {
			this.copyLength = extended(green - 256);
			this.copyDistance = distance(extended(this.codes[group + 4].next(this.in)));
			if (this.copyDistance > this.written || this.copyDistance > this.remembered.length) {
				throw PictureRejectedException.damaged();
			}
		}
		else if (this.cache != null) {
			single(this.cache[green - 256 - LENGTHS]);
		}
	}

	private void single(int pixel) {
		this.remembered[this.written & this.mask] = pixel;
		this.copyLength = 1;
		this.copyDistance = 0;
	}

	/** A length or a distance: small ones are symbols, others have bits that follow. */
	private int extended(int symbol) throws IOException {
		if (symbol < 4) {
			return symbol + 1;
		}
		int bits = (symbol - 2) >> 1;
		return ((2 + (symbol & 1)) << bits) + this.in.read(bits) + 1;
	}

	private int distance(int code) {
		if (code > NEARBY.length) {
			return code - NEARBY.length;
		}
		int nearby = NEARBY[code - 1];
		return Math.max(1, (nearby >> 4) * this.width + 8 - (nearby & 15));
	}

	private void readCodes() throws IOException {
		int[] sizes = { 256 + LENGTHS + ((this.cache != null) ? this.cache.length : 0), 256, 256, 256, DISTANCES };
		int weight = 0;
		for (int i = 0; i < this.codes.length; i++) {
			this.codes[i] = PrefixCode.read(this.in, sizes[i % 5]);
			weight += this.codes[i].weight();
			if (weight > MOST_CODES) {
				throw PictureRejectedException.damaged();
			}
		}
	}

}
