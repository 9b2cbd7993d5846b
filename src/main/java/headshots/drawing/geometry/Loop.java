package headshots.drawing.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A closed line through points.
 */
final class Loop {

	private static final int FEWEST_POINTS = 4;

	private static final double REMOVED = -1;

	private double[] x = new double[64];

	private double[] y = new double[64];

	private int size;

	void add(double pointX, double pointY) {
		if (this.size == this.x.length) {
			this.x = Arrays.copyOf(this.x, 2 * this.size);
			this.y = Arrays.copyOf(this.y, 2 * this.size);
		}
		this.x[this.size] = pointX;
		this.y[this.size] = pointY;
		this.size++;
	}

	/** The area inside of it; negative if it runs the other way round. */
	double area() {
		double sum = 0;
		for (int i = 0; i < this.size; i++) {
			int next = (i + 1) % this.size;
			sum += this.x[i] * this.y[next] - this.x[next] * this.y[i];
		}
		return sum / 2;
	}

	/**
	 * The points that remain when those that hardly bend the line are left out, least
	 * first (Visvalingam and Whyatt, 1993).
	 * @param straight the largest triangle with its two neighbors for which a point is
	 * left out
	 */
	List<double[]> simplified(double straight) {
		int[] before = new int[this.size];
		int[] after = new int[this.size];
		double[] bend = new double[this.size];
		PriorityQueue<Corner> corners = new PriorityQueue<>(this.size, Corner.FLATTEST);
		for (int i = 0; i < this.size; i++) {
			before[i] = (i + this.size - 1) % this.size;
			after[i] = (i + 1) % this.size;
			bend[i] = bend(before[i], i, after[i]);
			corners.add(new Corner(i, bend[i]));
		}
		int left = this.size;
		while (left > FEWEST_POINTS && corners.element().bend <= straight) {
			Corner corner = corners.remove();
			int point = corner.point;
			if (bend[point] == corner.bend) {
				left--;
				bend[point] = REMOVED;
				after[before[point]] = after[point];
				before[after[point]] = before[point];
				for (int neighbor : new int[] { before[point], after[point] }) {
					bend[neighbor] = bend(before[neighbor], neighbor, after[neighbor]);
					corners.add(new Corner(neighbor, bend[neighbor]));
				}
			}
		}
		List<double[]> points = new ArrayList<>();
		for (int i = 0; i < this.size; i++) {
			if (bend[i] != REMOVED) {
				points.add(new double[] { this.x[i], this.y[i] });
			}
		}
		return points;
	}

	/** The area of the triangle of three points. */
	private double bend(int p, int q, int r) {
		return Math
			.abs((this.x[q] - this.x[p]) * (this.y[r] - this.y[p]) - (this.x[r] - this.x[p]) * (this.y[q] - this.y[p]))
				/ 2;
	}

	/**
	 * A point and how much it bent the line when this was computed, which may be
	 * outdated.
	 */
	private record Corner(int point, double bend) {

		private static final Comparator<Corner> FLATTEST = Comparator.comparingDouble(Corner::bend)
			.thenComparingInt(Corner::point);

	}

}
