package headshots.studio.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.OutlineNode;
import headshots.content.PublishedContentCache;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentKindRegistry;
import headshots.studio.StudioUrls;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The outlines that kinds have of their entries, with the drafts of all staff in them.
 */
@Component
class ContentOutlines {

	private final ContentKindRegistry kinds;

	private final ContentItems items;

	private final PublishedContentCache published;

	ContentOutlines(ContentKindRegistry kinds, ContentItems items, PublishedContentCache published) {
		this.kinds = kinds;
		this.items = items;
		this.published = published;
	}

	/**
	 * Returns the outline of a kind.
	 * @param kind the name of a kind
	 * @return the lines at the top, none if the kind has no outline
	 */
	List<OutlineLine> of(String kind) {
		Map<ContentKey, String> editors = new HashMap<>();
		return this.kinds.find(kind)
			.orElseThrow()
			.outline(() -> withDrafts(editors))
			.stream()
			.map((node) -> line(node, editors))
			.toList();
	}

	/** Reads all drafts at once, and with them where each item is edited. */
	private ContentSnapshot withDrafts(Map<ContentKey, String> editors) {
		Map<ContentKey, ContentItem<?>> drafts = new LinkedHashMap<>();
		for (ContentItems.Draft draft : this.items.drafts()) {
			ContentItemStatus status = draft.status();
			editors.put(status.address(), StudioUrls.editor(status));
			if (status.hasDraft() && status.state() != ContentItemState.WITHDRAWN) {
				drafts.put(status.address(), new ContentItem<>(status.key(), LocalDate.EPOCH, draft.content()));
			}
		}
		return this.published.snapshot().with(drafts);
	}

	private static OutlineLine line(OutlineNode node, Map<ContentKey, String> editors) {
		ContentKey item = node.item();
		return new OutlineLine(node.label(), node.title(), (item != null) ? editors.get(item) : null,
				node.below().stream().map((below) -> line(below, editors)).toList());
	}

	/**
	 * A line of an outline.
	 *
	 * @param label how one gets there from the line above
	 * @param title the name of the item there
	 * @param href its editor, null where nothing is there
	 * @param below the lines below it
	 */
	record OutlineLine(String label, String title, @Nullable String href, List<OutlineLine> below) {
	}

}
