package headshots.comparison;

import headshots.content.PublicationDates;
import headshots.reference.Citations;

/**
 * A piece of conditional advice in its place.
 *
 * @param saidBy the column that says it, to itself and to its looks
 * @param row the row
 * @param condition the condition of the readers that it is for
 * @param key the item's key
 * @param text the advice
 * @param citations its sources
 * @param dates when it came live and last changed
 */
record Advice(Column saidBy, Row row, ReaderCondition condition, String key, String text, Citations citations,
		PublicationDates dates) {

	/** The words with which it begins, up to the colon: "With glasses". */
	public String opening() {
		return this.condition.opening();
	}

	/** The ID of its place on the page of its condition. */
	public String anchor() {
		return this.saidBy.slug() + "_" + this.row.slug();
	}

	/** The address of the guidance that it adds to. */
	public String guidance() {
		return this.saidBy.href() + "#" + this.row.slug();
	}

}
