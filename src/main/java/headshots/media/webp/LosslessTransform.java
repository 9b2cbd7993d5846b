package headshots.media.webp;

import java.io.IOException;

import headshots.media.PictureRejectedException;

/**
 * Undoes, row by row, what an encoder did to the pixels of a lossless frame so that they
 * take fewer bits.
 */
sealed interface LosslessTransform {

	/**
	 * Undoes it for a row.
	 * @param pixels as many as the frame is wide before the transform; afterwards as many
	 * as it is wide
	 */
	void undo(int[] pixels, int row);

	/** Adds two pixels, each channel by itself. */
	static int add(int one, int other) {
		int alphaAndGreen = (one & 0xff00ff00) + (other & 0xff00ff00);
		int redAndBlue = (one & 0x00ff00ff) + (other & 0x00ff00ff);
		return (alphaAndGreen & 0xff00ff00) | (redAndBlue & 0x00ff00ff);
	}

	/** Pixels are what differs from a prediction, which tiles choose. */
	final class Predictor implements LosslessTransform {

		private static final int BLACK = 0xff000000;

		private final int width;

		private final int bits;

		private final int across;

		private final byte[] modes;

		private final int[] above;

		Predictor(LosslessBits in, int width, int height) throws IOException {
			this.width = width;
			this.bits = 2 + in.read(3);
			this.across = LosslessPixels.tiles(width, this.bits);
			int[] tiles = LosslessPixels.small(in, this.across, LosslessPixels.tiles(height, this.bits));
			this.modes = new byte[tiles.length];
			for (int i = 0; i < tiles.length; i++) {
				this.modes[i] = (byte) (tiles[i] >> 8 & 15);
			}
			this.above = new int[width + 1];
		}

		@Override
		public void undo(int[] pixels, int row) {
			int[] before = this.above;
			pixels[0] = add(pixels[0], (row == 0) ? BLACK : before[0]);
			// Right of a row comes, in memory, the one below it.
			before[this.width] = pixels[0];
			int tiles = (row >> this.bits) * this.across;
			for (int x = 1; x < this.width; x++) {
				int left = pixels[x - 1];
				int predicted = left;
				if (row > 0) {
					predicted = predict(this.modes[tiles + (x >> this.bits)], left, before[x - 1], before[x],
							before[x + 1]);
				}
				pixels[x] = add(pixels[x], predicted);
			}
			System.arraycopy(pixels, 0, before, 0, this.width);
		}

		private static int predict(int mode, int left, int corner, int top, int right) {
			return switch (mode) {
				case 1 -> left;
				case 2 -> top;
				case 3 -> right;
				case 4 -> corner;
				case 5 -> average(average(left, right), top);
				case 6 -> average(left, corner);
				case 7 -> average(left, top);
				case 8 -> average(corner, top);
				case 9 -> average(top, right);
				case 10 -> average(average(left, corner), average(top, right));
				case 11 -> (difference(top, corner) < difference(left, corner)) ? left : top;
				case 12 -> gradient(left, top, corner);
				case 13 -> half(average(left, top), corner);
				default -> BLACK;
			};
		}

		private static int average(int one, int other) {
			return (((one ^ other) & 0xfefefefe) >>> 1) + (one & other);
		}

		private static int difference(int one, int other) {
			int sum = 0;
			for (int shift = 0; shift < 32; shift += 8) {
				sum += Math.abs((one >>> shift & 0xff) - (other >>> shift & 0xff));
			}
			return sum;
		}

		private static int gradient(int left, int top, int corner) {
			int pixel = 0;
			for (int shift = 0; shift < 32; shift += 8) {
				int sum = (left >>> shift & 0xff) + (top >>> shift & 0xff) - (corner >>> shift & 0xff);
				pixel |= Vp8Blocks.clamp(sum) << shift;
			}
			return pixel;
		}

		private static int half(int average, int corner) {
			int pixel = 0;
			for (int shift = 0; shift < 32; shift += 8) {
				int own = average >>> shift & 0xff;
				pixel |= Vp8Blocks.clamp(own + (own - (corner >>> shift & 0xff)) / 2) << shift;
			}
			return pixel;
		}

	}

