package headshots.studio;

import java.util.Map;

import headshots.content.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * A problem in the words of the form.
 *
 * @param control the id of the control to go to, null where the form has none
 * @param text a sentence without its full stop: "Summary is missing"
 */
record ShownProblem(@Nullable String control, String text) {

	/** What a record has and no form shows. */
	private static final Map<String, String> BESIDES = Map.of("slug", "Address", "key", "The name in the files",
			"position", "The place in the order", "changed", "The date of the last change");

	/**
	 * Finds the field that a problem speaks of.
	 * @param editor the editor of the entry that has the problem
	 * @param problem a problem by a field's name, perhaps with a row and a name within it
	 * @return the problem by the field's label
	 */
	static ShownProblem of(Editor editor, Problem problem) {
		String[] path = problem.field().split("\\.");
		for (Field field : editor.components()) {
			if (field.name().equals(path[0])) {
				return of(field, path, problem.message());
			}
		}
		String label = BESIDES.getOrDefault(problem.field(), StringUtils.capitalize(problem.field()));
		return new ShownProblem(null, label + " " + problem.message());
	}

	private static ShownProblem of(Field field, String[] path, String message) {
		if (field.shape() == Shape.ROWS && path.length == 3 && path[1].matches("\\d{1,3}")) {
			int row = Integer.parseInt(path[1]);
			for (Field part : field.parts()) {
				if (part.name().equals(path[2])) {
					return new ShownProblem(field.inRow(row, part),
							field.rowLabel() + " " + row + ": " + part.label() + " " + message);
				}
			}
		}
		return new ShownProblem(field.name(), field.label() + " " + message);
	}

}
