package headshots.studio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.content.Content;
import headshots.publishing.Entries;
import headshots.publishing.EntryState;

/**
 * Offers what staff last saved, published or not. Reads each kind once, so that one page
 * asks the database as often however much it shows.
 */
final class DraftCatalog implements Catalog {

	private final Entries entries;

	private final Map<String, List<Item>> items = new HashMap<>();

	DraftCatalog(Entries entries) {
		this.entries = entries;
	}

	@Override
	public List<Item> items(String kind) {
		return this.items.computeIfAbsent(kind, this::load);
	}

	private List<Item> load(String kind) {
		return this.entries.drafts(kind)
			.stream()
			.filter((draft) -> draft.status().state() != EntryState.WITHDRAWN)
			.sorted(Comparator.comparing(Entries.Draft::content, Content.IN_ORDER))
			.map((draft) -> new Item(draft.status().key(), draft.content(), draft.status().isLive()))
			.toList();
	}

}
