package headshots.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlines of where a field of numbers is above a level, as path data for SVG.
 */
final class Contours {

	private static final double SMALLEST = 5;

	private final float[] field;

	private final int width;

	private final int height;

	private final double straight;

	/**
	 * Outlines in a field.
	 * @param straight a point that bends an outline by a triangle of less than this area
	 * is left out
	 */
	Contours(float[] field, int width, int height, double straight) {
		this.field = field;
		this.width = width;
		this.height = height;
		this.straight = straight;
	}

	/** Closed outlines around everything above the level. */
	List<List<double[]>> above(double level) {
		Map<Long, double[]> points = new HashMap<>();
		Map<Long, Long> next = new HashMap<>();
		for (int row = -1; row < this.height; row++) {
			for (int column = -1; column < this.width; column++) {
				cell(column, row, level, points, next);
			}
		}
		List<List<double[]>> loops = new ArrayList<>();
		List<Long> starts = new ArrayList<>(next.keySet());
		starts.sort(null);
		for (Long start : starts) {
			if (next.containsKey(start)) {
				List<double[]> loop = new ArrayList<>();
				Long at = start;
				while (at != null && next.containsKey(at)) {
					loop.add(points.get(at));
					at = next.remove(at);
				}
				if (Math.abs(area(loop)) > SMALLEST) {
					loops.add(simple(loop));
				}
			}
		}
		return loops;
	}

	private double value(int column, int row) {
		boolean inside = column >= 0 && row >= 0 && column < this.width && row < this.height;
		return inside ? this.field[row * this.width + column] : -1;
	}

	/** The part of the outline within four neighbors: the dark side is on the right. */
	private void cell(int c, int r, double level, Map<Long, double[]> points, Map<Long, Long> next) {
		double a = value(c, r) - level;
		double b = value(c + 1, r) - level;
		double d = value(c, r + 1) - level;
		double e = value(c + 1, r + 1) - level;
		int shape = ((a > 0) ? 8 : 0) | ((b > 0) ? 4 : 0) | ((e > 0) ? 2 : 0) | ((d > 0) ? 1 : 0);
		if (shape == 0 || shape == 15) {
			return;
		}
		long top = key(c, r, 0);
		long left = key(c, r, 1);
		long bottom = key(c, r + 1, 0);
		long right = key(c + 1, r, 1);
		if (a > 0 != b > 0) {
			points.put(top, new double[] { c + a / (a - b), r });
		}
		if (a > 0 != d > 0) {
			points.put(left, new double[] { c, r + a / (a - d) });
		}
		if (d > 0 != e > 0) {
			points.put(bottom, new double[] { c + d / (d - e), r + 1 });
		}
		if (b > 0 != e > 0) {
			points.put(right, new double[] { c + 1, r + b / (b - e) });
		}
		switch (shape) {
			case 1 -> next.put(bottom, left);
			case 2 -> next.put(right, bottom);
			case 3 -> next.put(right, left);
			case 4 -> next.put(top, right);
			case 5 -> {
				next.put(top, right);
				next.put(bottom, left);
			}
			case 6 -> next.put(top, bottom);
			case 7 -> next.put(top, left);
			case 8 -> next.put(left, top);
			case 9 -> next.put(bottom, top);
			case 10 -> {
				next.put(left, top);
				next.put(right, bottom);
			}
			case 11 -> next.put(right, top);
			case 12 -> next.put(left, right);
			case 13 -> next.put(bottom, right);
			default -> next.put(left, bottom);
		}
	}

	private static long key(int column, int row, int side) {
		return ((row + 2L) * 4096 + column + 2) * 2 + side;
	}

	private static double area(List<double[]> loop) {
		double sum = 0;
		for (int i = 0; i < loop.size(); i++) {
			double[] p = loop.get(i);
			double[] q = loop.get((i + 1) % loop.size());
			sum += p[0] * q[1] - q[0] * p[1];
		}
		return sum / 2;
	}

	/** Without the points that hardly bend the outline (Visvalingam and Whyatt, 1993). */
	private List<double[]> simple(List<double[]> loop) {
		List<double[]> kept = new ArrayList<>(loop);
		while (kept.size() > 4) {
			int least = 0;
			double leastArea = Double.MAX_VALUE;
			for (int i = 0; i < kept.size(); i++) {
				double[] p = kept.get((i + kept.size() - 1) % kept.size());
				double[] q = kept.get(i);
				double[] r = kept.get((i + 1) % kept.size());
				double area = Math.abs((q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1])) / 2;
				if (area < leastArea) {
					leastArea = area;
					least = i;
				}
			}
			if (leastArea > this.straight) {
				break;
			}
			kept.remove(least);
		}
		return kept;
	}

}
