package headshots.studio.editing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypes;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.WorkingCopies;
import headshots.studio.ContentStateView;
import headshots.studio.PublicLocations;
import headshots.studio.ScheduleView;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.TypeCells;
import headshots.studio.comments.CommentViews;
import headshots.studio.feedback.FeedbackViews;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.EditorForm;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormValues;
import headshots.studio.service.PhotographPanel;
import headshots.studio.service.SourceChecks;
import headshots.studio.service.SourceCitations;
import headshots.web.Link;
import headshots.web.PageHead;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the editor of any kind.
 */
@Component
public class EditorPages {

	private final ContentItems items;

	private final WorkingCopies copies;

	private final KeptTexts keptTexts;

	private final Presence presence;

	private final ComparedGuidance comparedGuidance;

	private final PublicLocations locations;

	private final TypeCells cells;

	private final PhotographPanel photographPanel;

	private final StudioDateFormatter studioDateFormatter;

	private final CommentViews comments;

	private final SourceCitations sources;

	private final ParentChoices parentChoices;

	private final FeedbackViews feedback;

	EditorPages(ContentItems items, WorkingCopies copies, KeptTexts keptTexts, Presence presence,
			ComparedGuidance comparedGuidance, PublicLocations locations, TypeCells cells,
			PhotographPanel photographPanel, StudioDateFormatter studioDateFormatter, CommentViews comments,
			SourceCitations sources, ParentChoices parentChoices, FeedbackViews feedback) {
		this.feedback = feedback;
		this.cells = cells;
		this.photographPanel = photographPanel;
		this.sources = sources;
		this.parentChoices = parentChoices;
		this.comments = comments;
		this.items = items;
		this.copies = copies;
		this.keptTexts = keptTexts;
		this.presence = presence;
		this.comparedGuidance = comparedGuidance;
		this.locations = locations;
		this.studioDateFormatter = studioDateFormatter;
	}

	public ModelAndView page(EditorSession session, StaffMember staff) {
		return page(session, staff, "");
	}

	/**
	 * Shows a session.
	 * @param visit the ID of the view of the editor in which a script shows parts of the
	 * page, empty if the page is a view of its own
	 */
	ModelAndView page(EditorSession session, StaffMember staff, String visit) {
		return page(session, staff, visit, "");
	}

	/**
	 * Shows a session.
	 * @param visit the ID of the view, as above
	 * @param undo the ID of the working copy that was just discarded, empty if none was
	 */
	ModelAndView page(EditorSession session, StaffMember staff, String visit, String undo) {
		FormDefinition editor = session.editor();
		ContentItemStatus item = session.entry();
		ContentLookup contentLookup = new DraftContentLookup(this.items);
		String place = session.place();
		ModelAndView page = new ModelAndView("studio/editor", session.status());
		page.addObject("visit", this.presence.note(visit, place, staff.id(), staff.displayName()));
		page.addObject("leave", StudioUrls.DEPARTURE);
		page.addObject("page", head(session, contentLookup));
		page.addObject("editor", editor);
		page.addObject("form", EditorForm.of(editor, session.fields(), session.base(), session.problems(),
				this.parentChoices.limit(contentLookup, item)));
		page.addObject("state", (item != null) ? ContentStateView.of(item) : ContentStateView.MISSING);
		page.addObject("entry", item);
		page.addObject("action", (item != null) ? place : StudioUrls.kind(editor.kind()));
		page.addObject("base", session.number());
		page.addObject("token", session.token());
		page.addObject("note", session.fields().first(FormValues.NOTE));
		page.addObject("notices", session.notices());
		page.addObject("schedule", (item != null) ? ScheduleView.of(item, this.studioDateFormatter) : null);
		page.addObject("presence", (session.conflict() == null) ? presence(session, staff) : null);
		page.addObject("saved", (item != null)
				? "Saved by " + item.by().name() + ", " + this.studioDateFormatter.at(item.saved()) : null);
		page.addObject("live", (item != null && item.isLive())
				? this.locations.of(item).stream().findFirst().map(Link::href).orElse(null) : null);
		page.addObject("panel", StudioUrls.previewPanel(place));
		page.addObject("autosave", StudioUrls.workingCopy(place));
		page.addObject("place", place);
		page.addObject("origin", session.origin());
		page.addObject("kept", this.keptTexts.notice(session, undo, staff, contentLookup));
		page.addObject("neighbor",
				(session.conflict() == null) ? this.comparedGuidance.of(session.base(), contentLookup) : null);
		page.addObject("comments", (item != null) ? this.comments.of(item.id(), staff) : null);
		page.addObject("readers", (item != null) ? this.feedback.of(item.address()) : null);
		page.addObject("source",
				(item != null && SourceChecks.areListed(item.kind())) ? this.sources.sources().get(item.key()) : null);
		page.addObject("attached", this.photographPanel.attachedTo(item));
		page.addObject("photographStatus", this.photographPanel.statusOf(item));
		page.addObject("faces", this.photographPanel.facesOf(item, editor.settle(session.fields(), session.base())));
		page.addObject("conflict", conflict(session, staff, contentLookup));
		return page;
	}

	/** Adds the step that follows a save, and the way to publish a type as a whole. */
	ModelAndView withNextStep(ModelAndView page, EditorSession session, boolean saved) {
		ContentItemStatus item = session.entry();
		if (item != null && saved) {
			page.addObject("next", this.cells.next(item).orElse(null));
		}
		if (item != null && item.kind().equals(HeadshotTypes.KIND)) {
			page.addObject("withCells", this.cells.publication(item));
		}
		return page;
	}

	private static PageHead head(EditorSession session, ContentLookup contentLookup) {
		FormDefinition editor = session.editor();
		boolean named = session.entry() != null || !editor.key(session.base()).isEmpty();
		String heading = named ? new ContentItemNames(contentLookup).of(session.base()) : "New " + editor.singular();
		// The matrix is the list of guidance.
		String section = editor.kind().equals(GuidanceService.KIND) ? StudioUrls.STUDIO
				: StudioUrls.kind(editor.kind());
		return PageHead.of(PageHead.PageKind.UNLISTED, heading, editor.hint(), section)
			.below(new Link(editor.title(), StudioUrls.kind(editor.kind())))
			.loading(List.of("editor.css"));
	}

	private @Nullable String presence(EditorSession session, StaffMember staff) {
		String writers = this.copies.others(staff.id(), session.places())
			.stream()
			.map((writer) -> writer.name() + " has had unsaved text here since "
					+ this.studioDateFormatter.at(writer.since()) + ".")
			.collect(Collectors.joining(" "));
		List<String> readers = this.presence.others(session.place(), staff.id());
		if (readers.isEmpty() && writers.isEmpty()) {
			return null;
		}
		return (String.join(" ", readers) + " " + writers).strip()
				+ " If you both save, the second of you sees both versions, and nothing is lost.";
	}

	private static @Nullable ConflictView conflict(EditorSession session, StaffMember staff,
			ContentLookup contentLookup) {
		ConcurrentSave save = session.conflict();
		return (save != null) ? ConflictView.of(session.editor(), session.fields(), save,
				Objects.equals(save.theirs().by().id(), staff.id()), contentLookup) : null;
	}

}
