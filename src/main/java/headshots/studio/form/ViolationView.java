package headshots.studio.form;

import java.util.Map;

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
	private static final Map<String, String> BESIDES = Map.of("slug", "Address", "key", "The name in the files",
			"position", "The place in the order", "changed", "The date of the last change");

	/**
	 * Finds the field that a problem speaks of.
	 * @param form the editor of the entry that has the problem
	 * @param violation a problem by a field's name, perhaps with a row and a name within
	 * it
	 * @return the problem by the field's label
	 */
	public static ViolationView of(FormDefinition form, Violation violation) {
		String[] path = violation.field().split("\\.");
		for (Field field : form.components()) {
			if (field.name().equals(path[0])) {
				return of(field, path, violation.message());
			}
		}
		String label = BESIDES.getOrDefault(violation.field(), StringUtils.capitalize(violation.field()));
		return new ViolationView(null, label + " " + violation.message());
	}

	private static ViolationView of(Field field, String[] path, String message) {
		if (field.shape() == FieldType.ROWS && path.length == 3 && path[1].matches("\\d{1,3}")) {
			int row = Integer.parseInt(path[1]);
			for (Field part : field.parts()) {
				if (part.name().equals(path[2])) {
					return new ViolationView(field.inRow(row, part),
							field.rowLabel() + " " + row + ": " + part.label() + " " + message);
				}
			}
		}
		return new ViolationView(field.name(), field.label() + " " + message);
	}

}
