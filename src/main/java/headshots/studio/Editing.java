package headshots.studio;

import java.util.ArrayList;
import java.util.List;

import headshots.content.Content;
import headshots.content.Problem;
import headshots.publishing.EntryStatus;
import headshots.publishing.Revision;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Somebody at work on an entry.
 *
 * @param editor the kind's form
 * @param entry the entry, null while it is new
 * @param base what the text in the fields began from, or a blank record
 * @param number the number of that revision, 0 for a new entry
 * @param fields the text in the fields
 * @param token the form's token
 * @param problems what stands in the way
 * @param notices what has just happened
 * @param theirs the revision that somebody else saved in the meantime, null if nobody did
 * @param status the answer's status
 */
record Editing(Editor editor, @Nullable EntryStatus entry, Content base, int number, Fields fields, String token,
		List<Problem> problems, List<Notice> notices, @Nullable Revision theirs, HttpStatus status) {

	static Editing of(Editor editor, @Nullable EntryStatus entry, Content base, int number, Fields fields) {
		return new Editing(editor, entry, base, number, fields, FormToken.fresh(), List.of(), List.of(), null,
				HttpStatus.OK);
	}

	/** The same form again, because it was not taken. */
	Editing again(String sameToken) {
		return new Editing(this.editor, this.entry, this.base, this.number, this.fields, sameToken, this.problems,
				this.notices, this.theirs, this.status);
	}

	Editing withProblems(List<Problem> found) {
		return new Editing(this.editor, this.entry, this.base, this.number, this.fields, this.token, found,
				this.notices, this.theirs, this.status);
	}

	Editing with(Notice notice) {
		List<Notice> more = new ArrayList<>(this.notices);
		more.add(notice);
		return new Editing(this.editor, this.entry, this.base, this.number, this.fields, this.token, this.problems,
				more, this.theirs, this.status);
	}

	Editing answered(HttpStatus other) {
		return new Editing(this.editor, this.entry, this.base, this.number, this.fields, this.token, this.problems,
				this.notices, this.theirs, other);
	}

	/** What was typed, now on top of what somebody else saved. */
	Editing onTopOf(Revision newer) {
		return new Editing(this.editor, this.entry, this.base, newer.number(), this.fields, FormToken.fresh(),
				this.problems, this.notices, newer, HttpStatus.CONFLICT);
	}

	/** The address of the editor, which is also the place of working copies. */
	String place() {
		return (this.entry != null) ? Places.editor(this.entry) : Places.newEntry(this.editor, this.base);
	}

}
