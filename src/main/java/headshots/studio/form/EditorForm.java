package headshots.studio.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.Violation;

/**
 * An editor's form as a page draws it.
 *
 * @param fields the fields, in order
 * @param problems the validation errors, in the order in which they were found
 */
public record EditorForm(List<FieldView> fields, List<ViolationView> problems) {

	/**
	 * Fills a form.
	 * @param form the definition of the form
	 * @param fields the values of its fields
	 * @param base the record that it began from, or a blank one
	 * @param problems the violations by field name
	 * @param contentLookup the items that can be chosen
	 * @return the filled form
	 */
	public static EditorForm of(FormDefinition form, FormValues fields, Content base, List<Violation> problems,
			ContentLookup contentLookup) {
		ContentItemNames names = new ContentItemNames(contentLookup);
		List<ViolationView> shown = problems.stream().map((problem) -> ViolationView.of(form, problem, names)).toList();
		FormRenderer filling = new FormRenderer(form.settle(fields, base), shown, contentLookup);
		return new EditorForm(
				form.fields().stream().map((field) -> filling.field(field, form.isSettled(field, base))).toList(),
				shown);
	}

	/** The field with a name, as the definition of the form has it. */
	public FieldView field(String name) {
		return this.fields.stream().filter((field) -> field.name().equals(name)).findFirst().orElseThrow();
	}

	/** All fields but those with some names. */
	public List<FieldView> without(Collection<String> names) {
		return this.fields.stream().filter((field) -> !names.contains(field.name())).toList();
	}

	/** Whether anything in it is written in Markdown. */
	public boolean isFormatted() {
		return this.fields.stream()
			.flatMap((field) -> Stream.concat(Stream.of(field.field()), field.field().parts().stream()))
			.anyMatch((field) -> field.shape() == FieldType.MARKDOWN);
	}

}
