package headshots.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContentValidatorTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "Actor", "two--hyphens", "-edge", "edge-", "with space", "ümlaut", "a-vs-b", "vs" })
	void refusesInvalidSlugs(String slug) {
		assertThat(new ContentValidator().slug("slug", slug).problems()).extracting(Violation::field)
			.containsExactly("slug");
	}

	@ParameterizedTest
	@ValueSource(strings = { "actor", "e-commerce", "8x10", "canvas" })
	void acceptsAddressParts(String slug) {
		assertThat(new ContentValidator().slug("slug", slug).problems()).isEmpty();
	}

	@Test
	void saysWhatIsWrongInPlainWords() {
		List<Violation> problems = new ContentValidator(Sample.class).text("name", " ")
			.text("summary", "x".repeat(81))
			.number("from", 11, 0, 10)
			.number("to", null, 0, 10)
			.texts("dos", List.of("one"), 3)
			.oneOf("confidence", "D", Set.of("A", "B", "C"))
			.optionalWebAddress("address", "ftp://x")
			.problems();
		assertThat(problems).extracting(Violation::toString)
			.containsExactly("name is missing", "summary is 1 character too long",
					"from must be from 0 to 10 (it is 11)", "to is missing", "dos needs at least 3 lines (it has 1)",
					"confidence must be one of A, B, C (it is \"D\")",
					"address must be a web address that starts with https://");
	}

	@Test
	void refusesDaysBefore1900() {
		assertThat(new ContentValidator().optionalDay("checked", LocalDate.of(1899, 12, 31))
			.optionalDay("checked", LocalDate.of(1900, 1, 1))
			.optionalDay("checked", null)
			.problems()).extracting(Violation::toString).containsExactly("checked can’t be before 1900");
	}

	@Test
	void takesTheLimitsFromTheRecord() {
		assertThat(TextLimits.of(Sample.class))
			.isEqualTo(Map.of("name", 10, "summary", 80, "dos", 20, "steps.text", 5, "steps.notes", 7));
		assertThat(new ContentValidator(Sample.class).text("steps.12.text", "123456")
			.texts("steps.3.notes", List.of("1234567", "12345678"), 1)
			.problems()).extracting(Violation::toString)
			.containsExactly("steps.12.text is 1 character too long",
					"steps.3.notes has a line that is 1 character too long (line 2)");
	}

	@Test
	void refusesToValidateATextWithoutALimit() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ContentValidator(Sample.class).text("free", "Any text"))
			.withMessageContaining("free");
	}

	@Test
	void saysHowASlugIsWritten() {
		assertThat(new ContentValidator().slug("slug", "Comedy actor").problems()).extracting(Violation::toString)
			.containsExactly("slug Use only lower-case letters, digits and hyphens, like comedy-actor");
		assertThat(new ContentValidator().slug("slug", "a".repeat(85)).problems()).extracting(Violation::toString)
			.containsExactly("slug is 5 characters too long");
	}

	private record Sample(@Size(max = 10) @Nullable String name, @Size(max = 80) String summary,
			List<@Size(max = 20) String> dos, List<Step> steps, String free, int position) {

	}

	private record Step(@Size(max = 5) String text, List<@Size(max = 7) String> notes) {

	}

}
