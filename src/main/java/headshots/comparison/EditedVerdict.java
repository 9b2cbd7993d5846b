package headshots.comparison;

import headshots.content.ContentItem;
import headshots.content.PublicationDates;
import headshots.reference.Citations;

/**
 * An editor's verdict on two columns.
 *
 * @param from the column that its changes start from
 * @param to the column that they lead to
 * @param item the verdict's content
 * @param citations its sources
 */
record EditedVerdict(Column from, Column to, ContentItem<PairVerdictContent> item, Citations citations) {

	PairVerdictContent content() {
		return this.item.content();
	}

	PublicationDates dates() {
		return this.item.dates();
	}

}
