package headshots.media.decode;

import java.io.Closeable;
import java.io.IOException;

import headshots.media.PictureRejectedException;

/**
 * The rows of a pass of a PNG picture. Each is stored as its difference from pixels
 * beside and above, by one of five filters.
 */
final class PngRows implements Closeable {

	private final PngData data;

	private final int back;

	/** How much of the data belongs to other passes; 0 once it is skipped. */
	private long start;

	private byte[] current;

	private byte[] above;

	private final byte[] filter = new byte[1];

	/**
	 * Begins a pass.
	 * @param start how many bytes of the inflated data come before it
	 * @param length how many bytes a row has
	 * @param back how many bytes a pixel has
	 */
	PngRows(PngData data, long start, long length, int back) {
		if (length > Integer.MAX_VALUE - 16) {
			throw PictureRejectedException.damaged();
		}
		this.data = data;
		this.start = start;
		this.back = back;
		this.current = new byte[(int) length];
		this.above = new byte[(int) length];
	}

	void verify() {
		this.data.verify();
	}

	/** Returns the next row, which is valid until the next but one. */
	byte[] next() throws IOException {
		if (this.start > 0) {
			this.data.skip(this.start);
			this.start = 0;
		}
		byte[] row = this.above;
		this.above = this.current;
		this.current = row;
		this.data.read(this.filter, 0, 1);
		this.data.read(row, 0, row.length);
		switch (this.filter[0]) {
			case 0 -> {
				// Is stored as it is.
			}
			case 1 -> addLeft(row, this.back);
			case 2 -> addAbove(row, this.above);
			case 3 -> addAverage(row, this.above, this.back);
			case 4 -> addPaeth(row, this.above, this.back);
			default -> throw PictureRejectedException.damaged();
		}
		return row;
	}

	void finish() throws IOException {
		this.data.finish();
	}

	@Override
	public void close() {
		this.data.close();
	}

	private static void addLeft(byte[] row, int back) {
		for (int i = back; i < row.length; i++) {
			row[i] += row[i - back];
		}
	}

	private static void addAbove(byte[] row, byte[] above) {
		for (int i = 0; i < row.length; i++) {
			row[i] += above[i];
		}
	}

	private static void addAverage(byte[] row, byte[] above, int back) {
		for (int i = 0; i < Math.min(back, row.length); i++) {
			row[i] += (byte) ((above[i] & 0xff) >> 1);
		}
		for (int i = back; i < row.length; i++) {
			row[i] += (byte) (((row[i - back] & 0xff) + (above[i] & 0xff)) >> 1);
		}
	}

	/** Adds the neighbor that is nearest to left + above - above left. */
	private static void addPaeth(byte[] row, byte[] above, int back) {
		for (int i = 0; i < Math.min(back, row.length); i++) {
			row[i] += above[i];
		}
		for (int i = back; i < row.length; i++) {
			int left = row[i - back] & 0xff;
			int up = above[i] & 0xff;
			int corner = above[i - back] & 0xff;
			int fromLeft = Math.abs(up - corner);
			int fromUp = Math.abs(left - corner);
			int fromCorner = Math.abs(left + up - 2 * corner);
			row[i] += (byte) ((fromLeft <= fromUp && fromLeft <= fromCorner) ? left
					: (fromUp <= fromCorner) ? up : corner);
		}
	}

}
