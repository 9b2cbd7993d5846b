package headshots.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private final Matrix matrix = SampleMatrix.small();

	@Test
	void countsTheAspectsOnWhichColumnsPart() {
		assertThat(compare("stage", "street").verdict()).isEqualTo("They differ in all two ways.");
		assertThat(compare("night", "street").verdict()).isEqualTo("They differ in one of two ways: crop.");
	}

	@Test
	void columnsAgreeWhereOneRangeLiesWithinTheOther() {
		assertThat(compare("night", "street").rows()).extracting(Comparison.ComparedRow::relationInWords)
			.containsExactly("They agree", "They differ");
	}

	@Test
	void sharingAPartOfTheSpectrumIsNotAgreement() {
		Comparison comparison = compare("stage", "street");
		assertThat(comparison.rows().get(1).spectrum().overlaps()).isNotEmpty();
		assertThat(comparison.rows().get(1).differs()).isTrue();
	}

	@Test
	void aLookAgreesWithTheGuidanceThatItInherits() {
		assertThat(compare("stage", "night").rows()).extracting(Comparison.ComparedRow::relationInWords)
			.containsExactly("They differ", "They agree");
	}

	@Test
	void aRowOfThreeDiffersIfAnyTwoDo() {
		Comparison comparison = compare("stage", "night", "street");
		assertThat(comparison.rows()).extracting((row) -> row.relation().relation())
			.containsExactly(Relation.DIFFER, Relation.DIFFER);
		assertThat(comparison.differing()).extracting((row) -> row.row().slug()).containsExactly("light", "crop");
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
		assertThat(comparison.answer()).isNull();
		assertThat(comparison.verdict()).isEqualTo("There is nothing to compare yet.");
	}

	@Test
	void wordsThatExcludeEachOtherDifferWhateverTheBarsSay() {
		SampleMatrix sample = new SampleMatrix().type("stage", null, "Stage portraits", null)
			.type("street", null, "Street portraits", null)
			.aspect("edit")
			.says("stage", "edit", 0, 2, "Little.", "Remove blemishes and lint", "Smoothed skin")
			.says("street", "edit", 0, 1, "None.", "Send the files unedited", "Blemishes taken out");
		Matrix matrix = sample.build();
		assertThat(Comparison.of(matrix, matrix.columns()).differing()).hasSize(1);
	}

	@Test
	void anEditorDecidesForThePairInEitherOrder() {
		Matrix judged = new SampleMatrix().type("stage", null, "Stage portraits", null)
			.type("street", null, "Street portraits", null)
			.aspect("light")
			.aspect("crop")
			.says("stage", "light", 0, 2)
			.says("street", "light", 4, 7)
			.says("stage", "crop", 0, 5)
			.says("street", "crop", 1, 4)
			.judges("stage", "street", "yes-if", "light", "agree", "crop", "differ")
			.build();
		List<Column> columns = judged.columns();
		for (List<Column> order : List.of(columns, List.of(columns.get(1), columns.get(0)))) {
			Comparison comparison = Comparison.of(judged, order);
			assertThat(comparison.rows()).extracting(Comparison.ComparedRow::relationInWords)
				.containsExactly("They agree", "They differ");
			assertThat(comparison.rows()).extracting(Comparison.ComparedRow::reason)
				.containsExactly("An editor’s reason.", "An editor’s reason.");
			assertThat(comparison.answer().words()).isEqualTo("Yes, if an editor says so.");
			assertThat(comparison.answer().changesInWords())
				.isEqualTo("From stage to street, two changes: turn the lamp; step back.");
		}
	}

	@Test
	void anAnswerIsComposedWhereNoEditorWroteOne() {
		OnePicture answer = compare("street", "stage").answer();
		assertThat(answer.question()).isEqualTo("Can one picture do both?");
		assertThat(answer.words())
			.isEqualTo("No, because they differ in all two ways, most of all in light: “Phrase” for stage, "
					+ "“Phrase” for street.");
		assertThat(answer.changesInWords()).isEqualTo("From stage to street, two changes: a; a.");
		assertThat(answer).isEqualTo(compare("stage", "street").answer());
	}

	@Test
	void columnsThatAgreeOnEverythingShareAPicture() {
		Matrix same = new SampleMatrix().type("stage", null, "Stage portraits", null)
			.type("night", "stage", "Night stage portraits", null)
			.aspect("light")
			.aspect("crop")
			.aspect("edit")
			.says("stage", "light", 0, 2)
			.says("stage", "crop", 0, 2)
			.says("stage", "edit", 0, 2)
			.says("night", "crop", 4, 5)
			.build();
		assertThat(Comparison.of(same, same.columns()).answer().words())
			.isEqualTo("Yes, if you can settle the crop: “Phrase” for stage, “Phrase” for night.");
		Matrix inherited = new SampleMatrix().type("stage", null, "Stage portraits", null)
			.type("night", "stage", "Night stage portraits", null)
			.aspect("light")
			.says("stage", "light", 0, 2)
			.build();
		OnePicture answer = Comparison.of(inherited, inherited.columns()).answer();
		assertThat(answer.words()).isEqualTo("Yes. They agree in the one way that both cover.");
		assertThat(answer.changesInWords()).isEmpty();
	}

	@Test
	void moreThanTwoAreAnsweredTogetherAndTwoAtATime() {
		OnePicture answer = compare("street", "stage", "night").answer();
		assertThat(answer.question()).isEqualTo("Can one picture do all three?");
		assertThat(answer.words()).isEqualTo("No, because they differ in all two ways: light and crop.");
		assertThat(answer.pairs()).extracting((pair) -> pair.link().title())
			.containsExactly("Stage and night", "Stage and street", "Night and street");
		assertThat(answer.pairs()).extracting((pair) -> pair.link().href()).contains("/compare/stage-vs-night");
		assertThat(answer.changesInWords()).isEmpty();
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
