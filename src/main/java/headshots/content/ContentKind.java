package headshots.content;

import java.util.List;
import java.util.Map;

/**
 * One kind of content, as a slice offers it to whoever reads or writes all kinds alike.
 *
 * @param <C> the kind's record
 */
public interface ContentKind<C extends Content> {

	/**
	 * The kind's name in addresses and file names, such as "questions".
	 * @return a plural noun
	 */
	String name();

	Class<C> contentType();

	/**
	 * Everything live of this kind, in order.
	 * @return an immutable list, read from memory
	 */
	List<Entry<C>> entries();

	/**
	 * Problems that no entry has by itself.
	 * @param all every entry of the kind as it is about to be
	 * @return the problems by the key of the entry that has them
	 */
	default Map<String, Problem> checkTogether(List<Entry<C>> all) {
		return Map.of();
	}

	/**
	 * Makes an entry live, in place of the one with the same key if there is one. Needs a
	 * transaction.
	 * @param entry a checked entry
	 */
	void put(Entry<C> entry);

}
