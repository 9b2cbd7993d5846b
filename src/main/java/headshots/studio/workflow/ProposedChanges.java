package headshots.studio.workflow;

import java.util.List;

import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentViolation;
import headshots.media.Thumbnail;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Revision;
import headshots.studio.ContentStateView;
import headshots.studio.ScheduleView;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.ViolationLinks;
import headshots.studio.service.PhotographStatus;
import headshots.studio.service.PhotographVisibility;
import headshots.web.Link;
import headshots.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The changes that publishing drafts would make for readers, in words.
 */
@Component
class ProposedChanges {

	private final ContentItems items;

	private final FormDefinitions forms;

	private final ViolationLinks links;

	private final StudioDateFormatter studioDateFormatter;

	private final PhotographVisibility visibility;

	ProposedChanges(ContentItems items, FormDefinitions forms, ViolationLinks links,
			StudioDateFormatter studioDateFormatter, PhotographVisibility visibility) {
		this.visibility = visibility;
		this.links = links;
		this.items = items;
		this.forms = forms;
		this.studioDateFormatter = studioDateFormatter;
	}

	/** The changes of those entries that have any. */
	List<Proposal> of(List<Long> ids) {
		DraftContentLookup lookup = new DraftContentLookup(this.items);
		List<ContentItems.Draft> drafts = ids.stream()
			.map((id) -> this.items.draft(id).orElseThrow(PageNotFoundException::new))
			.filter((draft) -> draft.status().hasDraft() || !draft.status().isLive())
			.toList();
		return drafts.stream()
			.map((draft) -> proposal(draft, lookup, this.visibility.afterPublishing(draft, drafts)))
			.toList();
	}

	/** Reasons as links to the fields that they speak of. */
	List<Link> reasons(List<ContentViolation> refusals) {
		return this.links.of(refusals);
	}

	/** Returns the references to an item, as links to the fields that hold them. */
	List<Link> pointing(List<ContentViolation> refusals) {
		return this.links.of(refusals)
			.stream()
			.map((reason) -> new Link(
					reason.title().replaceFirst(": ([^:]+) refers to it$", " refers to it under “$1”"), reason.href()))
			.toList();
	}

	/** Returns items by their names, as links to their editors. */
	List<Link> names(List<ContentKey> keys) {
		if (keys.isEmpty()) {
			return List.of();
		}
		ContentItemNames names = new ContentItemNames(new DraftContentLookup(this.items));
		return keys.stream()
			.flatMap((key) -> this.items.find(key).stream())
			.map((item) -> new Link(names.of(this.items.latest(item.id()).content()), StudioUrls.editor(item)))
			.toList();
	}

	String editor(long id) {
		return this.items.find(id).map(StudioUrls::editor).orElse(StudioUrls.STUDIO);
	}

	/** How many of some published items are photographs that a page does not show. */
	long hidden(List<Long> ids) {
		return ids.stream()
			.flatMap((id) -> this.items.draft(id).stream())
			.map(this.visibility::of)
			.filter((status) -> status != null && status.isHidden())
			.count();
	}

	private Proposal proposal(ContentItems.Draft draft, DraftContentLookup lookup, @Nullable PhotographStatus shown) {
		ContentItemStatus entry = draft.status();
		Integer live = entry.live();
		Content seen = (live != null) ? this.items.revision(entry.id(), live).map(Revision::content).orElse(null)
				: null;
		FormDefinition editor = this.forms.find(entry.kind()).orElseThrow();
		return new Proposal(entry, new ContentItemNames(lookup).of(draft.content()), editor.singular(),
				entry.by().name() + ", " + this.studioDateFormatter.at(entry.saved()),
				ScheduleView.of(entry, this.studioDateFormatter),
				FieldText.changes(editor, seen, draft.content(), lookup), Thumbnail.of(draft.content()).orElse(null),
				shown);
	}

	/**
	 * A draft that is about to be published.
	 *
	 * @param entry its status
	 * @param name the name that staff see
	 * @param kind the singular name of its kind
	 * @param saved who saved it, and when
	 * @param schedule when it goes live already, null if it is not scheduled
	 * @param changes the fields that change for readers; all of them where it is new
	 * @param thumbnail the picture of a photograph; null for everything else
	 * @param status whether readers would see a photograph; null for everything else
	 */
	record Proposal(ContentItemStatus entry, String name, String kind, String saved, @Nullable ScheduleView schedule,
			List<FieldText.FieldChange> changes, @Nullable Thumbnail thumbnail, @Nullable PhotographStatus status) {

		public long id() {
			return this.entry.id();
		}

		public boolean isNew() {
			return !this.entry.published();
		}

		/** Whether readers saw it until it was withdrawn. */
		public boolean isBack() {
			return this.entry.published() && !this.entry.isLive();
		}

		public ContentStateView state() {
			return ContentStateView.of(this.entry);
		}

		/** The values that a confirmation form sends back. */
		public String shown() {
			return this.entry.id() + ":" + this.entry.latest();
		}

	}

}
