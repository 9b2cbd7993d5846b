package headshots.comparison;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RangeTests {

	@ParameterizedTest
	@CsvSource({ "0,2,4,7,APART", "0,3,3,7,TOUCHING", "3,7,0,3,TOUCHING", "0,4,3,7,OVERLAPPING", "2,3,0,10,OVERLAPPING",
			"1,2,1,2,OVERLAPPING", "9,10,0,8,APART" })
	void tellsWhatTwoStretchesShare(int from, int to, int otherFrom, int otherTo, Relation relation) {
		assertThat(new Range(from, to).relationTo(new Range(otherFrom, otherTo))).isEqualTo(relation);
		assertThat(new Range(otherFrom, otherTo).relationTo(new Range(from, to))).isEqualTo(relation);
	}

}
