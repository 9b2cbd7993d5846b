package headshots.steady;

import java.util.Arrays;
import java.util.List;

/**
 * How long things took.
 */
final class Times {

	private final long[] sorted;

	Times(List<Long> micros) {
		this.sorted = micros.stream().mapToLong(Long::longValue).toArray();
		Arrays.sort(this.sorted);
	}

	int count() {
		return this.sorted.length;
	}

	/** The time within which so many of a hundred were done, in milliseconds. */
	double within(double ofHundred) {
		if (this.sorted.length == 0) {
			return 0;
		}
		int index = (int) Math.ceil(ofHundred / 100 * this.sorted.length) - 1;
		return this.sorted[Math.max(index, 0)] / 1000.0;
	}

	@Override
	public String toString() {
		return "%d, median %.1f ms, p99 %.1f ms, longest %.1f ms".formatted(count(), within(50), within(99),
				within(100));
	}

}
