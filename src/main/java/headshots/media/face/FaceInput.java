package headshots.media.face;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * The input of the network: a picture in the middle of a square of 256 × 256 pixels, each
 * the mean of the area that it covers, with black around it.
 *
 * @param side the side of the square, in pixels of the picture
 * @param left how much of it is left of the picture
 * @param top how much of it is above the picture
 * @param planes red, green and blue from −1 to 1, row by row
 */
record FaceInput(double side, double left, double top, float[][] planes) {

	static final int SIZE = 256;

	private static final int COLORS = 3;

	private static final float HALF = 127.5f;

	/**
	 * Reduces a picture.
	 * @param picture of three bytes a pixel, blue first
	 * @param margin how much is added on each side, as a part of the longer one
	 */
	static FaceInput of(BufferedImage picture, double margin) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		double side = Math.max(width, height) * (1 + 2 * margin);
		FaceInput input = new FaceInput(side, (side - width) / 2, (side - height) / 2, new float[COLORS][SIZE * SIZE]);
		Span[] columns = spans(width, side, input.left());
		Span[] rows = spans(height, side, input.top());
		float[] line = new float[COLORS * width];
		for (int y = 0; y < SIZE; y++) {
			addRows(pixels, rows[y], line);
			for (int x = 0; x < SIZE; x++) {
				input.put(columns[x], line, y * SIZE + x);
			}
		}
		return input;
	}

	private static Span[] spans(int length, double side, double before) {
		double step = side / SIZE;
		Span[] spans = new Span[SIZE];
		for (int i = 0; i < SIZE; i++) {
			double from = Math.max(0, i * step - before);
			double to = Math.min(length, (i + 1) * step - before);
			spans[i] = new Span(from, to, step);
		}
		return spans;
	}

	private static void addRows(byte[] pixels, Span rows, float[] line) {
		Arrays.fill(line, 0);
		for (int row = rows.first(); row < rows.end(); row++) {
			float share = rows.share(row);
			int from = row * line.length;
			for (int i = 0; i < line.length; i++) {
				line[i] += share * (pixels[from + i] & 0xff);
			}
		}
	}

	private void put(Span columns, float[] line, int at) {
		float red = 0;
		float green = 0;
		float blue = 0;
		for (int column = columns.first(); column < columns.end(); column++) {
			float share = columns.share(column);
			blue += share * line[COLORS * column];
			green += share * line[COLORS * column + 1];
			red += share * line[COLORS * column + 2];
		}
		this.planes[0][at] = red / HALF - 1;
		this.planes[1][at] = green / HALF - 1;
		this.planes[2][at] = blue / HALF - 1;
	}

	/**
	 * The part of a line of the picture that one pixel of the square covers.
	 *
	 * @param from where it begins, in pixels
	 * @param to where it ends; not after its beginning if it is beside the picture
	 * @param step how much the pixel covers
	 */
	private record Span(double from, double to, double step) {

		int first() {
			return (int) this.from;
		}

		int end() {
			return (int) Math.ceil(this.to);
		}

		float share(int pixel) {
			return (float) (Math.max(0, Math.min(this.to, pixel + 1) - Math.max(this.from, pixel)) / this.step);
		}

	}

}
