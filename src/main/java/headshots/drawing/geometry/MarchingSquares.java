package headshots.drawing.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Traces the outlines of where a field of numbers is above a level (marching squares).
 *
 * <p>
 * A point of an outline lies on the edge between two neighbors of the field. An edge is
 * one number: twice the place of its first neighbor, plus 1 if the second one is below it
 * and not to its right. Places are counted in a field that has one more on each side.
 */
public final class MarchingSquares {

	private static final double SMALLEST = 5;

	private static final double OUTSIDE = -1;

	private final float[] field;

	private final int width;

	private final int height;

	private final double straight;

	/** The edge that follows each edge on its outline; 0 if none does. */
	private final int[] next;

	/**
	 * Outlines in a field.
	 * @param straight a point that bends an outline by a triangle of less than this area
	 * is left out
	 */
	public MarchingSquares(float[] field, int width, int height, double straight) {
		this.field = field;
		this.width = width;
		this.height = height;
		this.straight = straight;
		this.next = new int[2 * (width + 2) * (height + 2)];
	}

	/** Closed outlines around everything above the level. */
	public List<List<double[]>> above(double level) {
		for (int row = -1; row < this.height; row++) {
			boolean a = false;
			boolean d = false;
			for (int column = -1; column < this.width; column++) {
				boolean b = value(column + 1, row) - level > 0;
				boolean e = value(column + 1, row + 1) - level > 0;
				cell(column, row, (a ? 8 : 0) | (b ? 4 : 0) | (e ? 2 : 0) | (d ? 1 : 0));
				a = b;
				d = e;
			}
		}
		List<List<double[]>> loops = new ArrayList<>();
		for (int start = 0; start < this.next.length; start++) {
			if (this.next[start] != 0) {
				Loop loop = loop(start, level);
				if (Math.abs(loop.area()) > SMALLEST) {
					loops.add(loop.simplified(this.straight));
				}
			}
		}
		return loops;
	}

	private double value(int column, int row) {
		boolean inside = column >= 0 && row >= 0 && column < this.width && row < this.height;
		return inside ? this.field[row * this.width + column] : OUTSIDE;
	}

	/** The part of the outline within four neighbors: the dark side is on the right. */
	private void cell(int column, int row, int shape) {
		int top = edge(column, row);
		int left = top + 1;
		int bottom = edge(column, row + 1);
		int right = edge(column + 1, row) + 1;
		switch (shape) {
			case 1 -> this.next[bottom] = left;
			case 2 -> this.next[right] = bottom;
			case 3 -> this.next[right] = left;
			case 4 -> this.next[top] = right;
			case 5 -> {
				this.next[top] = right;
				this.next[bottom] = left;
			}
			case 6 -> this.next[top] = bottom;
			case 7 -> this.next[top] = left;
			case 8 -> this.next[left] = top;
			case 9 -> this.next[bottom] = top;
			case 10 -> {
				this.next[left] = top;
				this.next[right] = bottom;
			}
			case 11 -> this.next[right] = top;
			case 12 -> this.next[left] = right;
			case 13 -> this.next[bottom] = right;
			case 14 -> this.next[left] = bottom;
			default -> {
				// All four are on the same side of the level.
			}
		}
	}

	/** The edge to the right of a place. */
	private int edge(int column, int row) {
		return 2 * ((row + 1) * (this.width + 2) + column + 1);
	}

	/** Takes an outline out of the edges. */
	private Loop loop(int start, double level) {
		Loop loop = new Loop();
		int edge = start;
		while (this.next[edge] != 0) {
			int place = edge / 2;
			int column = place % (this.width + 2) - 1;
			int row = place / (this.width + 2) - 1;
			boolean down = edge % 2 == 1;
			double from = value(column, row) - level;
			double to = (down ? value(column, row + 1) : value(column + 1, row)) - level;
			double part = from / (from - to);
			loop.add(down ? column : column + part, down ? row + part : row);
			int following = this.next[edge];
			this.next[edge] = 0;
			edge = following;
		}
		return loop;
	}

}
