package headshots.media.decode;

import java.nio.ByteBuffer;

import headshots.media.PictureRejectedException;

/**
 * The first chunk of a PNG file.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits of a sample: 1, 2, 4, 8 or 16
 * @param kind which samples a pixel has, as the format counts it
 * @param interlaced whether it comes in the seven passes of Adam7
 */
record PngHeader(int width, int height, int bits, int kind, boolean interlaced) {

	static final int LENGTH = 13;

	private static final int PALETTE = 1;

	private static final int COLOR = 2;

	private static final int ALPHA = 4;

	static PngHeader of(byte[] chunk) {
		ByteBuffer buffer = ByteBuffer.wrap(chunk);
		PngHeader header = new PngHeader(buffer.getInt(), buffer.getInt(), buffer.get(), buffer.get(), chunk[12] == 1);
		// Compression and filters have one method each.
		if (header.width <= 0 || header.height <= 0 || !header.hasPossibleBits() || chunk[10] != 0 || chunk[11] != 0
				|| chunk[12] < 0 || chunk[12] > 1) {
			throw PictureRejectedException.damaged();
		}
		return header;
	}

	boolean isPalette() {
		return (this.kind & PALETTE) != 0;
	}

	boolean isGray() {
		return (this.kind & COLOR) == 0;
	}

	boolean hasAlpha() {
		return (this.kind & ALPHA) != 0;
	}

	/** How many samples a pixel has in the file. */
	int channels() {
		return isPalette() ? 1 : (isGray() ? 1 : 3) + (hasAlpha() ? 1 : 0);
	}

	/** How many bytes a number of pixels takes. */
	long bytes(int pixels) {
		return ((long) pixels * channels() * this.bits + 7) / 8;
	}

	/** How far back the filters of rows look. */
	int bytesPerPixel() {
		return Math.max(1, channels() * this.bits / 8);
	}

	private boolean hasPossibleBits() {
		return switch (this.kind) {
			case 0 -> isOneOf(1, 2, 4, 8, 16);
			case 3 -> isOneOf(1, 2, 4, 8);
			case 2, 4, 6 -> isOneOf(8, 16);
			default -> false;
		};
	}

	private boolean isOneOf(int... possible) {
		for (int bits : possible) {
			if (bits == this.bits) {
				return true;
			}
		}
		return false;
	}

}
