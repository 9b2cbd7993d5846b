package headshots.content;

import java.util.List;

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
	 * Makes an entry live, in place of the one with the same key if there is one. Needs a
	 * transaction.
	 * @param entry a checked entry
	 */
	void put(Entry<C> entry);

}
