package headshots.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTests {

	@Test
	void foldsCaseAccentsAndApostrophes() {
		assertThat(Tokenizer.of("Actors’ moiré, 8 × 10 in; E-commerce!")).containsExactly("actors", "moire", "8", "10",
				"in", "e", "commerce");
	}

	@Test
	void shortensAtAWordAndLeavesShortTextsAlone() {
		assertThat(Tokenizer.excerpt("one two three", 13)).isEqualTo("one two three");
		assertThat(Tokenizer.excerpt("one two three", 12)).isEqualTo("one two…");
		assertThat(Tokenizer.excerpt("One. Two and more.", 6)).isEqualTo("One…");
		assertThat(Tokenizer.excerpt("abcdefghij", 5)).isEqualTo("abcd…");
	}

	@ParameterizedTest
	@CsvSource({ "actor,actor,0", "actr,actor,1", "theatical,theatrical,1", "retuoching,retouching,1", "model,actor,5",
			"'',book,4" })
	void countsTheLettersBetweenWords(String one, String other, int distance) {
		assertThat(Tokenizer.distance(one, other)).isEqualTo(distance);
		assertThat(Tokenizer.distance(other, one)).isEqualTo(distance);
	}

}
