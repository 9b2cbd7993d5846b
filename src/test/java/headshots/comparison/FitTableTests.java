package headshots.comparison;

import java.util.Map;

import headshots.comparison.PictureFits.OnePhotograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How the pictures of two types fit together.
 */
class FitTableTests {

	@ParameterizedTest
	@CsvSource({ "0,true", "1,true", "2,true", "3,true", "4,false", "9,false" })
	void oneSessionBridgesAsManyStepsAsItsAspectSays(int gap, boolean oneSession) {
		int from = Math.min(9, gap);
		FitTable table = new FitTable(types().aspect("light", 3)
			.aspect("viewers")
			.says("stage", "light", 0, Math.max(0, from - gap))
			.says("street", "light", from, 10)
			.says("stage", "viewers", 0, 1)
			.says("street", "viewers", 9, 10)
			.build());
		assertThat(table.between("stage", "street").oneSession()).isEqualTo(oneSession);
		assertThat(table.between("street", "stage")).isEqualTo(table.between("stage", "street"));
		assertThat(table.between("stage", "street").sessionReason())
			.isEqualTo(oneSession ? "" : "They’re further apart in light than one session can change.");
	}

	@Test
	void anAspectWithoutStepsKeepsNoTwoPicturesApart() {
		FitTable table = new FitTable(
				types().aspect("light").says("stage", "light", 0, 1).says("street", "light", 9, 10).build());
		assertThat(table.between("stage", "street").oneSession()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "0,1,yes,true", "9,10,yes,true", "0,1,no,false", "9,10,no,false", "9,10,,false", "0,1,,true" })
	void anEditorsWordOverrulesTheRanges(int from, int to, String word, boolean oneSession) {
		FitTable table = new FitTable(types().aspect("light", 3)
			.says("stage", "light", 0, 1)
			.says("street", "light", from, to)
			.judgesSession("street", "stage", "no", word)
			.build());
		PictureFits.Fit fit = table.between("stage", "street");
		assertThat(fit.oneSession()).isEqualTo(oneSession);
		if (word != null) {
			assertThat(fit.sessionReason()).isEqualTo("The studio says so.");
		}
	}

	@ParameterizedTest
	@CsvSource({ "yes,YES,an editor says so.", "yes-if,YES_IF,an editor says so.", "no,NO,''" })
	void onePhotographDoesBothIfTheVerdictSaysSo(String answer, OnePhotograph photograph, String condition) {
		FitTable table = new FitTable(types().aspect("light", 0)
			.says("stage", "light", 0, 1)
			.says("street", "light", 9, 10)
			.judges("stage", "street", answer)
			.build());
		PictureFits.Fit fit = table.between("street", "stage");
		assertThat(fit.onePhotograph()).isEqualTo(photograph);
		assertThat(fit.condition()).isEqualTo(condition);
		assertThat(fit.oneSession()).isEqualTo(photograph != OnePhotograph.NO);
	}

	@Test
	void withoutAVerdictOnePhotographDoesBothIfTheyAgreeInAllWays() {
		FitTable agreeing = new FitTable(
				types().aspect("light").says("stage", "light", 0, 5).says("street", "light", 2, 3).build());
		assertThat(agreeing.between("stage", "street").onePhotograph()).isEqualTo(OnePhotograph.YES);
		FitTable differingInOneOfThree = new FitTable(types().aspect("light")
			.aspect("crop")
			.aspect("viewers")
			.says("stage", "light", 0, 5)
			.says("street", "light", 2, 3)
			.says("stage", "crop", 0, 5)
			.says("street", "crop", 2, 3)
			.says("stage", "viewers", 0, 1)
			.says("street", "viewers", 2, 3)
			.build());
		assertThat(differingInOneOfThree.between("stage", "street").onePhotograph()).isEqualTo(OnePhotograph.NO);
	}

	@Test
	void nothingIsKnownOfPicturesWithoutGuidance() {
		FitTable table = new FitTable(types().build());
		assertThat(table.between("stage", "street")).isEqualTo(new PictureFits.Fit(OnePhotograph.NO, "", true, ""));
		assertThat(table.changes("stage", "street")).isEmpty();
	}

	@Test
	void takesTheChangesOfAVerdictInItsDirectionOnly() {
		FitTable table = new FitTable(types().aspect("light")
			.draws("stage", "light",
					Map.of("makeup", "light", "background", "dark", "light", "split", "softness", "hard"))
			.draws("street", "light", Map.of("makeup", "off", "hairstyle", "tied", "color", "earth", "layer", "jacket"))
			.judges("stage", "street", "no")
			.build());
		assertThat(table.changes("stage", "street")).containsExactly("turn the lamp", "step back");
		assertThat(table.changes("street", "stage")).containsExactly("put on light makeup",
				"change into another top: gray", "move to a dark background", "set up hard split light");
	}

	@Test
	void putsIntoWordsWhatIsDrawnDifferently() {
		FitTable table = new FitTable(types().aspect("light")
			.draws("stage", "light", Map.of("makeup", "beauty", "expression", "laugh"))
			.draws("street", "light",
					Map.of("makeup", "light", "hairstyle", "tied", "color", "earth", "layer", "jacket", "crop", "full"))
			.build());
		assertThat(table.changes("stage", "street")).containsExactly("take the makeup down to light makeup",
				"tie long hair back", "change into another top: earth tone, with a jacket", "frame it full length",
				"change the expression: neutral face");
	}

	@Test
	void knowsLooksByTheirType() {
		FitTable table = new FitTable(SampleMatrix.small());
		assertThat(table.find("night").orElseThrow().type()).isEqualTo("stage");
		assertThat(table.find("stage").orElseThrow().type()).isEqualTo("stage");
		assertThat(table.find("unknown")).isEmpty();
		assertThat(table.pictures()).extracting(PictureFits.Picture::key).containsExactly("stage", "night", "street");
		assertThatIllegalArgumentException().isThrownBy(() -> table.between("stage", "unknown"));
	}

	private static SampleMatrix types() {
		return new SampleMatrix().type("stage", null, "Stage portraits", null)
			.type("street", null, "Street portraits", null);
	}

}
