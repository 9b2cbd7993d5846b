package headshots.studio.service;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import headshots.content.Content;
import headshots.media.PhotographContent;
import headshots.media.Photographs;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;

import org.springframework.stereotype.Component;

/**
 * Finds photographs for staff, by one statement for all of them.
 */
@Component
public class PhotographLibrary {

	private final ContentItems items;

	private final PhotographVisibility visibility;

	PhotographLibrary(ContentItems items, PhotographVisibility visibility) {
		this.items = items;
		this.visibility = visibility;
	}

	/** The photographs of a filter, in the order of staff; none that was withdrawn. */
	public List<PhotographView> photographs(Filter filter) {
		return views((draft) -> true).stream().filter(filter.matches).toList();
	}

	/** The photographs whose latest revision fulfills a condition. */
	public List<PhotographView> whose(Predicate<PhotographContent> condition) {
		return views(condition);
	}

	private List<PhotographView> views(Predicate<PhotographContent> condition) {
		return this.items.drafts(Photographs.KIND)
			.stream()
			.filter((draft) -> draft.status().state() != ContentItemState.WITHDRAWN)
			.filter((draft) -> condition.test((PhotographContent) draft.content()))
			.sorted(Comparator.comparing(ContentItems.Draft::content, Content.IN_ORDER))
			.map((draft) -> PhotographView.of(draft, Objects.requireNonNull(this.visibility.of(draft))))
			.toList();
	}

	/** The filters of the library. */
	public enum Filter {

		ALL("All", (photograph) -> true),

		UNATTACHED("Not attached", (photograph) -> !photograph.status().attached()),

		ENDING("Consent or license ends within a month", (photograph) -> photograph.status().ending()),

		NOT_SHOWN("Not shown", (photograph) -> photograph.status().isHidden());

		private final String label;

		private final Predicate<PhotographView> matches;

		Filter(String label, Predicate<PhotographView> matches) {
			this.label = label;
			this.matches = matches;
		}

		/** Reads a request's value; anything unknown is all. */
		public static Filter of(String value) {
			for (Filter filter : values()) {
				if (filter.value().equals(value)) {
					return filter;
				}
			}
			return ALL;
		}

		public String label() {
			return this.label;
		}

		public String value() {
			return (this == ALL) ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
