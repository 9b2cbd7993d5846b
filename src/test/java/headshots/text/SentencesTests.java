package headshots.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "One. Two.|One.", "No end|No end", "At 5.5 in it is A5. More.|At 5.5 in it is A5.",
					"Erica S. Bream asks for it. More.|Erica S. Bream asks for it.", "“Look.” More.|“Look.”",
					"In the U.S. market it is so. More.|In the U.S. market it is so.",
					"Actor vs. model. More.|Actor vs. model." })
	void findsTheEndOfTheFirstSentence(String text, String first) {
		assertThat(Sentences.first(text)).isEqualTo(first);
	}

}
