package headshots.studio.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import headshots.comparison.HeadshotTypeContent;
import headshots.content.Content;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.reference.SourceContent;
import headshots.studio.ContentStateView;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.service.SourceChecks;
import headshots.web.PageNotFoundException;

import org.springframework.stereotype.Component;

/**
 * The entries of a kind as lines of a table.
 */
@Component
class Listings {

	private final ContentItems items;

	private final FormDefinitions forms;

	private final StudioDateFormatter studioDateFormatter;

	Listings(ContentItems items, FormDefinitions forms, StudioDateFormatter studioDateFormatter) {
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
	 * check is due; anything else shows all but the withdrawn ones
	 */
	List<ListingLine> lines(String kind, String show) {
		List<ContentItems.Draft> drafts = this.items.drafts(kind);
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(this.items));
		return drafts.stream()
			.filter((draft) -> isShown(draft, show))
			.sorted(Comparator.<ContentItems.Draft, Content>comparing((draft) -> owner(draft, drafts), Content.IN_ORDER)
				.thenComparing((draft) -> isLook(draft.content()))
				.thenComparing(ContentItems.Draft::content, Content.IN_ORDER))
			.map((draft) -> line(draft, names))
			.toList();
	}

	private boolean isShown(ContentItems.Draft draft, String show) {
		ContentItemState state = draft.status().state();
		return switch (show) {
			case "drafts" -> draft.status().hasDraft();
			case "withdrawn" -> state == ContentItemState.WITHDRAWN;
			case "to-check" -> state != ContentItemState.WITHDRAWN && draft.content() instanceof SourceContent source
					&& SourceChecks.isDue(source, this.studioDateFormatter.today());
			default -> state != ContentItemState.WITHDRAWN;
		};
	}

	private ListingLine line(ContentItems.Draft draft, ContentItemNames names) {
		ContentItemStatus entry = draft.status();
		LocalDate checked = (draft.content() instanceof SourceContent source) ? source.checked() : null;
		boolean source = draft.content() instanceof SourceContent;
		return new ListingLine(entry, names.of(draft.content()), draft.content().slug(), isLook(draft.content()),
				entry.by().name() + ", " + this.studioDateFormatter.at(entry.saved()),
				!source ? "" : (checked != null) ? "Checked " + this.studioDateFormatter.on(checked) : "Never checked");
	}

	/** A look is listed with its type. */
	private static Content owner(ContentItems.Draft draft, List<ContentItems.Draft> all) {
		if (draft.content() instanceof HeadshotTypeContent type && type.parent() != null) {
			return all.stream()
				.filter((other) -> other.status().key().equals(type.parent()))
				.map(ContentItems.Draft::content)
				.findFirst()
				.orElse(type);
		}
		return draft.content();
	}

	private static boolean isLook(Content content) {
		return content instanceof HeadshotTypeContent type && type.parent() != null;
	}

	/**
	 * A line of the table.
	 *
	 * @param entry the status of the entry
	 * @param name what staff call it
	 * @param slug its address, possibly empty
	 * @param below whether it belongs to the line above that is not below another one
	 * @param saved who saved it last, and when
	 * @param note what else staff want to know; mostly empty
	 */
	record ListingLine(ContentItemStatus entry, String name, String slug, boolean below, String saved, String note) {

		public String href() {
			return StudioUrls.editor(this.entry);
		}

		public ContentStateView state() {
			return ContentStateView.of(this.entry.state());
		}

	}

}
