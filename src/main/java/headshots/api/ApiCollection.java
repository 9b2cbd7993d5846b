package headshots.api;

import java.util.List;
import java.util.Optional;

/**
 * A collection that the API offers. A component of this type is all that another kind of
 * content needs: the endpoints, the entrance, the description and the page about the API
 * follow from it.
 *
 * @param <S> an item in memory
 * @param <R> the record that represents it
 */
interface ApiCollection<S, R extends Record> {

	/**
	 * Returns its name, which is the part of its URL.
	 * @return the plural name of the kind, which never changes
	 */
	String name();

	/** Returns what it holds, as a part of a sentence. */
	String about();

	/** Returns the record that represents an item. */
	Class<R> itemType();

	/** Returns the record that represents an item in the list. */
	default Class<? extends Record> listedType() {
		return itemType();
	}

	/** Returns whether it may grow so long that its list comes in pages. */
	default boolean isPaged() {
		return true;
	}

	/** Returns whether its items have a list of guidance. */
	default boolean hasGuidance() {
		return false;
	}

	/** Returns all items that readers see, in the order in which they see them. */
	List<S> all();

	/** Returns the key of an item, which is the last part of its URL. */
	String key(S item);

	/** Represents an item. */
	R represent(S item);

	/** Represents an item in the list. */
	default Record listed(S item) {
		return represent(item);
	}

	/** Finds an item in memory by its key. */
	default Optional<S> item(String key) {
		return all().stream().filter((item) -> key(item).equals(key)).findFirst();
	}

	/** Finds an item by its key. */
	default Optional<R> find(String key) {
		return item(key).map(this::represent);
	}

	/** Returns the guidance of an item; empty for an unknown key. */
	default Optional<List<GuidanceResource>> guidance(String key) {
		return Optional.empty();
	}

}
