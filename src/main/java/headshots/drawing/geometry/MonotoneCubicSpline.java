package headshots.drawing.geometry;

/**
 * A smooth curve through points, as lengths on the mannequin are given: monotone between
 * two of them, level beyond the first and the last.
 */
final class MonotoneCubicSpline {

	private final double[] at;

	private final double[] value;

	private final double[] slope;

	/**
	 * A curve.
	 * @param points place and value in turn, the places ascending
	 */
	MonotoneCubicSpline(double... points) {
		int count = points.length / 2;
		this.at = new double[count];
		this.value = new double[count];
		this.slope = new double[count];
		for (int i = 0; i < count; i++) {
			this.at[i] = points[2 * i];
			this.value[i] = points[2 * i + 1];
		}
		for (int i = 1; i < count - 1; i++) {
			double before = rise(i - 1);
			double after = rise(i);
			// The harmonic mean keeps the curve from overshooting (Fritsch and Butland,
			// 1984).
			this.slope[i] = (before * after > 0) ? 2 * before * after / (before + after) : 0;
		}
	}

	double at(double place) {
		int last = this.at.length - 1;
		if (place <= this.at[0]) {
			return this.value[0];
		}
		if (place >= this.at[last]) {
			return this.value[last];
		}
		int i = 0;
		while (place > this.at[i + 1]) {
			i++;
		}
		double span = this.at[i + 1] - this.at[i];
		double t = (place - this.at[i]) / span;
		double s = 1 - t;
		return s * s * (1 + 2 * t) * this.value[i] + t * t * (1 + 2 * s) * this.value[i + 1]
				+ s * t * span * (s * this.slope[i] - t * this.slope[i + 1]);
	}

	private double rise(int i) {
		return (this.value[i + 1] - this.value[i]) / (this.at[i + 1] - this.at[i]);
	}

}
