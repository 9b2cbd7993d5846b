package headshots.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.Content;
import headshots.content.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the fields promise is what the records hold staff to.
 */
class FieldLimitsTests {

	private static final Set<Shape> TYPED = Set.of(Shape.LINE, Shape.ADDRESS, Shape.TEXT, Shape.MARKDOWN, Shape.LINES);

	static List<Editor> editors() {
		return new Editors().all();
	}

	@ParameterizedTest
	@MethodSource("editors")
	void limitsAreThoseOfTheCheck(Editor editor) {
		for (Field field : editor.components()) {
			for (Field part : (field.shape() == Shape.ROWS) ? field.parts() : List.of(field)) {
				String name = (part == field) ? field.name() : field.inRow(1, part);
				if (TYPED.contains(part.shape())) {
					assertThat(part.limit()).as(name).isPositive();
					assertThat(problems(editor, name, text(part, part.limit()))).as(name).isEmpty();
					assertThat(problems(editor, name, text(part, part.limit() + 1))).as(name).isNotEmpty();
				}
				else {
					assertThat(part.limit()).as(name).isZero();
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("editors")
	void whatIsRequiredIsWhatTheCheckMisses(Editor editor) {
		Set<String> missed = editor.blank(10).check().stream().map(Problem::field).collect(Collectors.toSet());
		assertThat(editor.components()).filteredOn(Field::required)
			.extracting(Field::name)
			.containsExactlyInAnyOrderElementsOf(missed);
	}

	@ParameterizedTest
	@MethodSource("editors")
	void everyOptionThatIsAlwaysThereCanBePublished(Editor editor) {
		for (Field field : editor.components()) {
			for (Option option : field.choices().options((kind) -> List.of(), List.of())) {
				assertThat(problems(editor, field.name(), option.key())).as(option.key()).isEmpty();
			}
		}
	}

	private static List<Problem> problems(Editor editor, String name, String text) {
		Map<String, List<String>> sent = new HashMap<>(Map.of(name, List.of(text)));
		Content content = editor.read(Fields.of(sent, editor), editor.blank(10)).content();
		return new ArrayList<>(content.check()).stream().filter((problem) -> problem.field().equals(name)).toList();
	}

	private static String text(Field field, int length) {
		String start = field.name().equals("address") ? "https://example.org/" : "";
		String line = start + "a".repeat(length - start.length());
		// Enough lines for any list.
		return (field.shape() == Shape.LINES) ? (line + "\n").repeat(3) : line;
	}

}
