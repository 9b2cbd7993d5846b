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
			.containsExactly("name is missing", "summary has 81 characters; 80 fit", "from is 11; it goes from 0 to 10",
					"to is missing", "dos has 1 entry; 3 are needed", "confidence is \"D\"; it can be A, B, C",
					"address is not a web address: it starts with https://");
	}

}
