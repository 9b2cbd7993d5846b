package headshots.studio.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.media.Thumbnail;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.reference.SourceContent;
import headshots.studio.ContentStateView;
import headshots.studio.ScheduleView;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.service.ItemOrdering;
import headshots.studio.service.PhotographStatus;
import headshots.studio.service.PhotographVisibility;
import headshots.studio.service.SourceChecks;
import headshots.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The entries of a kind as lines of a table.
 */
@Component
class Listings {

	private static final Set<String> FILTERS = Set.of("drafts", "withdrawn", "to-check", "no-kind");

	private final ContentItems items;

	private final FormDefinitions forms;

	private final StudioDateFormatter studioDateFormatter;

	private final PhotographVisibility visibility;

	Listings(ContentItems items, FormDefinitions forms, StudioDateFormatter studioDateFormatter,
			PhotographVisibility visibility) {
		this.visibility = visibility;
		this.items = items;
		this.forms = forms;
		this.studioDateFormatter = studioDateFormatter;
	}

	FormDefinition editor(String kind) {
		return this.forms.find(kind).orElseThrow(PageNotFoundException::new);
	}

	/**
	 * The entries of a kind in the order of readers, looks after their types.
	 * @param show "drafts" or "withdrawn" for those alone, "to-check" for sources whose
	 * check is due, "no-kind" for those that do not say what they are; anything else
	 * shows all but the withdrawn ones
	 */
	List<ListingLine> lines(String kind, String show) {
		List<ContentItems.Draft> drafts = this.items.drafts(kind);
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(this.items));
		Map<String, String> orders = editor(kind).isOrdered() ? ItemOrdering.fingerprints(drafts) : Map.of();
		return drafts.stream()
			.filter((draft) -> isShown(draft, show))
			.sorted(Comparator.<ContentItems.Draft, Content>comparing((draft) -> owner(draft, drafts), Content.IN_ORDER)
				.thenComparing((draft) -> draft.content().parent() != null)
				.thenComparing(ContentItems.Draft::content, Content.IN_ORDER))
			.map((draft) -> line(draft, names, orders))
			.toList();
	}

	/** Returns a filter of the list, empty for any text that is not one. */
	static String filter(String show) {
		return FILTERS.contains(show) ? show : "";
	}

	/** The address of a list with its filter and the result of the last action. */
	static String address(String kind, String show, String done) {
		String filter = filter(show);
		return StudioUrls.kind(kind) + (filter.isEmpty() ? "?" : "?show=" + filter + "&") + "done=" + done;
	}

	private boolean isShown(ContentItems.Draft draft, String show) {
		ContentItemState state = draft.status().state();
		return switch (show) {
			case "drafts" -> draft.status().hasDraft();
			case "withdrawn" -> state == ContentItemState.WITHDRAWN;
			case "to-check" -> state != ContentItemState.WITHDRAWN
					&& SourceChecks.isDue(draft.content(), this.studioDateFormatter.today());
			case "no-kind" -> state != ContentItemState.WITHDRAWN && draft.content() instanceof SourceContent source
					&& source.kindless();
			default -> state != ContentItemState.WITHDRAWN;
		};
	}

	private ListingLine line(ContentItems.Draft draft, ContentItemNames names, Map<String, String> orders) {
		ContentItemStatus entry = draft.status();
		String parent = String.valueOf(draft.content().parent());
		return new ListingLine(entry, names.of(draft.content()), draft.content().slug(),
				draft.content().parent() != null, entry.by().name() + ", " + this.studioDateFormatter.at(entry.saved()),
				SourceChecks.note(draft.content(), this.studioDateFormatter),
				ScheduleView.of(entry, this.studioDateFormatter),
				entry.kind().equals(HeadshotTypes.KIND) && entry.hasDraft() ? StudioUrls.publicationOfType(entry.id())
						: null,
				parent, (entry.state() != ContentItemState.WITHDRAWN) ? orders.get(parent) : null,
				Thumbnail.of(draft.content()).orElse(null), this.visibility.of(draft));
	}

	/** A look is listed with its type. */
	private static Content owner(ContentItems.Draft draft, List<ContentItems.Draft> all) {
		return all.stream()
			.filter((other) -> other.status().key().equals(draft.content().parent()))
			.map(ContentItems.Draft::content)
			.findFirst()
			.orElse(draft.content());
	}

	/**
	 * A line of the table.
	 *
	 * @param entry the status of the entry
	 * @param name the name that staff see
	 * @param slug its address, possibly empty
	 * @param below whether it belongs to the line above that is not below another one
	 * @param saved who saved it last, and when
	 * @param note a remark for staff; mostly empty
	 * @param schedule when it goes live, null if it is not scheduled
	 * @param withCells where a type is published with its cells, null for everything else
	 * @param parent the key of the item within which it is ordered, "null" if it is on
	 * its own
	 * @param order the fingerprint of the order that it is in, null if staff cannot move
	 * it
	 * @param thumbnail the picture of a photograph; null for everything else
	 * @param shown whether readers see a photograph; null for everything else
	 */
	record ListingLine(ContentItemStatus entry, String name, String slug, boolean below, String saved, String note,
			@Nullable ScheduleView schedule, @Nullable String withCells, String parent, @Nullable String order,
			@Nullable Thumbnail thumbnail, @Nullable PhotographStatus shown) {

		public String href() {
			return StudioUrls.editor(this.entry);
		}

		public ContentStateView state() {
			return ContentStateView.of(this.entry);
		}

	}

}
