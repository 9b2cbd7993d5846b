package headshots.comparison;

/**
 * A stretch of an aspect's spectrum, in whole steps from the low pole (0) to the high one
 * ({@value #STEPS}).
 *
 * @param from the low end
 * @param to the high end, above the low one
 */
public record Range(int from, int to) {

	static final int STEPS = 10;

	/** Whether all of this stretch is part of another one. */
	boolean isWithin(Range other) {
		return other.from <= this.from && this.to <= other.to;
	}

	/** Whether this stretch and another one share some length, more than an end. */
	boolean overlaps(Range other) {
		return Math.max(this.from, other.from) < Math.min(this.to, other.to);
	}

	/**
	 * How many steps lie between this stretch and another; below zero if they overlap.
	 */
	int distance(Range other) {
		return Math.max(this.from, other.from) - Math.min(this.to, other.to);
	}

	@Override
	public String toString() {
		return this.from + "–" + this.to;
	}

}
