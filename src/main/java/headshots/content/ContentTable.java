package headshots.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The items of one kind; immutable.
 *
 * @param <C> the kind's record
 */
final class ContentTable<C extends Content> {

	private final ContentKind<C> kind;

	private final Map<String, ContentItem<C>> items;

	private final List<ContentItem<C>> ordered;

	private ContentTable(ContentKind<C> kind, Map<String, ContentItem<C>> items) {
		this.kind = kind;
		this.items = items;
		this.ordered = items.values().stream().sorted(ContentSnapshot.IN_ORDER).toList();
	}

	static <C extends Content> ContentTable<C> of(ContentKind<C> kind, Collection<? extends ContentItem<?>> items) {
		return new ContentTable<>(kind, Map.<String, ContentItem<C>>of()).with(items);
	}

	ContentTable<C> with(Collection<? extends ContentItem<?>> more) {
		Map<String, ContentItem<C>> all = new HashMap<>(this.items);
		more.forEach((item) -> all.put(item.key(), typed(item)));
		return new ContentTable<>(this.kind, all);
	}

	ContentTable<C> without(Collection<String> keys) {
		Map<String, ContentItem<C>> left = new HashMap<>(this.items);
		left.keySet().removeAll(keys);
		return new ContentTable<>(this.kind, left);
	}

	/** Returns the items in order. */
	List<ContentItem<C>> ordered() {
		return this.ordered;
	}

	Optional<ContentItem<C>> find(String key) {
		return Optional.ofNullable(this.items.get(key));
	}

	/**
	 * Returns violations that show only when all items are compared, by key.
	 * @param all the snapshot that this table belongs to
	 */
	Map<String, Violation> together(ContentSnapshot all) {
		Map<String, Violation> problems = new LinkedHashMap<>(this.kind.checkTogether(all));
		Map<String, @Nullable String> owners = new HashMap<>();
		for (ContentItem<C> item : this.ordered) {
			String slug = item.content().slug();
			String owner = owners.putIfAbsent(slug, item.key());
			if (owner != null) {
				Violation taken = new Violation("slug", "\"" + slug + "\" is used by another item too");
				problems.putIfAbsent(item.key(), taken);
				problems.putIfAbsent(owner, taken);
			}
		}
		return problems;
	}

	/** A content of another kind is a mistake of the caller. */
	private ContentItem<C> typed(ContentItem<?> item) {
		return new ContentItem<>(item.key(), item.dates(), this.kind.contentType().cast(item.content()));
	}

}
