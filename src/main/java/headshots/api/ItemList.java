package headshots.api;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list, or a page of one.
 *
 * @param <R> the record of an item
 * @param items the items in the order in which readers see them
 * @param total how many items the whole list has
 * @param links the pages of the list
 */
record ItemList<R>(List<R> items, int total, ListLinks links) {

	/**
	 * The pages of a list.
	 *
	 * @param self this page
	 * @param next the next page, null on the last one
	 * @param previous the page before, null on the first one
	 */
	record ListLinks(URI self, @Nullable URI next, @Nullable URI previous) {

	}

}
