package headshots.studio.form;

import java.util.Optional;

import headshots.media.FaceFinding;
import headshots.media.PictureCrops;
import headshots.media.PictureName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hint for staff about the faces in a picture depends on the focal point in the form.
 */
class FaceHintTests {

	private static final PictureName PICTURE = new PictureName("0f".repeat(32), 800, 1000);

	private static final FaceFinding ONE = new FaceFinding(1, 48, 31);

	@Test
	void saysWhereAPointThatWasPrefilledIsFrom() {
		assertThat(text(ONE, "48", "31"))
			.hasValue("We found one face and put the focal point between the eyes. Check it, or choose another.");
		assertThat(text(new FaceFinding(2, 48, 31), "48", "31")).hasValue(
				"We found 2 faces and put the focal point between the eyes of the largest. Check it, or choose another.");
		assertThat(hint(ONE, "48", "31")).hasValueSatisfying((hint) -> assertThat(hint.offered()).isNull());
	}

	@Test
	void offersAPointWhereNoneIsChosen() {
		assertThat(hint(ONE, "", "")).hasValueSatisfying((hint) -> {
			assertThat(hint.text())
				.isEqualTo("We found one face. Choose the focal point yourself, or use the proposed one.");
			assertThat(hint.label())
				.isEqualTo("Use the point between the eyes: 48 percent from the left, 31 percent from the top");
			assertThat(hint.value()).isEqualTo("48 31");
			assertThat(hint.offered()).isEqualTo(new PictureCrops(PICTURE, 48, 31, false));
		});
	}

	@ParameterizedTest
	@CsvSource({ "30, 31", "48, 34", "51, 31", "0, 0", "100, 100" })
	void offersAnotherPointBesideAChosenOne(String across, String down) {
		assertThat(hint(new FaceFinding(3, 48, 31), across, down)).hasValueSatisfying((hint) -> {
			assertThat(hint.text()).isEqualTo(
					"We found 3 faces. Your focal point is somewhere else and stays as it is, unless you change it.");
			assertThat(hint.label()).startsWith("Use the point between the eyes of the largest: 48 percent");
		});
	}

	@ParameterizedTest
	@CsvSource({ "47, 31", "50, 33", "46, 29" })
	void saysNothingOfAPointThatIsAsGood(String across, String down) {
		assertThat(hint(ONE, across, down)).isEmpty();
	}

	@Test
	void saysThatThereIsNoFaceUntilAPointIsChosen() {
		String text = "We found no face in this picture: choose the focal point yourself.";
		assertThat(text(FaceFinding.NONE, "50", "40")).hasValue(text);
		assertThat(text(FaceFinding.NONE, "", "")).hasValue(text);
		assertThat(text(FaceFinding.NONE, "many", "40")).hasValue(text);
		assertThat(text(FaceFinding.NONE, "20", "40")).isEmpty();
	}

	private static Optional<String> text(FaceFinding finding, String across, String down) {
		return hint(finding, across, down).map(FaceHint::text);
	}

	private static Optional<FaceHint> hint(FaceFinding finding, String across, String down) {
		return FaceHint.of(finding, PICTURE, across, down);
	}

}
