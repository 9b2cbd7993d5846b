package headshots.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of content, as a slice offers it to code that handles all kinds alike.
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

	/** Returns the {@linkplain RecordVersion version} of the record. */
	default int contentVersion() {
		RecordVersion version = contentType().getAnnotation(RecordVersion.class);
		return (version != null) ? version.value() : 1;
	}

	/**
	 * Lifts a stored content by one version. A version that only adds fields needs
	 * nothing: they are empty in older contents.
	 * @param content the content as JSON; may be changed and returned
	 * @param from the version that wrote it, below {@link #contentVersion()}
	 * @return the content as the next version would have written it
	 */
	default ObjectNode upgrade(ObjectNode content, int from) {
		return content;
	}

	/**
	 * Everything live of this kind, in order.
	 * @return an immutable list, read from memory
	 */
	List<ContentItem<C>> entries();

	/**
	 * Everything live of this kind as the surrounding transaction finds it.
	 * @return a list in no particular order, read from the database
	 */
	List<ContentItem<C>> stored();

	/**
	 * Where an entry has a page of its own, rather than a place on one.
	 * @param content the content of the item
	 * @return the page's path, null if it has none
	 */
	default @Nullable String path(C content) {
		return null;
	}

	/**
	 * Where readers find entries that have no place of their own: on the pages of what
	 * they refer to.
	 * @return the fragment under which those pages show them, null for other kinds
	 */
	default @Nullable String fragmentOnPages() {
		return null;
	}

	/**
	 * Whether entries are mere parts of the entries that own them, and go when one of
	 * those goes.
	 */
	default boolean isPart() {
		return false;
	}

	/**
	 * Returns violations that show only when several items are compared.
	 * @param all every entry of every kind as it is about to be
	 * @return the problems by the key of the entry of this kind that has them
	 */
	default Map<String, Violation> checkTogether(ContentSnapshot all) {
		return Map.of();
	}

	/**
	 * Returns the entries that nothing leads readers to any more. The publication or
	 * withdrawal that cuts them off takes them away from readers too.
	 * @param all every entry of every kind as it is about to be
	 * @return keys of entries of this kind
	 */
	default Set<String> cutOff(ContentSnapshot all) {
		return Set.of();
	}

	/**
	 * Returns an outline for staff of how entries lead to each other.
	 * @param all supplies every entry of every kind, the latest drafts among them
	 * @return the lines at the top; none for a kind whose list says enough
	 */
	default List<OutlineNode> outline(Supplier<ContentSnapshot> all) {
		return List.of();
	}

	/**
	 * Makes an entry live, in place of the one with the same key if there is one. Needs a
	 * transaction.
	 * @param item a checked entry
	 */
	void put(ContentItem<C> item);

	/**
	 * Takes a live entry away from readers. Needs a transaction, and that nothing live
	 * points to the entry.
	 * @param key the entry's key
	 */
	void remove(String key);

}
