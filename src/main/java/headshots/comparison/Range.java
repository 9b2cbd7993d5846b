package headshots.comparison;

/**
 * A stretch of an aspect's spectrum, in whole steps from the low pole (0) to the high one
 * ({@value #STEPS}).
 *
 * @param from the low end
 * @param to the high end, above the low one
 */
record Range(int from, int to) {

	static final int STEPS = 10;

	/**
	 * How this stretch relates to another one: they share some length, exactly one end,
	 * or nothing.
	 */
	Relation relationTo(Range other) {
		int gap = Math.max(this.from, other.from) - Math.min(this.to, other.to);
		if (gap < 0) {
			return Relation.OVERLAPPING;
		}
		return (gap == 0) ? Relation.TOUCHING : Relation.APART;
	}

	@Override
	public String toString() {
		return this.from + "–" + this.to;
	}

}
