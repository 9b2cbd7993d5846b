package headshots.studio.editing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.content.Content;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Revision;
import headshots.publishing.WorkingCopies;
import headshots.studio.ContentStateView;
import headshots.studio.PublicLocations;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.EditorForm;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormValues;
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

	private final StudioDateFormatter studioDateFormatter;

	EditorPages(ContentItems items, WorkingCopies copies, KeptTexts keptTexts, Presence presence,
			ComparedGuidance comparedGuidance, PublicLocations locations, StudioDateFormatter studioDateFormatter) {
		this.items = items;
		this.copies = copies;
		this.keptTexts = keptTexts;
		this.presence = presence;
		this.comparedGuidance = comparedGuidance;
		this.locations = locations;
		this.studioDateFormatter = studioDateFormatter;
	}

	public ModelAndView page(EditorSession session, StaffMember staff) {
		return page(session, "", staff);
	}

	/**
	 * Shows a session.
	 * @param undo the ID of the working copy that was just discarded, empty if none was
	 */
	ModelAndView page(EditorSession session, String undo, StaffMember staff) {
		FormDefinition editor = session.editor();
		ContentItemStatus item = session.entry();
		ContentLookup contentLookup = new DraftContentLookup(this.items);
		String place = session.place();
		ModelAndView page = new ModelAndView("studio/editor", session.status());
		page.addObject("visit", this.presence.note(place, staff.id(), staff.displayName()));
		page.addObject("leave", StudioUrls.DEPARTURE);
		page.addObject("page", head(session, contentLookup));
		page.addObject("editor", editor);
		page.addObject("form",
				EditorForm.of(editor, session.fields(), session.base(), session.problems(), contentLookup));
		page.addObject("state", (item != null) ? ContentStateView.of(item) : ContentStateView.MISSING);
		page.addObject("entry", item);
		page.addObject("action", (item != null) ? place : StudioUrls.kind(editor.kind()));
		page.addObject("base", session.number());
		page.addObject("token", session.token());
		page.addObject("note", session.fields().first(FormValues.NOTE));
		page.addObject("notices", session.notices());
		page.addObject("presence", presence(session, staff));
		page.addObject("saved", (item != null)
				? "Saved by " + item.by().name() + ", " + this.studioDateFormatter.at(item.saved()) : null);
		page.addObject("live", (item != null && item.isLive())
				? this.locations.of(item).stream().findFirst().map(Link::href).orElse(null) : null);
		page.addObject("autosave", StudioUrls.workingCopy(place));
		page.addObject("place", place);
		page.addObject("origin", session.origin());
		page.addObject("kept", this.keptTexts.notice(session, undo, staff, contentLookup));
		page.addObject("neighbor", this.comparedGuidance.of(session.base(), contentLookup));
		page.addObject("conflict", conflict(session, staff, contentLookup));
		return page;
	}

	private static PageHead head(EditorSession session, ContentLookup contentLookup) {
		FormDefinition editor = session.editor();
		boolean named = session.entry() != null || !editor.key(session.base()).isEmpty();
		String heading = named ? new ContentItemNames(contentLookup).of(session.base()) : "New " + editor.singular();
		// The matrix leads to what is known by its choices.
		String section = editor.isKeyed() ? StudioUrls.STUDIO : StudioUrls.kind(editor.kind());
		return PageHead.of(PageHead.PageKind.UNLISTED, heading, editor.hint(), section)
			.below(new Link(editor.title(), StudioUrls.kind(editor.kind())));
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

	private @Nullable Conflict conflict(EditorSession session, StaffMember staff, ContentLookup contentLookup) {
		Revision theirs = session.theirs();
		if (theirs == null) {
			return null;
		}
		FormDefinition editor = session.editor();
		Content mine = editor.read(session.fields(), theirs.content()).content();
		boolean own = Objects.equals(theirs.by().id(), staff.id());
		return new Conflict(own, own ? "You" : theirs.by().name(), this.studioDateFormatter.at(theirs.saved()),
				theirs.number(), FieldText.all(editor, theirs.content(), contentLookup),
				FieldText.changes(editor, session.base(), theirs.content(), contentLookup),
				FieldText.changes(editor, theirs.content(), mine, contentLookup));
	}

	/**
	 * There is a newer save than the one that the form began with.
	 *
	 * @param own whether they did it themselves, in another window
	 * @param name who
	 * @param time when
	 * @param number their revision
	 * @param theirs the whole content of the other revision
	 * @param since their changes to the content that both began from
	 * @param mine the changes that this text would make to theirs
	 */
	record Conflict(boolean own, String name, String time, int number, List<FieldText> theirs,
			List<FieldText.FieldChange> since, List<FieldText.FieldChange> mine) {
	}

}