	/**
	 * Red and blue are what differs from what green says of them, in amounts of tiles.
	 */
	final class CrossColors implements LosslessTransform {

		private final int width;

		private final int bits;

		private final int across;

		private final int[] tiles;

		CrossColors(LosslessBits in, int width, int height) throws IOException {
			this.width = width;
			this.bits = 2 + in.read(3);
			this.across = LosslessPixels.tiles(width, this.bits);
			this.tiles = LosslessPixels.small(in, this.across, LosslessPixels.tiles(height, this.bits));
		}

		@Override
		public void undo(int[] pixels, int row) {
			int first = (row >> this.bits) * this.across;
			for (int x = 0; x < this.width; x++) {
				int amounts = this.tiles[first + (x >> this.bits)];
				int pixel = pixels[x];
				byte green = (byte) (pixel >> 8);
				int red = (pixel >> 16) + part(amounts, green);
				int blue = pixel + part(amounts >> 8, green) + part(amounts >> 16, (byte) red);
				pixels[x] = (pixel & 0xff00ff00) | (red & 0xff) << 16 | blue & 0xff;
			}
		}

		private static int part(int amount, byte of) {
			return ((byte) amount * of) >> 5;
		}

	}

	/** Red and blue are what differs from green. */
	final class SubtractedGreen implements LosslessTransform {

		private final int width;

		SubtractedGreen(int width) {
			this.width = width;
		}

		@Override
		public void undo(int[] pixels, int row) {
			for (int x = 0; x < this.width; x++) {
				int green = pixels[x] >> 8 & 0xff;
				pixels[x] = (pixels[x] & 0xff00ff00) | ((pixels[x] & 0x00ff00ff) + green * 0x00010001 & 0x00ff00ff);
			}
		}

	}

	/** Pixels are numbers of colors, of which several may be in one. */
	final class IndexedColors implements LosslessTransform {

		private final int[] colors = new int[256];

		private final int width;

		/** How many pixels are in one, as a power of two. */
		private final int bits;

		IndexedColors(LosslessBits in, int width) throws IOException {
			this.width = width;
			int size = 1 + in.read(8);
			this.bits = (size <= 2) ? 3 : (size <= 4) ? 2 : (size <= 16) ? 1 : 0;
			int[] differences = LosslessPixels.small(in, size, 1);
			int color = 0;
			for (int i = 0; i < size; i++) {
				color = add(color, differences[i]);
				this.colors[i] = color;
			}
		}

		/** How many pixels a row has before. */
		int packedWidth() {
			return LosslessPixels.tiles(this.width, this.bits);
		}

		@Override
		public void undo(int[] pixels, int row) {
			int length = 8 >> this.bits;
			for (int x = this.width - 1; x >= 0; x--) {
				int shift = (x & ((1 << this.bits) - 1)) * length;
				pixels[x] = this.colors[pixels[x >> this.bits] >> (8 + shift) & ((1 << length) - 1)];
			}
		}

	}

	/** The transforms of a frame, in the order in which they are undone. */
	final class Chain {

		private final LosslessTransform[] transforms = new LosslessTransform[4];

		private int count;

		private int packedWidth;

		Chain(LosslessBits in, int width, int height) throws IOException {
			this.packedWidth = width;
			boolean[] seen = new boolean[this.transforms.length];
			while (in.flag()) {
				int kind = in.read(2);
				if (seen[kind]) {
					throw PictureRejectedException.damaged();
				}
				seen[kind] = true;
				this.transforms[this.count++] = switch (kind) {
					case 0 -> new Predictor(in, this.packedWidth, height);
					case 1 -> new CrossColors(in, this.packedWidth, height);
					case 2 -> new SubtractedGreen(this.packedWidth);
					default -> new IndexedColors(in, width);
				};
				if (this.transforms[this.count - 1] instanceof IndexedColors palette) {
					this.packedWidth = palette.packedWidth();
				}
			}
		}

		/** How many pixels a row has before all of them. */
		int packedWidth() {
			return this.packedWidth;
		}

		void undo(int[] pixels, int row) {
			for (int i = this.count - 1; i >= 0; i--) {
				this.transforms[i].undo(pixels, row);
			}
		}

	}

}
