package headshots.content;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentValidatorTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "Actor", "two--hyphens", "-edge", "edge-", "with space", "ümlaut", "a-vs-b", "vs" })
	void refusesWhatIsNoAddressPart(String slug) {
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
		List<Violation> problems = new ContentValidator().text("name", " ", 10)
			.text("summary", "x".repeat(81), 80)
			.number("from", 11, 0, 10)
			.number("to", null, 0, 10)
			.texts("dos", List.of("one"), 3, 20)
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
	void saysHowASlugIsWritten() {
		assertThat(new ContentValidator().slug("slug", "Comedy actor").problems()).extracting(Violation::toString)
			.containsExactly("slug Use only lower-case letters, digits and hyphens, like comedy-actor");
		assertThat(new ContentValidator().slug("slug", "a".repeat(85)).problems()).extracting(Violation::toString)
			.containsExactly("slug is 5 characters too long");
	}

}
