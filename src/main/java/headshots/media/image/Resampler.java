package headshots.media.image;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Resamples one plane of a picture while its rows arrive: down first, then across,
 * because the first goes over every sample and is what processors do many at a time.
 * Holds as many rows as the filter is high, whatever the height of the picture.
 */
final class Resampler {

	private final FilterWeights down;

	private final FilterWeights across;

	/** The rows that are being added up, by their number modulo the length. */
	private final float[][] open;

	private final Deque<float[]> finished = new ArrayDeque<>();

	private final Deque<float[]> spare = new ArrayDeque<>();

	private int next;

	/**
	 * Creates a resampler.
	 * @param down from rows of the plane to rows of the result
	 * @param across from columns of the plane to columns of the result
	 */
	Resampler(FilterWeights down, FilterWeights across) {
		this.down = down;
		this.across = across;
		this.open = new float[down.mostAtOnce()][across.end()];
	}

	/**
	 * Takes the next row.
	 * @param row its number in the plane
	 */
	void add(int row, float[] samples) {
		for (int target = this.next; target < this.down.size() && this.down.first(target) <= row; target++) {
			float[] sum = this.open[target % this.open.length];
			if (row <= this.down.last(target)) {
				add(samples, this.down.weight(target, row), sum, this.across.start());
			}
			if (row == this.down.last(target)) {
				finish(sum);
				this.next++;
			}
		}
	}

	/** How many rows of the result are finished and were not taken. */
	int ready() {
		return this.finished.size();
	}

	/**
	 * The next row of the result; null if it is not finished. {@link #giveBack} returns
	 * the array.
	 */
	float @Nullable [] poll() {
		return this.finished.poll();
	}

	void giveBack(float[] row) {
		this.spare.add(row);
	}

	/**
	 * Both arrays have the same index: only then does the compiler know that it may add
	 * several at a time.
	 */
	private static void add(float[] samples, float weight, float[] sum, int start) {
		for (int i = start; i < sum.length; i++) {
			sum[i] += weight * samples[i];
		}
	}

	private void finish(float[] sum) {
		float[] row = this.spare.isEmpty() ? new float[this.across.size()] : this.spare.remove();
		this.across.apply(sum, row);
		this.finished.add(row);
		Arrays.fill(sum, 0);
	}

}
