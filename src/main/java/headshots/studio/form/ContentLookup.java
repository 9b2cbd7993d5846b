package headshots.studio.form;

import java.util.List;
import java.util.Optional;

import headshots.content.Content;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a field of another one can name.
 */
public interface ContentLookup {

	/**
	 * The entries of a kind, in order.
	 * @param kind the kind's name
	 * @return whatever staff may choose, published or not
	 */
	List<Item> items(String kind);

	/** One entry of a kind. */
	default Optional<Item> find(String kind, @Nullable String key) {
		return items(kind).stream().filter((item) -> item.key().equals(key)).findFirst();
	}

	/**
	 * Whether a type can be the parent of the one that is edited: not itself, and none
	 * that belongs to it.
	 */
	default boolean canBeParent(Item item) {
		return true;
	}

	/**
	 * One entry.
	 *
	 * @param key its key
	 * @param content its content as staff see it
	 * @param live whether readers see it
	 */
	record Item(String key, Content content, boolean live) {

	}

}
