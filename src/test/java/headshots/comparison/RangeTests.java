package headshots.comparison;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RangeTests {

	@ParameterizedTest
	@CsvSource({ "0,2,4,7,false", "0,3,3,7,false", "0,4,3,7,true", "2,3,0,10,true", "1,2,1,2,true", "9,10,0,8,false" })
	void knowsWhetherTwoShareALength(int from, int to, int otherFrom, int otherTo, boolean overlap) {
		assertThat(new Range(from, to).overlaps(new Range(otherFrom, otherTo))).isEqualTo(overlap);
		assertThat(new Range(otherFrom, otherTo).overlaps(new Range(from, to))).isEqualTo(overlap);
	}

	@ParameterizedTest
	@CsvSource({ "2,3,0,10,true", "1,2,1,2,true", "0,1,0,2,true", "0,4,3,7,false", "0,3,1,4,false", "0,10,2,3,false" })
	void knowsWhetherOneIsPartOfAnother(int from, int to, int otherFrom, int otherTo, boolean within) {
		assertThat(new Range(from, to).isWithin(new Range(otherFrom, otherTo))).isEqualTo(within);
	}

}
