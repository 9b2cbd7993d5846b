package headshots.studio.feedback;

import headshots.feedback.FeedbackReport;
import headshots.text.FormText;
import org.jspecify.annotations.Nullable;

/**
 * The form that closes a report.
 *
 * @param note a note on the correction, or the reason of a dismissal
 * @param dismissing whether it dismisses the report
 * @param problem why it was not taken, null if nothing is wrong with it
 */
record ClosingForm(String note, boolean dismissing, @Nullable String problem) {

	ClosingForm(@Nullable String note) {
		this(FormText.line(note), false, null);
	}

	static ClosingForm empty() {
		return new ClosingForm("");
	}

	ClosingForm of(boolean dismisses) {
		return new ClosingForm(this.note, dismisses, this.problem);
	}

	/** Returns the form with what is wrong with it; a dismissal needs a reason. */
	ClosingForm checked() {
		int excess = this.note.length() - FeedbackReport.LONGEST_NOTE;
		String found = (excess > 0)
				? (this.dismissing ? "Reason" : "Note") + " is " + excess
						+ ((excess == 1) ? " character" : " characters") + " too long."
				: (this.dismissing && this.note.isEmpty())
						? "Reason is missing: say in a few words why nothing needs to change." : null;
		return new ClosingForm(this.note, this.dismissing, found);
	}

	/** Returns what belongs into one of the two fields. */
	public String text(boolean dismissal) {
		return (dismissal == this.dismissing) ? this.note : "";
	}

	/** Returns what is wrong with one of the two fields, null if nothing is. */
	public @Nullable String problem(boolean dismissal) {
		return (dismissal == this.dismissing) ? this.problem : null;
	}

}
