package headshots.publishing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentKind;
import headshots.content.ContentSnapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * All kinds of content by name.
 */
@Component
public class ContentKindRegistry {

	private final Map<String, ContentKind<?>> kinds = new LinkedHashMap<>();

	ContentKindRegistry(List<ContentKind<?>> kinds) {
		kinds.forEach((kind) -> this.kinds.put(kind.name(), kind));
	}

	public Collection<ContentKind<?>> all() {
		return this.kinds.values();
	}

	public Optional<ContentKind<?>> find(String name) {
		return Optional.ofNullable(this.kinds.get(name));
	}

	/** Where an entry has a page of its own in an edition. */
	Optional<String> path(ContentSnapshot snapshot, ContentKey address) {
		return snapshot.find(address).map((entry) -> path(get(address), entry.content()));
	}

	/** Returns the paths of all items that have a page of their own. */
	Set<String> paths(ContentSnapshot snapshot) {
		return snapshot.addresses().stream().flatMap((key) -> path(snapshot, key).stream()).collect(Collectors.toSet());
	}

	/**
	 * Returns the items that nothing leads readers to.
	 * @param changed items that are about to be published, which are left out: they are
	 * refused instead
	 */
	List<ContentKey> cutOff(ContentSnapshot next, Collection<ContentKey> changed) {
		return all().stream()
			.flatMap((kind) -> kind.cutOff(next).stream().map((key) -> new ContentKey(kind.name(), key)))
			.filter((key) -> !changed.contains(key))
			.toList();
	}

	ContentKind<?> get(ContentKey address) {
		return get(address.kind());
	}

	/**
	 * Returns a kind by its name.
	 * @throws IllegalArgumentException if the name is unknown
	 */
	ContentKind<?> get(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("Unknown content kind " + name));
	}

	/** Writes an item of a snapshot to the table of its kind. */
	void put(ContentKey key, ContentSnapshot snapshot) {
		put(get(key), key.key(), snapshot);
	}

	private static <C extends Content> @Nullable String path(ContentKind<C> kind, Content content) {
		return kind.path(kind.contentType().cast(content));
	}

	private static <C extends Content> void put(ContentKind<C> kind, String key, ContentSnapshot snapshot) {
		kind.put(snapshot.get(kind, key));
	}

}
