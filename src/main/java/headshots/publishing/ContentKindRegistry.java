package headshots.publishing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.content.Content;
import headshots.content.ContentItem;
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

	/** Returns the published content. */
	public ContentSnapshot live() {
		return ContentSnapshot.live(all());
	}

	/** An edition with an entry added or replaced. */
	public ContentSnapshot with(ContentSnapshot snapshot, ContentKey address, ContentItem<?> entry) {
		return with(snapshot, get(address), entry);
	}

	/** An edition with some entries added or replaced. */
	public ContentSnapshot with(ContentSnapshot snapshot, Map<ContentKey, ContentItem<?>> entries) {
		ContentSnapshot changed = snapshot;
		for (Map.Entry<ContentKey, ContentItem<?>> entry : entries.entrySet()) {
			changed = with(changed, get(entry.getKey()), entry.getValue());
		}
		return changed;
	}

	/** Where an entry has a page of its own in an edition. */
	Optional<String> path(ContentSnapshot snapshot, ContentKey address) {
		return snapshot.find(address).map((entry) -> path(get(address), entry.content()));
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

	/** Returns the published content in the surrounding transaction. */
	ContentSnapshot stored() {
		return ContentSnapshot.stored(all());
	}

	private static <C extends Content> @Nullable String path(ContentKind<C> kind, Content content) {
		return kind.path(kind.contentType().cast(content));
	}

	private static <C extends Content> ContentSnapshot with(ContentSnapshot snapshot, ContentKind<C> kind,
			ContentItem<?> entry) {
		return snapshot.with(kind,
				new ContentItem<>(entry.key(), entry.changed(), kind.contentType().cast(entry.content())));
	}

}
