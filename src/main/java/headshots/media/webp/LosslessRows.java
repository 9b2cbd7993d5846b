package headshots.media.webp;

import java.io.IOException;

/**
 * Decodes a lossless frame (RFC 9649), row by row.
 */
final class LosslessRows {

	private final LosslessTransform.Chain transforms;

	private final LosslessPixels pixels;

	private final int[] row;

	private int next;

	/**
	 * Reads what is before the pixels.
	 * @param in begins with the transforms
	 */
	LosslessRows(LosslessBits in, int width, int height) throws IOException {
		this.transforms = new LosslessTransform.Chain(in, width, height);
		this.pixels = new LosslessPixels(in, this.transforms.packedWidth(), height, true);
		this.row = new int[width];
	}

	/** Decodes the next row: 0xAARRGGBB, valid until the next call. */
	int[] next() throws IOException {
		this.pixels.read(this.row, 0, this.next);
		this.transforms.undo(this.row, this.next);
		this.next++;
		return this.row;
	}

}
