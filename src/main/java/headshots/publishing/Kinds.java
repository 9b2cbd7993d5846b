package headshots.publishing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.content.Content;
import headshots.content.ContentKind;
import headshots.content.Edition;
import headshots.content.Entry;
import headshots.content.EntryAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * All kinds of content by name.
 */
@Component
public class Kinds {

	private final Map<String, ContentKind<?>> kinds = new LinkedHashMap<>();

	Kinds(List<ContentKind<?>> kinds) {
		kinds.forEach((kind) -> this.kinds.put(kind.name(), kind));
	}

	public Collection<ContentKind<?>> all() {
		return this.kinds.values();
	}

	public Optional<ContentKind<?>> find(String name) {
		return Optional.ofNullable(this.kinds.get(name));
	}

	/** What readers see. */
	public Edition live() {
		return Edition.live(all());
	}

	/** An edition with an entry added or replaced. */
	public Edition with(Edition edition, EntryAddress address, Entry<?> entry) {
		return with(edition, get(address), entry);
	}

	/** An edition with some entries added or replaced. */
	public Edition with(Edition edition, Map<EntryAddress, Entry<?>> entries) {
		Edition changed = edition;
		for (Map.Entry<EntryAddress, Entry<?>> entry : entries.entrySet()) {
			changed = with(changed, get(entry.getKey()), entry.getValue());
		}
		return changed;
	}

	/** Where an entry has a page of its own in an edition. */
	Optional<String> path(Edition edition, EntryAddress address) {
		return edition.find(address).map((entry) -> path(get(address), entry.content()));
	}

	ContentKind<?> get(EntryAddress address) {
		return get(address.kind());
	}

	/**
	 * A kind that has to be there.
	 * @throws IllegalArgumentException if there is none of that name
	 */
	ContentKind<?> get(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("There is no kind " + name));
	}

	/** What the surrounding transaction finds live. */
	Edition stored() {
		return Edition.stored(all());
	}

	private static <C extends Content> @Nullable String path(ContentKind<C> kind, Content content) {
		return kind.path(kind.contentType().cast(content));
	}

	private static <C extends Content> Edition with(Edition edition, ContentKind<C> kind, Entry<?> entry) {
		return edition.with(kind, new Entry<>(entry.key(), entry.changed(), kind.contentType().cast(entry.content())));
	}

}
