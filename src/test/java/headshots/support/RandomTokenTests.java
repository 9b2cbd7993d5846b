package headshots.support;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RandomTokenTests {

	/** Stored and sent tokens of these lengths have to stay valid. */
	@Test
	void hasTwoLowerCaseDigitsAByte() {
		assertThat(RandomToken.next()).matches("[0-9a-f]{64}");
		assertThat(RandomToken.next(16)).matches("[0-9a-f]{32}");
		assertThat(RandomToken.next(20)).matches("[0-9a-f]{40}");
	}

	@Test
	void isNeverTheSame() {
		assertThat(Stream.generate(RandomToken::next).limit(1000)).doesNotHaveDuplicates();
	}

}
