package headshots.drawing.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes path data for SVG: smooth outlines through points, in whole quarters of a unit.
 */
public final class SvgPathWriter {

	/** Path data is in quarters, so that whole numbers are fine enough. */
	static final int SCALE = 4;

	private SvgPathWriter() {
	}

	/**
	 * A closed curve that touches the middles between points and bends towards the
	 * points. The points are moved to even quarters, so that each middle is a whole
	 * number and {@code t}, which mirrors the bend before it, meets it exactly.
	 */
	public static String closed(List<double[]> points) {
		List<long[]> even = new ArrayList<>();
		for (double[] point : points) {
			long[] next = { 2 * Math.round(point[0] * SCALE / 2), 2 * Math.round(point[1] * SCALE / 2) };
			long[] last = even.isEmpty() ? null : even.get(even.size() - 1);
			if (last == null || last[0] != next[0] || last[1] != next[1]) {
				even.add(next);
			}
		}
		int count = even.size();
		if (count < 3) {
			return "";
		}
		long[] at = middle(even.get(count - 1), even.get(0));
		StringBuilder path = new StringBuilder("M");
		pair(path, at[0], at[1]);
		for (int i = 0; i < count; i++) {
			long[] bend = even.get(i);
			long[] end = middle(bend, even.get((i + 1) % count));
			if (i == 0) {
				pair(path.append('q'), bend[0] - at[0], bend[1] - at[1]);
			}
			pair(path.append((i == 1) ? "t" : ""), end[0] - at[0], end[1] - at[1]);
			at = end;
		}
		return path.append('z').toString();
	}

	private static long[] middle(long[] a, long[] b) {
		return new long[] { (a[0] + b[0]) / 2, (a[1] + b[1]) / 2 };
	}

	private static void pair(StringBuilder path, long x, long y) {
		number(path, x);
		number(path, y);
	}

	/** A letter or a minus sign parts two numbers as well as a space. */
	private static void number(StringBuilder path, long number) {
		boolean parted = number < 0 || !Character.isDigit(path.charAt(path.length() - 1));
		path.append(parted ? "" : " ").append(number);
	}

}
