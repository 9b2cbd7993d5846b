package headshots.preparation;

import java.util.List;

import headshots.reference.Citations;
import headshots.site.Page;
import headshots.text.SafeHtml;

/**
 * A tip as the page shows it.
 *
 * @param content the tip's content
 * @param purpose the use of the tip as HTML
 * @param sides the differences between the types
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
