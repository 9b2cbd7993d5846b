package headshots.studio.editing;

import java.util.List;

import headshots.studio.form.ContentLookup;
import headshots.studio.form.Field;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormValues;
import headshots.studio.form.ThreeWayMerge;
import headshots.text.SafeHtml;
import headshots.text.WordDifferences;
import org.jspecify.annotations.Nullable;

/**
 * A concurrent save, field by field beside the text that was submitted after it.
 *
 * @param own whether the same person saved it, in another window
 * @param name who saved it
 * @param number the number of their revision
 * @param began the number of the revision that both began from, 0 for none
 * @param mine the submitted text, for the form to carry along
 * @param differences the fields that differ, in the order of the form
 */
record ConflictView(boolean own, String name, int number, int began, String mine, List<FieldDifference> differences) {

	/**
	 * Compares their text with the fields of a form.
	 * @param own whether the same person saved it
	 */
	static ConflictView of(FormDefinition form, FormValues fields, ConcurrentSave save, boolean own,
			ContentLookup contentLookup) {
		ConcurrentSave all = save.and(form, fields);
		ThreeWayMerge merge = all.merge(form);
		String them = own ? "the other window" : save.theirs().by().name();
		FormValues now = form.settle(fields, save.theirs().content());
		List<FieldDifference> differences = form.fields()
			.stream()
			.filter((field) -> all.fields().contains(field.name()))
			.map((field) -> difference(field, merge, now, them, form.isSettled(field, save.theirs().content()),
					contentLookup))
			.toList();
		return new ConflictView(own, save.theirs().by().name(), save.theirs().number(), save.began(),
				all.mineAsJson(form), differences);
	}

	private static FieldDifference difference(Field field, ThreeWayMerge merge, FormValues now, String them,
			boolean settled, ContentLookup contentLookup) {
		boolean taken = merge.form().isSame(field, merge.theirs(), now);
		String state = switch (merge.changedBy(field)) {
			case THEM -> "Only " + them + " changed this. "
					+ (taken ? "Your version already has that text." : "Your version has the text from before.");
			case ME -> taken ? "Your version has the text of " + them + " now." : "Only you changed this.";
			default -> taken ? "Your version has the text of " + them + " now." : "Both versions changed this.";
		};
		String theirs = FieldText.of(field, merge.theirs(), contentLookup);
		WordDifferences words = WordDifferences.between(FieldText.of(field, now, contentLookup), theirs);
		String action = taken ? EditorFields.USE_MINE : EditorFields.USE_THEIRS;
		return new FieldDifference(field.name(), field.label(), state, theirs.isEmpty() ? null : words.after(),
				settled ? null : action);
	}

	/** Their text in a heading: "Ana Ruiz’s version". */
	public String theirHeading() {
		return this.own ? "In the other window" : this.name + "’s version";
	}

	public String myHeading() {
		return this.own ? "In this window" : "Your version";
	}

	/** The names of the fields that differ. */
	public List<String> names() {
		return this.differences.stream().map(FieldDifference::name).toList();
	}

	/**
	 * A field that differs.
	 *
	 * @param name the field's name
	 * @param label its name for staff
	 * @param state who changed it, and which of the two texts the form has now
	 * @param theirs their text; the words that the form's text lacks are marked. Null if
	 * they have none
	 * @param action the name of the button that exchanges the text, null where the form
	 * cannot change it
	 */
	record FieldDifference(String name, String label, String state, @Nullable SafeHtml theirs,
			@Nullable String action) {

		/** The words of the button. */
		public String actionWords() {
			return EditorFields.USE_MINE.equals(this.action) ? "Use mine" : "Use theirs";
		}

	}

}
