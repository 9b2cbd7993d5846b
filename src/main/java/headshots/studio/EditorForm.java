package headshots.studio;

import java.util.List;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.Problem;

/**
 * An editor's form as a page draws it.
 *
 * @param fields the fields, in order
 * @param problems what stands in the way, in the order in which it was found
 */
record EditorForm(List<ShownField> fields, List<ShownProblem> problems) {

	/**
	 * Fills a form.
	 * @param editor what the form is for
	 * @param fields the texts that stand in it
	 * @param base the record that it began from, or a blank one
	 * @param problems what was found, by the names of the fields
	 * @param catalog what can be chosen
	 * @return the filled form
	 */
	static EditorForm of(Editor editor, Fields fields, Content base, List<Problem> problems, Catalog catalog) {
		List<ShownProblem> shown = problems.stream().map((problem) -> ShownProblem.of(editor, problem)).toList();
		FormFilling filling = new FormFilling(editor.settle(fields, base), shown, catalog);
		return new EditorForm(
				editor.fields().stream().map((field) -> filling.field(field, editor.isSettled(field, base))).toList(),
				shown);
	}

	/** Whether anything in it is written in Markdown. */
	public boolean isFormatted() {
		return this.fields.stream()
			.flatMap((field) -> Stream.concat(Stream.of(field.field()), field.field().parts().stream()))
			.anyMatch((field) -> field.shape() == Shape.MARKDOWN);
	}

}
