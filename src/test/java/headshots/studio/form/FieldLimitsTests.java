package headshots.studio.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.Content;
import headshots.content.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The limits that fields announce are those that the records validate.
 */
class FieldLimitsTests {

	private static final Set<FieldType> TYPED = Set.of(FieldType.LINE, FieldType.ADDRESS, FieldType.TEXT,
			FieldType.MARKDOWN, FieldType.LINES);

	static List<FormDefinition> editors() {
		return GuideForms.definitions().all();
	}

	@ParameterizedTest
	@MethodSource("editors")
	void limitsAreThoseOfTheCheck(FormDefinition form) {
		for (Field field : form.components()) {
			for (Field part : (field.shape() == FieldType.ROWS) ? field.parts() : List.of(field)) {
				String name = (part == field) ? field.name() : field.inRow(1, part);
				if (TYPED.contains(part.shape())) {
					assertThat(part.limit()).as(name).isPositive();
					assertThat(problems(form, name, text(part, part.limit()))).as(name).isEmpty();
					assertThat(problems(form, name, text(part, part.limit() + 1))).as(name).isNotEmpty();
				}
				else {
					assertThat(part.limit()).as(name).isZero();
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("editors")
	void requiredFieldsAreThoseThatTheCheckMisses(FormDefinition form) {
		Set<String> missed = form.blank(10).check().stream().map(Violation::field).collect(Collectors.toSet());
		assertThat(form.components()).filteredOn(Field::required)
			.extracting(Field::name)
			.containsExactlyInAnyOrderElementsOf(missed);
	}

	@ParameterizedTest
	@MethodSource("editors")
	void everyOptionThatIsAlwaysThereCanBePublished(FormDefinition form) {
		for (Field field : form.components()) {
			for (Option option : field.choices().options((kind) -> List.of(), List.of())) {
				assertThat(problems(form, field.name(), option.key())).as(option.key()).isEmpty();
			}
		}
	}

	private static List<Violation> problems(FormDefinition form, String name, String text) {
		Map<String, List<String>> sent = new HashMap<>(Map.of(name, List.of(text)));
		Content content = form.read(FormValues.of(sent, form), form.blank(10)).content();
		return new ArrayList<>(content.check()).stream().filter((problem) -> problem.field().equals(name)).toList();
	}

	private static String text(Field field, int length) {
		if (field.name().equals("ratio")) {
			return "10:10" + "0".repeat(length - 5);
		}
		String start = Set.of("address", "contactForm").contains(field.name()) ? "https://example.org/" : "";
		String end = field.name().equals("email") ? "@example.org" : "";
		String line = start + "a".repeat(length - start.length() - end.length()) + end;
		// Enough lines for any list.
		return (field.shape() == FieldType.LINES) ? (line + "\n").repeat(3) : line;
	}

}
