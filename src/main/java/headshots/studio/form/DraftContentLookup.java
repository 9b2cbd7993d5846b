package headshots.studio.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import org.jspecify.annotations.Nullable;

/**
 * Offers what staff last saved, published or not. Reads each kind once, so that one page
 * asks the database as often however much it shows.
 */
public final class DraftContentLookup implements ContentLookup {

	private final Function<String, List<ContentItems.Draft>> drafts;

	private final Map<String, Map<String, Item>> items = new HashMap<>();

	public DraftContentLookup(ContentItems entries) {
		this.drafts = entries::drafts;
	}

	/** A catalog of entries that have been read already. */
	public DraftContentLookup(List<ContentItems.Draft> all) {
		Map<String, List<ContentItems.Draft>> kinds = all.stream()
			.collect(Collectors.groupingBy((draft) -> draft.status().kind()));
		this.drafts = (kind) -> kinds.getOrDefault(kind, List.of());
	}

	@Override
	public List<Item> items(String kind) {
		return List.copyOf(known(kind).values());
	}

	@Override
	public Optional<Item> find(String kind, @Nullable String key) {
		return Optional.ofNullable(known(kind).get(key));
	}

	private Map<String, Item> known(String kind) {
		return this.items.computeIfAbsent(kind, this::load);
	}

	private Map<String, Item> load(String kind) {
		Map<String, Item> loaded = new LinkedHashMap<>();
		this.drafts.apply(kind)
			.stream()
			.filter((draft) -> draft.status().state() != ContentItemState.WITHDRAWN)
			.sorted(Comparator.comparing(ContentItems.Draft::content, Content.IN_ORDER))
			.forEach((draft) -> loaded.put(draft.status().key(),
					new Item(draft.status().key(), draft.content(), draft.status().isLive())));
		return loaded;
	}

}
