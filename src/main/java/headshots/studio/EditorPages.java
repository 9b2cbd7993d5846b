package headshots.studio;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceTexts;
import headshots.content.Content;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Revision;
import headshots.publishing.WorkingCopies;
import headshots.web.Link;
import headshots.web.PageHead;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Draws the editor of any kind around somebody's work.
 */
@Component
class EditorPages {

	private final Entries entries;

	private final WorkingCopies copies;

	private final Presence presence;

	private final Neighbors neighbors;

	private final ShownPlaces places;

	private final Times times;

	EditorPages(Entries entries, WorkingCopies copies, Presence presence, Neighbors neighbors, ShownPlaces places,
			Times times) {
		this.entries = entries;
		this.copies = copies;
		this.presence = presence;
		this.neighbors = neighbors;
		this.places = places;
		this.times = times;
	}

	ModelAndView page(Editing editing, StaffMember staff) {
		Editor editor = editing.editor();
		EntryStatus entry = editing.entry();
		Catalog catalog = new DraftCatalog(this.entries);
		String place = editing.place();
		this.presence.note(place, staff.id(), staff.displayName());
		ModelAndView page = new ModelAndView("studio/editor", editing.status());
		page.addObject("page", head(editing, catalog));
		page.addObject("editor", editor);
		page.addObject("form", EditorForm.of(editor, editing.fields(), editing.base(), editing.problems(), catalog));
		page.addObject("state", (entry != null) ? ShownState.of(entry.state()) : ShownState.MISSING);
		page.addObject("entry", entry);
		page.addObject("action", (entry != null) ? place : Places.kind(editor.kind()));
		page.addObject("base", editing.number());
		page.addObject("token", editing.token());
		page.addObject("note", editing.fields().first(Fields.NOTE));
		page.addObject("notices", editing.notices());
		page.addObject("presence", presence(place, staff));
		page.addObject("saved",
				(entry != null) ? "Saved by " + entry.by().name() + ", " + this.times.at(entry.saved()) : null);
		page.addObject("live", (entry != null && entry.isLive())
				? this.places.of(entry).stream().findFirst().map(Link::href).orElse(null) : null);
		page.addObject("autosave", Places.workingCopy(place));
		page.addObject("kept", kept(editing, place, staff, catalog));
		page.addObject("neighbor",
				(editing.base() instanceof GuidanceContent cell) ? this.neighbors.of(cell, catalog) : null);
		page.addObject("conflict", conflict(editing, staff, catalog));
		return page;
	}

	private static PageHead head(Editing editing, Catalog catalog) {
		Editor editor = editing.editor();
		boolean cell = editing.base() instanceof GuidanceContent guidance && guidance.type() != null
				&& guidance.aspect() != null;
		String heading = (editing.entry() != null || cell) ? new EntryNames(catalog).of(editing.base())
				: "New " + editor.singular();
		String section = editor.kind().equals(GuidanceTexts.KIND) ? Places.STUDIO : Places.kind(editor.kind());
		return PageHead.of(PageHead.Kind.UNLISTED, heading, editor.hint(), section)
			.below(new Link(editor.title(), Places.kind(editor.kind())));
	}

	private @Nullable String presence(String place, StaffMember staff) {
		String writers = this.copies.others(staff.id(), place)
			.stream()
			.map((writer) -> writer.name() + " has unsaved text here since " + this.times.at(writer.since()) + ".")
			.collect(Collectors.joining(" "));
		List<String> readers = this.presence.others(place, staff.id());
		if (readers.isEmpty() && writers.isEmpty()) {
			return null;
		}
		String open = readers.isEmpty() ? ""
				: String.join(" and ", readers) + ((readers.size() == 1) ? " has" : " have") + " this open too. ";
		return open + writers + " Whoever saves second is shown both texts, and nothing is lost.";
	}

	/** The working copy, unless it is what stands in the fields. */
	private @Nullable KeptCopy kept(Editing editing, String place, StaffMember staff, Catalog catalog) {
		Optional<WorkingCopies.WorkingCopy> copy = this.copies.find(staff.id(), place);
		if (copy.isEmpty()) {
			return null;
		}
		Fields fields = Fields.fromJson(copy.get().fields());
		boolean shown = fields.equals(editing.fields());
		Content content = editing.editor().read(fields, editing.base()).content();
		return new KeptCopy(this.times.at(copy.get().kept()), copy.get().beganFrom() != editing.number(), shown,
				Places.shownCopy(place), Places.workingCopyRemoval(place),
				shown ? List.of() : FieldText.changes(editing.editor(), editing.base(), content, catalog));
	}

	private @Nullable Conflict conflict(Editing editing, StaffMember staff, Catalog catalog) {
		Revision theirs = editing.theirs();
		if (theirs == null) {
			return null;
		}
		Editor editor = editing.editor();
		Content mine = editor.read(editing.fields(), theirs.content()).content();
		boolean own = Objects.equals(theirs.by().id(), staff.id());
		return new Conflict(own, own ? "You" : theirs.by().name(), this.times.at(theirs.saved()), theirs.number(),
				FieldText.all(editor, theirs.content(), catalog),
				FieldText.changes(editor, editing.base(), theirs.content(), catalog),
				FieldText.changes(editor, theirs.content(), mine, catalog));
	}

	/**
	 * Somebody else saved while this was being written.
	 *
	 * @param own whether they did it themselves, in another window
	 * @param name who
	 * @param time when
	 * @param number their revision
	 * @param theirs what it says, whole
	 * @param since what they changed in what both began from
	 * @param mine what my text would change in theirs
	 */
	record Conflict(boolean own, String name, String time, int number, List<FieldText> theirs,
			List<FieldText.Change> since, List<FieldText.Change> mine) {
	}

}
