package headshots.studio.editing;

import java.util.ArrayList;
import java.util.List;

import headshots.content.Content;
import headshots.content.Violation;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.FormIdentity;
import headshots.publishing.Revision;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.SubmissionId;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormValues;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * An editing session of an item.
 *
 * @param editor the kind's form
 * @param entry the entry, null while it is new
 * @param base the content that the text in the fields began from, or a blank record
 * @param number the number of that revision, 0 for a new entry
 * @param fields the text in the fields
 * @param origin the form's identity and the working copy that it began with
 * @param token the form's token
 * @param problems the validation errors
 * @param notices messages on recent events
 * @param conflict the concurrent save, null if there was none
 * @param status the answer's status
 */
public record EditorSession(FormDefinition editor, @Nullable ContentItemStatus entry, Content base, int number,
		FormValues fields, FormOrigin origin, String token, List<Violation> problems, List<Notice> notices,
		@Nullable ConcurrentSave conflict, HttpStatus status) {

	static EditorSession of(FormDefinition editor, @Nullable ContentItemStatus entry, Content base, int number,
			FormValues fields) {
		return new EditorSession(editor, entry, base, number, fields, FormOrigin.fresh(), SubmissionId.fresh(),
				List.of(), List.of(), null, HttpStatus.OK);
	}

	/** The same form again, because it was not taken. */
	EditorSession again(String sameToken, FormIdentity sameForm) {
		return new EditorSession(this.editor, this.entry, this.base, this.number, this.fields,
				FormOrigin.sent(sameForm), sameToken, this.problems, this.notices, this.conflict, this.status);
	}

	/** The form with another origin of its text. */
	EditorSession from(FormOrigin other) {
		return new EditorSession(this.editor, this.entry, this.base, this.number, this.fields, other, this.token,
				this.problems, this.notices, this.conflict, this.status);
	}

	EditorSession withProblems(List<Violation> found) {
		return new EditorSession(this.editor, this.entry, this.base, this.number, this.fields, this.origin, this.token,
				found, this.notices, this.conflict, this.status);
	}

	public EditorSession with(Notice notice) {
		List<Notice> more = new ArrayList<>(this.notices);
		more.add(notice);
		return new EditorSession(this.editor, this.entry, this.base, this.number, this.fields, this.origin, this.token,
				this.problems, more, this.conflict, this.status);
	}

	public EditorSession answered(HttpStatus other) {
		return new EditorSession(this.editor, this.entry, this.base, this.number, this.fields, this.origin, this.token,
				this.problems, this.notices, this.conflict, other);
	}

	/**
	 * Returns the submitted text on top of a concurrent save, with what only the other
	 * person changed.
	 * @param item the item that they saved
	 */
	EditorSession onTopOf(ContentItemStatus item, Revision newer) {
		ConcurrentSave save = ConcurrentSave.of(this.editor, newer, this.number, this.base, this.fields);
		return conflicting(item, save, save.merge(this.editor).merged(), SubmissionId.fresh());
	}

	/** Returns a conflict that was shown before, with other text in the fields. */
	EditorSession conflicting(ContentItemStatus item, ConcurrentSave save, FormValues text, String submissionId) {
		return new EditorSession(this.editor, item, save.theirs().content(), save.theirs().number(), text, this.origin,
				submissionId, this.problems, this.notices, save, HttpStatus.CONFLICT);
	}

	/** The address of the editor, which is also the place of working copies. */
	String place() {
		return (this.entry != null) ? StudioUrls.editor(this.entry) : StudioUrls.newEntry(this.editor, this.base);
	}

	/**
	 * The places of working copies of the same content: what is known by its choices may
	 * have been begun as a new item and saved by someone else meanwhile.
	 */
	List<String> places() {
		return (this.entry != null && this.editor.isKeyed())
				? List.of(place(), StudioUrls.newEntry(this.editor, this.base)) : List.of(place());
	}

	/** Whether it is a new item whose content no address names. */
	boolean isBlank() {
		return this.entry == null && this.editor.key(this.base).isEmpty();
	}

}
