package headshots.media.decode;

import java.io.Closeable;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The passes of a PNG picture: one, or with Adam7 seven, each of which holds some pixels
 * of some rows. All are read at the same time, each through a decompressor of its own
 * that skips to the pass: so rows come from top to bottom, and no more than two rows of
 * each pass are in memory. That inflates about two times what one decompressor would.
 */
final class PngPasses implements Closeable {

	/** Of each pass: the first column and row, and the steps to the next ones. */
	private static final int[][] ADAM7 = { { 0, 0, 8, 8 }, { 4, 0, 8, 8 }, { 0, 4, 4, 8 }, { 2, 0, 4, 4 },
			{ 0, 2, 2, 4 }, { 1, 0, 2, 2 }, { 0, 1, 1, 2 } };

	private static final int[][] ONE = { { 0, 0, 1, 1 } };

	private final int[][] grid;

	private final int width;

	private final @Nullable PngRows[] passes;

	/** How many pixels a row of each pass has. */
	private final int[] pixels;

	PngPasses(PictureBytes file, int data, PngHeader header) {
		this.grid = header.interlaced() ? ADAM7 : ONE;
		this.width = header.width();
		this.passes = new PngRows[this.grid.length];
		this.pixels = new int[this.grid.length];
		long start = 0;
		int last = -1;
		for (int i = 0; i < this.grid.length; i++) {
			this.pixels[i] = steps(this.width, this.grid[i][0], this.grid[i][2]);
			int rows = steps(header.height(), this.grid[i][1], this.grid[i][3]);
			if (this.pixels[i] > 0 && rows > 0) {
				this.passes[i] = new PngRows(new PngData(file, data), start, header.bytes(this.pixels[i]),
						header.bytesPerPixel());
				start += rows * (1 + header.bytes(this.pixels[i]));
				last = i;
			}
		}
		PngRows longest = (last >= 0) ? this.passes[last] : null;
		if (longest != null) {
			longest.verify();
		}
	}

	/** Reads a row of the picture. */
	void read(int y, PngSamples samples, float[][] row) throws IOException {
		for (int i = 0; i < this.grid.length; i++) {
			PngRows pass = this.passes[i];
			int[] steps = this.grid[i];
			if (pass != null && y >= steps[1] && (y - steps[1]) % steps[3] == 0) {
				samples.spread(pass.next(), this.pixels[i], row, steps[0], steps[2]);
			}
		}
	}

	/** Checks the end of the data. */
	void finish() throws IOException {
		for (PngRows pass : this.passes) {
			if (pass != null) {
				pass.finish();
			}
		}
	}

	@Override
	public void close() {
		for (PngRows pass : this.passes) {
			if (pass != null) {
				pass.close();
			}
		}
	}

	private static int steps(int whole, int first, int step) {
		return (int) ((whole - (long) first + step - 1) / step);
	}

}
