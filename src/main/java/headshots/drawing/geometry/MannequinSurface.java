package headshots.drawing.geometry;

import java.util.Arrays;

/**
 * The mannequin's surface at every whole place, with its slopes; the same for all
 * drawings.
 */
public final class MannequinSurface {

	public static final int LEFT = -96;

	public static final int TOP = -28;

	public static final int WIDTH = 193;

	public static final int HEIGHT = 364;

	public static final MannequinSurface MANNEQUIN = new MannequinSurface();

	public final float[] z = new float[WIDTH * HEIGHT];

	/** The highest z that a ray can meet, by its column and its direction. */
	private final float[] toTheLeft = new float[WIDTH];

	private final float[] toTheRight = new float[WIDTH];

	/** The same by its row. */
	private final float[] upwards = new float[HEIGHT];

	private final float[] downwards = new float[HEIGHT];

	private MannequinSurface() {
		float[] columns = new float[WIDTH];
		float[] rows = new float[HEIGHT];
		Arrays.fill(columns, (float) HeadHeightField.NOTHING);
		Arrays.fill(rows, (float) HeadHeightField.NOTHING);
		for (int row = 0; row < HEIGHT; row++) {
			for (int column = 0; column < WIDTH; column++) {
				float z = (float) HeadHeightField.at(LEFT + column, TOP + row);
				this.z[row * WIDTH + column] = z;
				columns[column] = Math.max(columns[column], z);
				rows[row] = Math.max(rows[row], z);
			}
		}
		collect(columns, this.toTheLeft, this.toTheRight);
		collect(rows, this.upwards, this.downwards);
	}

	/**
	 * The highest z of the columns that a ray has not passed, by the column in which it
	 * is. It lies between that column and the next one.
	 */
	public float[] columnsAhead(double direction) {
		return (direction < 0) ? this.toTheLeft : this.toTheRight;
	}

	/** The same for rows. */
	public float[] rowsAhead(double direction) {
		return (direction < 0) ? this.upwards : this.downwards;
	}

	public boolean isThere(int column, int row) {
		return column >= 0 && column < WIDTH && row >= 0 && row < HEIGHT
				&& this.z[row * WIDTH + column] > HeadHeightField.NOTHING;
	}

	/** All places, row by row: whether the mannequin is there. */
	public boolean[] places() {
		boolean[] places = new boolean[this.z.length];
		for (int i = 0; i < places.length; i++) {
			places[i] = this.z[i] > HeadHeightField.NOTHING;
		}
		return places;
	}

	/** The z between whole places; what is not there does not count. */
	double at(double x, double y) {
		double c = x - LEFT;
		double r = y - TOP;
		int column = (int) Math.floor(c);
		int row = (int) Math.floor(r);
		if (column < 0 || row < 0 || column >= WIDTH - 1 || row >= HEIGHT - 1) {
			return HeadHeightField.NOTHING;
		}
		double fc = c - column;
		double fr = r - row;
		int i = row * WIDTH + column;
		return (this.z[i] * (1 - fc) + this.z[i + 1] * fc) * (1 - fr)
				+ (this.z[i + WIDTH] * (1 - fc) + this.z[i + WIDTH + 1] * fc) * fr;
	}

	public double slopeX(int column, int row) {
		return slope(column, row, 1, 0);
	}

	public double slopeY(int column, int row) {
		return slope(column, row, 0, 1);
	}

	private double slope(int column, int row, int dc, int dr) {
		boolean before = isThere(column - dc, row - dr);
		boolean after = isThere(column + dc, row + dr);
		double from = this.z[(before ? row - dr : row) * WIDTH + (before ? column - dc : column)];
		double to = this.z[(after ? row + dr : row) * WIDTH + (after ? column + dc : column)];
		int steps = (before ? 1 : 0) + (after ? 1 : 0);
		return (steps == 0) ? 0 : (to - from) / steps;
	}

	private static void collect(float[] highest, float[] backwards, float[] forwards) {
		int last = highest.length - 1;
		forwards[last] = highest[last];
		for (int i = last - 1; i >= 0; i--) {
			forwards[i] = Math.max(forwards[i + 1], highest[i]);
		}
		backwards[0] = Math.max(highest[0], highest[1]);
		for (int i = 1; i <= last; i++) {
			backwards[i] = Math.max(backwards[i - 1], highest[Math.min(last, i + 1)]);
		}
	}

}
