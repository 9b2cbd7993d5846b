package headshots.comparison;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixTests {

	private final Matrix matrix = SampleMatrix.small();

	@Test
	void listsTypesFollowedByTheirLooks() {
		assertThat(this.matrix.columns()).extracting(Column::slug).containsExactly("stage", "night", "street");
		assertThat(this.matrix.types()).extracting(Column::slug).containsExactly("stage", "street");
		assertThat(this.matrix.looks(column("stage"))).extracting(Column::slug).containsExactly("night");
	}

	@Test
	void aLookSaysWhatItSaysAndInheritsTheRest() {
		Cell own = this.matrix.cell(column("night"), row("light"));
		Cell inherited = this.matrix.cell(column("night"), row("crop"));
		assertThat(own.isInherited()).isFalse();
		assertThat(own.stretch()).isEqualTo(new Range(4, 6));
		assertThat(inherited.isInherited()).isTrue();
		assertThat(inherited.column().slug()).isEqualTo("night");
		assertThat(inherited.saidBy().slug()).isEqualTo("stage");
		assertThat(inherited.stretch()).isEqualTo(new Range(0, 5));
	}

	@Test
	void saysNothingWithoutContent() {
		Matrix gaps = new SampleMatrix().type("stage", null, "Stage portraits", null).aspect("light").build();
		assertThat(gaps.cell(gaps.columns().get(0), gaps.rows().get(0))).isNull();
	}

	@Test
	void opensWithTheFirstTypeAndItsPartner() {
		assertThat(this.matrix.opening()).extracting(Column::slug).containsExactly("stage", "street");
	}

	@Test
	void aLookIsComparedWithItsTypesPartnerUnlessItNamesOne() {
		assertThat(this.matrix.usualPartner(column("night"))).hasValue(column("street"));
	}

	@Test
	void knowsWhatAMistypedSlugMeant() {
		assertThat(this.matrix.nearest("stret")).hasValue(column("street"));
		assertThat(this.matrix.nearest("zebra")).isEmpty();
	}

	private Column column(String slug) {
		return this.matrix.column(slug).orElseThrow();
	}

	private Row row(String slug) {
		return this.matrix.row(slug).orElseThrow();
	}

}
