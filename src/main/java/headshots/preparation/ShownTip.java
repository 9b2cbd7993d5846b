package headshots.preparation;

import java.util.List;

import headshots.reference.Citations;
import headshots.site.Page;
import headshots.text.SafeHtml;

/**
 * A tip as the page shows it.
 *
 * @param content the tip's content
 * @param purpose what it is for, ready for the page
 * @param sides what each type does differently
 * @param citations the sources
 */
record ShownTip(TipContent content, SafeHtml purpose, List<ShownSide> sides, Citations citations) {

	/**
	 * The difference for one headshot type.
	 *
	 * @param type the type's page
	 * @param text the text, ready for the page
	 */
	record ShownSide(Page type, SafeHtml text) {
	}

}
