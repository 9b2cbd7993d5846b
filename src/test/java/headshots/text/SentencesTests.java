package headshots.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "No. It stays. | No.", "One only | One only",
			"Casting director Erica S. Bream asks for two. Then more. | Casting director Erica S. Bream asks for two.",
			"Allow 1.5 hours, says Dr. Ruiz. Ask first. | Allow 1.5 hours, says Dr. Ruiz.",
			"Yes: it’s “legit”. Ask. | Yes: it’s “legit”.", "Is it? Yes. | Is it?",
			"Use first_last_2026.jpg. The year is ours. | Use first_last_2026.jpg." })
	void endsWhereTheSentenceDoes(String text, String first) {
		assertThat(Sentences.first(text)).isEqualTo(first);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Actor headshots | actor headshots", "E-commerce | e-commerce",
			"JPEG, PNG | JPEG, PNG", "TV casting | TV casting", "at least 500 | at least 500", "A | a", "'' | ''" })
	void keepsAnAbbreviationWithinASentence(String beginning, String within) {
		assertThat(Sentences.within(beginning)).isEqualTo(within);
	}

	@Test
	void anEmptyTextHasAnEmptySentence() {
		assertThat(Sentences.first("")).isEmpty();
	}

}
