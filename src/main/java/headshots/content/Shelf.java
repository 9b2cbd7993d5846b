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
record Shelf<C extends Content>(ContentKind<C> kind, Map<String, Entry<C>> entries) {

	@SuppressWarnings("unchecked")
	static <C extends Content> Shelf<C> of(ContentKind<C> kind, List<? extends Entry<?>> entries) {
		return new Shelf<>(kind, Map.<String, Entry<C>>of()).with((List<Entry<C>>) entries);
	}

	Shelf<C> with(List<Entry<C>> more) {
		Map<String, Entry<C>> all = new HashMap<>(this.entries);
		more.forEach((entry) -> all.put(entry.key(), entry));
		Map<String, Entry<C>> sorted = new LinkedHashMap<>();
		all.values().stream().sorted(Edition.IN_ORDER).forEach((entry) -> sorted.put(entry.key(), entry));
		return new Shelf<>(this.kind, sorted);
	}

	List<Entry<C>> ordered() {
		return List.copyOf(this.entries.values());
	}

	void put(String key) {
		this.kind.put(this.entries.get(key));
	}

	/** Problems that no entry has by itself, by key. */
	Map<String, Problem> together() {
		Map<String, Problem> problems = new LinkedHashMap<>(this.kind.checkTogether(ordered()));
		Map<String, @Nullable String> owners = new HashMap<>();
		for (Entry<C> entry : ordered()) {
			String slug = entry.content().slug();
			String owner = owners.putIfAbsent(slug, entry.key());
			if (owner != null) {
				Problem taken = new Problem("slug", "\"" + slug + "\" belongs to another entry too");
				problems.putIfAbsent(entry.key(), taken);
				problems.putIfAbsent(owner, taken);
			}
		}
		return problems;
	}

}
