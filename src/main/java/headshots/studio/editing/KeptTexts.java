package headshots.studio.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.content.Content;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.FormIdentity;
import headshots.publishing.Revision;
import headshots.publishing.WorkingCopies;
import headshots.publishing.WorkingCopies.WorkingCopy;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentLookup;
import headshots.studio.form.Excerpt;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormValues;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Puts a person's unsaved text into the fields of the editor, and tells them about the
 * rest of it.
 */
@Component
class KeptTexts {

	private final WorkingCopies copies;

	private final ContentItems items;

	private final StudioDateFormatter studioDateFormatter;

	KeptTexts(WorkingCopies copies, ContentItems items, StudioDateFormatter studioDateFormatter) {
		this.copies = copies;
		this.items = items;
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Puts a working copy into the fields: the one that the address names or else, unless
	 * the saved text is asked for, the latest of the person.
	 * @param session the item as it was saved, or a blank one
	 * @param parameters those of the address
	 */
	EditorSession open(EditorSession session, MultiValueMap<String, String> parameters, StaffMember staff) {
		return chosen(session, parameters, staff).map((copy) -> showing(session, copy)).orElse(session);
	}

	private Optional<WorkingCopy> chosen(EditorSession session, MultiValueMap<String, String> parameters,
			StaffMember staff) {
		String named = parameters.getFirst(StudioFields.COPY);
		if (named != null) {
			return this.copies.find(staff.id(), named).filter((copy) -> belongs(copy, session));
		}
		boolean saved = parameters.containsKey("done") || "saved".equals(parameters.getFirst("text"));
		return (saved || session.isBlank()) ? Optional.empty()
				: this.copies.at(staff.id(), session.places()).stream().findFirst();
	}

	/** A new item may have got its key while it was typed. */
	private static boolean belongs(WorkingCopy copy, EditorSession session) {
		return session.places().contains(copy.place()) || (session.entry() == null
				&& copy.place().startsWith(StudioUrls.kind(session.editor().kind()) + "/new"));
	}

	private EditorSession showing(EditorSession session, WorkingCopy copy) {
		FormValues fields = FormValues.fromJson(copy.fields());
		ContentItemStatus item = session.entry();
		Content base = session.base();
		if (item != null) {
			base = this.items.revision(item.id(), copy.beganFrom())
				.map(Revision::content)
				.orElseGet(() -> session.editor().unwritten(session.base()));
		}
		return EditorSession.of(session.editor(), item, base, copy.beganFrom(), fields).from(FormOrigin.of(copy));
	}

	/**
	 * Returns the notice for a page, null without other unsaved text.
	 * @param undo the ID of the copy that was just discarded, empty if none was
	 */
	@Nullable KeptNotice notice(EditorSession session, String undo, StaffMember staff, ContentLookup contentLookup) {
		if (session.status() != HttpStatus.OK || session.origin().sent()) {
			return null;
		}
		WorkingCopy shown = session.origin().copy();
		List<WorkingCopy> others = this.copies.at(staff.id(), session.places())
			.stream()
			.filter((copy) -> shown == null || !copy.formId().equals(shown.formId()))
			.toList();
		boolean discarded = FormIdentity.isId(undo);
		if (shown == null && others.isEmpty() && !discarded) {
			return null;
		}
		Content saved = (session.entry() != null) ? this.items.latest(session.entry().id()).content() : session.base();
		return new KeptNotice((shown != null) ? view(session, shown, saved, staff, contentLookup) : null,
				others.stream().map((copy) -> view(session, copy, saved, staff, null)).toList(), session.isBlank(),
				session.isBlank() ? session.place() : StudioUrls.savedText(session.place()), session.entry() == null,
				discarded ? undo : "");
	}

	/** Tells how it differs from the saved text if there is a lookup for names. */
	private WorkingCopyView view(EditorSession session, WorkingCopy copy, Content saved, StaffMember staff,
			@Nullable ContentLookup contentLookup) {
		FormDefinition form = session.editor();
		FormValues fields = FormValues.fromJson(copy.fields());
		FormValues before = (session.entry() != null) ? form.write(saved) : FormValues.none();
		List<FieldText.FieldChange> changes = (contentLookup != null && session.entry() != null)
				? FieldText.changes(form, saved, form.read(fields, session.base()).content(), contentLookup)
				: List.of();
		return new WorkingCopyView(copy.formId(), this.studioDateFormatter.recent(copy.kept()),
				Excerpt.of(form, fields, before), newer(session.entry(), copy, staff),
				StudioUrls.shownCopy(session.place(), copy.formId()), StudioUrls.workingCopyRemoval(session.place()),
				changes);
	}

	private @Nullable String newer(@Nullable ContentItemStatus item, WorkingCopy copy, StaffMember staff) {
		if (item == null || item.latest() == copy.beganFrom()) {
			return null;
		}
		boolean own = Objects.equals(item.by().id(), staff.id());
		return (own ? "You" : item.by().name()) + " saved a newer version on "
				+ this.studioDateFormatter.at(item.saved()) + ".";
	}

}
