package headshots.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private final Matrix matrix = SampleMatrix.small();

	@Test
	void countsTheAspectsOnWhichColumnsPart() {
		assertThat(compare("stage", "street").verdict()).isEqualTo("They differ in one of two ways: light.");
		assertThat(compare("night", "street").verdict()).isEqualTo("They overlap in all two ways.");
	}

	@Test
	void aRowOfThreeTakesItsFarthestPair() {
		Comparison comparison = compare("stage", "night", "street");
		assertThat(comparison.rows()).extracting(Comparison.ComparedRow::relation)
			.containsExactly(Relation.APART, Relation.OVERLAPPING);
		assertThat(comparison.differing()).extracting((row) -> row.row().slug()).containsExactly("light");
	}

	@Test
	void aRowWithAGapHasNoRelation() {
		Matrix gaps = new SampleMatrix().type("stage", null, "Stage portraits", null)
			.type("street", null, "Street portraits", null)
			.aspect("light")
			.says("stage", "light", 0, 2)
			.build();
		Comparison comparison = Comparison.of(gaps, gaps.columns());
		assertThat(comparison.rows().get(0).relation()).isNull();
		assertThat(comparison.rows().get(0).cells()).hasSize(2).containsNull();
		assertThat(comparison.differing()).isEmpty();
		assertThat(comparison.verdict()).isEqualTo("There is nothing to compare yet.");
	}

	@Test
	void saysTheWordThatTitlesShareOnce() {
		assertThat(compare("stage", "street").heading()).isEqualTo("Stage vs. street portraits");
		Matrix other = new SampleMatrix().type("stage", null, "Stage portraits", null)
			.type("digitals", null, "Model digitals", null)
			.build();
		assertThat(Comparison.of(other, other.columns()).heading()).isEqualTo("Stage portraits vs. model digitals");
	}

	@Test
	void hasTheAddressOfItsColumnsInTheReadersOrder() {
		assertThat(compare("street", "stage").href()).isEqualTo("/compare/street-vs-stage");
		assertThat(Comparison.href(compare("stage", "night", "street").turned()))
			.isEqualTo("/compare/night-vs-street-vs-stage");
	}

	private Comparison compare(String... slugs) {
		List<Column> columns = Stream.of(slugs).map((slug) -> this.matrix.column(slug).orElseThrow()).toList();
		return Comparison.of(this.matrix, columns);
	}

}
