package headshots.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import headshots.text.NameOrder;
import org.jspecify.annotations.Nullable;

/**
 * The content of one item of the guide, as an immutable record. The record's constructor
 * accepts anything, because a draft may be incomplete; {@link #check()} lists what
 * prevents its publication.
 */
public interface Content {

	/** The order of siblings in lists. */
	Comparator<Content> IN_ORDER = Comparator.comparingInt(Content::position)
		.thenComparing(NameOrder.comparing(Content::title));

	/**
	 * The entry's part of an address, unique within its kind.
	 * @return the slug, possibly empty in a draft
	 */
	String slug();

	/**
	 * Returns the title of the item in lists.
	 * @return a short plain text
	 */
	String title();

	/**
	 * Returns the shortest name of the item, from which its first slug is made.
	 * @return a plain text, by default the title
	 */
	default String name() {
		return title();
	}

	/**
	 * Returns the item of the same kind within which this one is listed and ordered.
	 * @return the key of the other item, null if it stands on its own
	 */
	default @Nullable String parent() {
		return null;
	}

	/**
	 * Returns the items whose names together are the name of this one in the studio, such
	 * as the type and the aspect of a piece of guidance.
	 * @return the references in the order of the name, empty if the title is the name
	 */
	default List<Reference> namedAfter() {
		return List.of();
	}

	/**
	 * Returns the words that tell the item from others that are {@link #namedAfter()
	 * named after} the same ones, such as a condition: "with glasses".
	 * @return words that end the name in the studio, empty if nothing needs telling apart
	 */
	default String qualifier() {
		return "";
	}

	/**
	 * Returns the fields that say nothing to readers: their change alone gives an item no
	 * new date.
	 * @return the names of components, by default the position
	 */
	default Set<String> bookkeeping() {
		return Set.of("position");
	}

	/**
	 * Returns the days on which something has happened already, so that none of them can
	 * be ahead of the guide's clock.
	 * @return days by the names of their components
	 */
	default Map<String, LocalDate> pastDays() {
		return Map.of();
	}

	/**
	 * All problems within the record itself; references are checked where the other items
	 * are known.
	 * @return the problems in the order of the fields, empty when the record may be
	 * published
	 */
	List<Violation> check();

	/**
	 * The other entries that this one names.
	 * @return the references in the order of the fields
	 */
	List<Reference> references();

	/**
	 * Returns the position among siblings; kinds without an order of their own are sorted
	 * by title.
	 * @return the position, lowest first
	 */
	default int position() {
		return 0;
	}

	/**
	 * A list as a record keeps it. An item without anything in it, as a file's lone dash
	 * makes one, is left out.
	 * @param list a list, null where nothing was given
	 * @return an immutable list without nulls
	 */
	static <T> List<T> list(@Nullable List<? extends @Nullable T> list) {
		return (list != null) ? list.stream().filter(Objects::nonNull).<T>map((item) -> item).toList() : List.of();
	}

	/**
	 * Texts by name as a record keeps them. A name without a text is left out.
	 * @param map a map, null where nothing was given
	 * @return an immutable map in the order of the names
	 */
	static Map<String, String> map(@Nullable Map<String, @Nullable String> map) {
		SortedMap<String, String> kept = new TreeMap<>();
		if (map != null) {
			map.forEach((name, text) -> {
				if (text != null && !text.isEmpty()) {
					kept.put(name, text);
				}
			});
		}
		return Collections.unmodifiableSortedMap(kept);
	}

	/**
	 * Normalizes a text that is required for publication: pages can show an incomplete
	 * draft.
	 * @param text a text, null where nothing was given
	 * @return the text, or an empty one
	 */
	static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
