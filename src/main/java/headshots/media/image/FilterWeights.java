package headshots.media.image;

/**
 * How much each sample of a line counts for each sample of the shorter line that is made
 * of it. Where the line gets shorter the filter is Lanczos, as wide as the reduction
 * needs to keep fine patterns from turning into coarse ones (antialiasing). Where it gets
 * longer, which happens to the coarser color of JPEG files alone, it is the triangle that
 * JPEG decoders use (linear interpolation).
 */
final class FilterWeights {

	/** For pictures that are looked at: sharp, with hardly a halo beside an edge. */
	static final int SHOWN = 3;

	/**
	 * For pictures of which smaller ones are made: the next reduction removes the halos,
	 * and has more of the finest detail to work with.
	 */
	static final int REDUCED_AGAIN = 5;

	private final int[] first;

	private final float[][] weights;

	private FilterWeights(int size) {
		this.first = new int[size];
		this.weights = new float[size][];
	}

	/**
	 * Calculates the weights.
	 * @param from where the part of the line that is wanted begins, in samples
	 * @param length how long that part is, in samples
	 * @param available how many samples the line has
	 * @param size how many samples are made of it
	 * @param lobes how many lobes the filter has on each side
	 */
	static FilterWeights of(double from, double length, int available, int size, int lobes) {
		FilterWeights all = new FilterWeights(size);
		double ratio = length / size;
		double reach = (ratio > 1) ? lobes * ratio : 1;
		int lowest = Math.max(0, (int) Math.floor(from));
		int highest = Math.min(available, (int) Math.ceil(from + length)) - 1;
		for (int i = 0; i < size; i++) {
			double middle = from + (i + 0.5) * ratio;
			int first = clamp((int) Math.floor(middle - reach + 0.5), lowest, highest);
			int last = clamp((int) Math.ceil(middle + reach - 0.5) - 1, first, highest);
			all.set(i, first, last, middle, ratio, lobes);
		}
		return all;
	}

	/** How many samples are made. */
	int size() {
		return this.first.length;
	}

	/** The first sample that counts for one. */
	int first(int index) {
		return this.first[index];
	}

	/** The last sample that counts for one. */
	int last(int index) {
		return this.first[index] + this.weights[index].length - 1;
	}

	/** How much a sample counts for another one. */
	float weight(int index, int sample) {
		return this.weights[index][sample - this.first[index]];
	}

	/** The first sample that counts for any. */
	int start() {
		return this.first[0];
	}

	/** Where the last sample that counts for any ends. */
	int end() {
		return last(size() - 1) + 1;
	}

	/** For how many results a sample can count. */
	int mostAtOnce() {
		int most = 1;
		for (int i = 0; i < size(); i++) {
			int end = i;
			while (end < size() && first(end) <= last(i)) {
				end++;
			}
			most = Math.max(most, end - i);
		}
		return most;
	}

	/**
	 * Makes a line.
	 * @param line the samples, of which those from {@link #start()} on count
	 * @param result takes {@link #size()} samples
	 */
	void apply(float[] line, float[] result) {
		for (int i = 0; i < result.length; i++) {
			result[i] = sum(this.weights[i], line, this.first[i]);
		}
	}

	/** Four sums at once, because each addition would wait for the one before. */
	private static float sum(float[] weights, float[] line, int at) {
		float one = 0;
		float two = 0;
		float three = 0;
		float four = 0;
		int i = 0;
		for (; i < weights.length - 3; i += 4) {
			one += weights[i] * line[at + i];
			two += weights[i + 1] * line[at + i + 1];
			three += weights[i + 2] * line[at + i + 2];
			four += weights[i + 3] * line[at + i + 3];
		}
		for (; i < weights.length; i++) {
			one += weights[i] * line[at + i];
		}
		return (one + two) + (three + four);
	}

	/** The weights of one result add up to 1, at the edges too. */
	private void set(int index, int first, int last, double middle, double ratio, int lobes) {
		double[] raw = new double[last - first + 1];
		double sum = 0;
		for (int i = 0; i < raw.length; i++) {
			double distance = first + i + 0.5 - middle;
			raw[i] = (ratio > 1) ? lanczos(distance / ratio, lobes) : Math.max(0, 1 - Math.abs(distance));
			sum += raw[i];
		}
		this.first[index] = first;
		this.weights[index] = new float[raw.length];
		for (int i = 0; i < raw.length; i++) {
			this.weights[index][i] = (sum == 0) ? 1f / raw.length : (float) (raw[i] / sum);
		}
	}

	private static double lanczos(double distance, int lobes) {
		double angle = Math.PI * distance;
		return (Math.abs(distance) < 1e-9) ? 1 : (Math.abs(distance) >= lobes) ? 0
				: Math.sin(angle) / angle * Math.sin(angle / lobes) / (angle / lobes);
	}

	private static int clamp(int value, int lowest, int highest) {
		return Math.max(lowest, Math.min(value, highest));
	}

}
