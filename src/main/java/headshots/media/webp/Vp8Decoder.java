package headshots.media.webp;

import java.io.IOException;

import headshots.media.PictureRejectedException;
import headshots.media.decode.PictureBytes;

/**
 * Decodes a lossy frame (RFC 6386), a row of macroblocks at a time. Of the picture it
 * holds two such rows.
 */
final class Vp8Decoder {

	/** Its sizes, and before them what kind of frame it is. */
	static final int HEADER = 10;

	private static final int SIZE = 16;

	private final PictureBytes file;

	private final int position;

	private final int length;

	private final int width;

	private final int height;

	private final int across;

	Vp8Decoder(PictureBytes file, int position, int length, int width, int height) {
		this.file = file;
		this.position = position;
		this.length = length;
		this.width = width;
		this.height = height;
		this.across = (width + SIZE - 1) / SIZE;
	}

	/**
	 * Decodes it.
	 * @param rows takes its rows
	 */
	void decode(Rows rows) throws IOException {
		int first = firstPartition();
		BooleanDecoder in = new BooleanDecoder(this.file, this.position + HEADER, first);
		Vp8Header header = new Vp8Header(in);
		BooleanDecoder[] partitions = partitions(header.partitions, HEADER + first);
		Vp8Modes modes = new Vp8Modes(in, header, this.across);
		Vp8Residuals residuals = new Vp8Residuals(header, this.across);
		Vp8Prediction prediction = new Vp8Prediction(this.across);
		Vp8LoopFilter filter = new Vp8LoopFilter(header, this.across);
		Macroblock macroblock = new Macroblock();
		byte[][] planes = { new byte[this.across * SIZE * 2 * SIZE], new byte[this.across * SIZE / 2 * SIZE],
				new byte[this.across * SIZE / 2 * SIZE] };
		int down = (this.height + SIZE - 1) / SIZE;
		for (int row = 0; row < down; row++) {
			modes.beginRow();
			residuals.beginRow();
			prediction.beginRow();
			int begin = (row > 0) ? SIZE : 0;
			BooleanDecoder partition = partitions[row % partitions.length];
			for (int column = 0; column < this.across; column++) {
				if (modes.read(macroblock, column)) {
					residuals.skip(macroblock, column);
				}
				else {
					residuals.read(partition, macroblock, column);
				}
				prediction.draw(macroblock, column, planes, begin);
				filter.note(macroblock, column);
			}
			if (header.filters) {
				filter.filter(planes, begin);
			}
			if (row > 0) {
				give(rows, planes, row - 1);
				for (byte[] plane : planes) {
					System.arraycopy(plane, plane.length / 2, plane, 0, plane.length / 2);
				}
			}
		}
		give(rows, planes, down - 1);
	}

	private int firstPartition() throws IOException {
		byte[] tag = new byte[HEADER];
		if (this.length < HEADER || this.file.read(this.position, tag, 0, HEADER) < HEADER) {
			throw PictureRejectedException.damaged();
		}
		int bits = tag[0] & 0xff | (tag[1] & 0xff) << 8 | (tag[2] & 0xff) << 16;
		int size = bits >> 5;
		boolean shown = (bits & 1) == 0 && (bits >> 4 & 1) == 1;
		if (!shown || (bits >> 1 & 7) > 3 || size > this.length - HEADER || tag[3] != (byte) 0x9d || tag[4] != 1
				|| tag[5] != 0x2a) {
			throw PictureRejectedException.damaged();
		}
		return size;
	}

	/** The partitions of coefficients; the sizes of all but the last are before them. */
	private BooleanDecoder[] partitions(int count, int offset) throws IOException {
		byte[] sizes = new byte[3 * (count - 1)];
		int at = offset + sizes.length;
		if (at > this.length || this.file.read(this.position + offset, sizes, 0, sizes.length) < sizes.length) {
			throw PictureRejectedException.damaged();
		}
		BooleanDecoder[] partitions = new BooleanDecoder[count];
		for (int i = 0; i < count; i++) {
			int size = this.length - at;
			if (i < count - 1) {
				size = sizes[3 * i] & 0xff | (sizes[3 * i + 1] & 0xff) << 8 | (sizes[3 * i + 2] & 0xff) << 16;
			}
			if (size > this.length - at) {
				throw PictureRejectedException.damaged();
			}
			partitions[i] = new BooleanDecoder(this.file, this.position + at, size);
			at += size;
		}
		return partitions;
	}

	/** Gives the upper row of macroblocks. */
	private void give(Rows rows, byte[][] planes, int row) throws IOException {
		int chromaWidth = (this.width + 1) / 2;
		int chromaHeight = (this.height + 1) / 2;
		for (int y = 0; y < SIZE && row * SIZE + y < this.height; y++) {
			rows.row(0, row * SIZE + y, planes[0], y * this.across * SIZE, this.width);
		}
		for (int y = 0; y < SIZE / 2 && row * SIZE / 2 + y < chromaHeight; y++) {
			int from = y * this.across * SIZE / 2;
			rows.row(1, row * SIZE / 2 + y, planes[1], from, chromaWidth);
			rows.row(2, row * SIZE / 2 + y, planes[2], from, chromaWidth);
		}
	}

	/** Takes the rows of a frame as they are stored. */
	@FunctionalInterface
	interface Rows {

		void row(int plane, int row, byte[] samples, int from, int width) throws IOException;

	}

}
