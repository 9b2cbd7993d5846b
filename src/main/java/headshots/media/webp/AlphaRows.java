package headshots.media.webp;

import java.io.IOException;

import headshots.media.PictureRejectedException;
import headshots.media.decode.PictureBytes;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the transparency of a lossy frame, row by row: from 0, clear, to 255.
 */
final class AlphaRows {

	private static final int HORIZONTAL = 1;

	private static final int VERTICAL = 2;

	private static final int GRADIENT = 3;

	private final PictureBytes file;

	/** Where the next row is that is stored as it is. */
	private int position;

	private final int end;

	/** Decodes compressed rows, in which it is the green. */
	private final @Nullable LosslessRows rows;

	private final int filter;

	private final byte[] row;

	private boolean first = true;

	/**
	 * Reads what is before the rows.
	 * @param position where the chunk's data begin
	 */
	AlphaRows(PictureBytes file, int position, int length, int width, int height) throws IOException {
		byte[] how = new byte[1];
		if (length < 1 || file.read(position, how, 0, 1) < 1) {
			throw PictureRejectedException.damaged();
		}
		int compression = how[0] & 3;
		if (compression > 1 || (compression == 0 && length - 1 < (long) width * height)) {
			throw PictureRejectedException.damaged();
		}
		this.file = file;
		this.position = position + 1;
		this.end = position + length;
		this.filter = how[0] >> 2 & 3;
		this.row = new byte[width];
		this.rows = (compression == 1)
				? new LosslessRows(new LosslessBits(file, position + 1, length - 1), width, height) : null;
	}

	/** Decodes the next row, which is valid until the next call. */
	byte[] next() throws IOException {
		int above = this.row[0] & 0xff;
		int corner = above;
		int left = this.first ? 0 : above;
		byte[] stored = new byte[0];
		int[] pixels = {};
		if (this.rows != null) {
			pixels = this.rows.next();
		}
		else {
			stored = stored();
		}
		for (int x = 0; x < this.row.length; x++) {
			int own = (this.rows != null) ? pixels[x] >> 8 : stored[x];
			above = this.row[x] & 0xff;
			int predicted = switch (this.first && this.filter > 0 ? HORIZONTAL : this.filter) {
				case HORIZONTAL -> left;
				case VERTICAL -> above;
				case GRADIENT -> Vp8Blocks.clamp(left + above - corner);
				default -> 0;
			};
			this.row[x] = (byte) (own + predicted);
			left = this.row[x] & 0xff;
			corner = above;
		}
		this.first = false;
		return this.row;
	}

	private byte[] stored() throws IOException {
		byte[] stored = new byte[this.row.length];
		if (this.end - this.position < stored.length
				|| this.file.read(this.position, stored, 0, stored.length) < stored.length) {
			throw PictureRejectedException.damaged();
		}
		this.position += stored.length;
		return stored;
	}

}
