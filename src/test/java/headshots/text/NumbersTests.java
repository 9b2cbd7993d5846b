package headshots.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTests {

	@Test
	void saysSmallNumbersAsWords() {
		assertThat(Numbers.inWords(6)).isEqualTo("six");
		assertThat(Numbers.inWords(10)).isEqualTo("ten");
		assertThat(Numbers.inWords(11)).isEqualTo("11");
	}

	@Test
	void joinsListsAsSentencesDo() {
		assertThat(Numbers.list(List.of("a"))).isEqualTo("a");
		assertThat(Numbers.list(List.of("a", "b"))).isEqualTo("a and b");
		assertThat(Numbers.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
	}

	@Test
	void setsOffTheLastItemWhereOneHasAnAndOfItsOwn() {
		assertThat(Numbers.list(List.of("framing and light"))).isEqualTo("framing and light");
		assertThat(Numbers.list(List.of("styling", "framing and light"))).isEqualTo("styling, and framing and light");
		assertThat(Numbers.list(List.of("styling", "framing and light", "retouching")))
			.isEqualTo("styling, framing and light, and retouching");
	}

}
