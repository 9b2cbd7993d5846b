package headshots.studio.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.publishing.ContentItemStatus;
import headshots.studio.form.ContentLookup;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Limits the types that a type can be a look of, so that no choice closes a cycle: in the
 * drafts, or in the text that readers see.
 */
@Component
class ParentChoices {

	private final PublishedContentCache published;

	ParentChoices(PublishedContentCache published) {
		this.published = published;
	}

	/**
	 * Returns the items that can be chosen in the form of an item.
	 * @param all all items that staff may choose
	 * @param edited the item that the form is for, null while it is new
	 */
	ContentLookup limit(ContentLookup all, @Nullable ContentItemStatus edited) {
		return (edited != null) ? new LimitedLookup(all, edited.key(), parents(edited.kind())) : all;
	}

	/** The parents of the published items of a kind, by their keys. */
	private Map<String, String> parents(String kind) {
		Map<String, String> parents = new HashMap<>();
		ContentSnapshot live = this.published.snapshot();
		for (ContentKey item : live.addresses()) {
			if (item.kind().equals(kind)) {
				String parent = live.find(item).orElseThrow().content().parent();
				if (parent != null) {
					parents.put(item.key(), parent);
				}
			}
		}
		return parents;
	}

	/**
	 * The items of a lookup, of which some cannot be the parent of one.
	 *
	 * @param all all items
	 * @param edited the key of the item that gets a parent
	 * @param live the parents of the published items, by their keys
	 */
	private record LimitedLookup(ContentLookup all, String edited, Map<String, String> live) implements ContentLookup {

		@Override
		public List<Item> items(String kind) {
			return this.all.items(kind);
		}

		@Override
		public Optional<Item> find(String kind, @Nullable String key) {
			return this.all.find(kind, key);
		}

		@Override
		public boolean canBeParent(Item item) {
			return !item.key().equals(this.edited) && !this.edited.equals(item.content().parent())
					&& !this.edited.equals(this.live.get(item.key()));
		}

	}

}
