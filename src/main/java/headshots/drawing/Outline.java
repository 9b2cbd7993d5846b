package headshots.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes path data for SVG: smooth outlines through points, in whole quarters of a unit.
 */
final class Outline {

	/** Path data is in quarters, so that whole numbers are fine enough. */
	static final int SCALE = 4;

	private Outline() {
	}

	/**
	 * A closed curve that touches the middles between points and bends towards the
	 * points. The points are moved to even quarters, so that each middle is a whole
	 * number and {@code t}, which mirrors the bend before it, meets it exactly.
	 */
	static String closed(List<double[]> points) {
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
		long[] first = even.get(0);
		long[] at = middle(even.get(count - 1), first);
		StringBuilder path = new StringBuilder();
		pair(path.append('M'), at[0], at[1]);
		for (int i = 0; i < count; i++) {
			long[] bend = even.get(i);
			long[] end = middle(bend, even.get((i + 1) % count));
			if (i == 0) {
				pair(path.append('q'), bend[0] - at[0], bend[1] - at[1]);
				space(path, end[0] - at[0]);
			}
			else {
				path.append((i == 1) ? "t" : "");
				if (i > 1) {
					space(path, end[0] - at[0]);
				}
				else {
					path.append(end[0] - at[0]);
				}
			}
			space(path, end[1] - at[1]);
			at = end;
		}
		return path.append('z').toString();
	}

	private static long[] middle(long[] a, long[] b) {
		return new long[] { (a[0] + b[0]) / 2, (a[1] + b[1]) / 2 };
	}

	private static void pair(StringBuilder path, long x, long y) {
		path.append(x);
		space(path, y);
	}

	/** A minus sign parts two numbers as well as a space. */
	private static void space(StringBuilder path, long number) {
		path.append((number < 0) ? "" : " ").append(number);
	}

}
