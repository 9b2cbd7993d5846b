package headshots.studio.form;

import java.util.Map;
import java.util.Set;

import headshots.content.Violation;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A problem in the words of the form.
 *
 * @param control the id of the control to go to, null where the form has none
 * @param text a sentence without its full stop: "Summary is missing"
 */
public record ViolationView(@Nullable String control, String text) {

	/** A component of the record that no form shows. */
	private static final Map<String, String> BESIDES = Map.of("slug", "Address", "key", "Key in the files", "position",
			"Position in the order", "changed", "Date of the last change");

	/** Labels that would read as words of the sentence. */
	private static final Set<String> QUOTED = Set.of("Do", "Avoid", "From", "To");

	/**
	 * Finds the field that a problem is about.
	 * @param form the editor of the entry that has the problem
	 * @param violation a problem by a field's name, perhaps with a row and a name within
	 * it
	 * @param names the names of items
	 * @return the problem by the field's label
	 */
	public static ViolationView of(FormDefinition form, Violation violation, ContentItemNames names) {
		ViolationView view = of(form, violation);
		return (violation.unpublished() != null)
				? new ViolationView(view.control(),
						names.of(violation.unpublished()) + " isn’t published yet. Publish it together with this")
				: view;
	}

	private static ViolationView of(FormDefinition form, Violation violation) {
		String[] path = violation.field().split("\\.");
		for (Field field : form.components()) {
			if (field.name().equals(path[0])) {
				return of(field, path, violation.message());
			}
		}
		String label = BESIDES.getOrDefault(violation.field(), StringUtils.capitalize(violation.field()));
		return new ViolationView(null, sentence(label, violation.message()));
	}

	private static ViolationView of(Field field, String[] path, String message) {
		if (field.shape() == FieldType.ROWS && path.length == 3 && path[1].matches("\\d{1,3}")) {
			int row = Integer.parseInt(path[1]);
			for (Field part : field.parts()) {
				if (part.name().equals(path[2])) {
					return new ViolationView(field.inRow(row, part),
							field.rowLabel() + " " + row + ": " + sentence(part.label(), message));
				}
			}
		}
		return new ViolationView(field.name(), sentence(field.label(), message));
	}

	private static String sentence(String label, String message) {
		return (QUOTED.contains(label) ? "“" + label + "”" : label)
				+ (Character.isUpperCase(message.charAt(0)) ? ": " : " ") + message;
	}

}
