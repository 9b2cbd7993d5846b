package headshots.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The entries of one kind.
 *
 * @param entries the entries by key, in order
 */
record ContentTable<C extends Content>(ContentKind<C> kind, Map<String, ContentItem<C>> entries) {

	@SuppressWarnings("unchecked")
	static <C extends Content> ContentTable<C> of(ContentKind<C> kind, List<? extends ContentItem<?>> entries) {
		return new ContentTable<>(kind, Map.<String, ContentItem<C>>of()).with((List<ContentItem<C>>) entries);
	}

	ContentTable<C> with(List<ContentItem<C>> more) {
		Map<String, ContentItem<C>> all = new HashMap<>(this.entries);
		more.forEach((item) -> all.put(item.key(), item));
		Map<String, ContentItem<C>> sorted = new LinkedHashMap<>();
		all.values().stream().sorted(ContentSnapshot.IN_ORDER).forEach((item) -> sorted.put(item.key(), item));
		return new ContentTable<>(this.kind, sorted);
	}

	List<ContentItem<C>> ordered() {
		return List.copyOf(this.entries.values());
	}

	void put(String key) {
		this.kind.put(this.entries.get(key));
	}

	/** Returns violations that show only when all items are compared, by key. */
	Map<String, Violation> together() {
		Map<String, Violation> problems = new LinkedHashMap<>(this.kind.checkTogether(ordered()));
		Map<String, @Nullable String> owners = new HashMap<>();
		for (ContentItem<C> item : ordered()) {
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

}
