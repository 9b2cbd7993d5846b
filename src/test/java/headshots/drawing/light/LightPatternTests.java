package headshots.drawing.light;

import headshots.drawing.LightPattern;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.svg.DrawingSvg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The drawn face shows of each light what photographers look for.
 */
class LightPatternTests {

	private static final double STOPS = 2;

	private static final int BOTTOM = 110;

	/** From the corner to the lashes, as the eye is drawn. */
	private static final int EYE_WIDTH = 16;

	@ParameterizedTest
	@EnumSource
	void everyPatternIsRecognizedByItsSignsAtAnyRatio(LightPattern pattern) {
		for (double stops = 0; stops <= 4; stops += 0.5) {
			assertThat(LightNaming.of(pattern.at(stops)).pattern()).as(stops + " stops").contains(pattern);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aPatternFromTheLeftIsTheSameInTheMirror(LightPattern pattern) {
		Light right = pattern.at(STOPS);
		Light left = new Light(-right.angle(), right.height(), right.stops(), right.size(), right.below());
		Shading ofRight = new Shading(right, BOTTOM);
		Shading ofLeft = new Shading(left, BOTTOM);
		for (int y = 20; y < 95; y += 3) {
			for (int x = -24; x <= 24; x += 3) {
				assertThat(ofLeft.at(-x, y)).as(x + ", " + y).isCloseTo(ofRight.at(x, y), within(0.01));
			}
		}
		assertThat(LightNaming.of(left).pattern()).contains(pattern);
	}

	@Test
	void flatLightLeavesHardlyAShadow() {
		LightPatternClassifier face = signs(LightPattern.FLAT);
		assertThat(face.darkShare(true)).isLessThan(0.02);
		assertThat(face.darkShare(false)).isLessThan(0.02);
		assertThat(face.noseShadowEnd()).isZero();
	}

	@Test
	void butterflyPutsASmallShadowStraightUnderTheNose() {
		LightPatternClassifier face = signs(LightPattern.BUTTERFLY);
		assertThat(face.noseShadowEnd()).isBetween((int) HeadHeightField.NOSE_TIP, (int) HeadHeightField.LIP);
		assertThat(face.noseShadowSlant()).isCloseTo(0, within(0.01));
		assertThat(face.darkShare(true)).isEqualTo(face.darkShare(false));
	}

	@Test
	void clamshellNearlyClosesTheShadowsOfButterfly() {
		Shading clamshell = new Shading(LightPattern.CLAMSHELL.at(1), BOTTOM);
		Shading butterfly = new Shading(LightPattern.BUTTERFLY.at(1), BOTTOM);
		assertThat(clamshell.at(0, 71)).isLessThan(0.8 * butterfly.at(0, 71));
		assertThat(clamshell.at(0, 104)).isLessThan(butterfly.at(0, 104));
		String svg = DrawingSvg.of(LightSetting.of(LightPattern.CLAMSHELL, 1));
		assertThat(svg.substring(svg.indexOf("<g fill=\"#fff\"")).split("<circle")).as("two catchlights an eye")
			.hasSize(5);
	}

	@Test
	void loopShadowSlantsAndEndsShortOfTheLip() {
		LightPatternClassifier face = signs(LightPattern.LOOP);
		assertThat(face.noseShadowSlant()).isGreaterThan(2);
		assertThat((double) face.noseShadowEnd()).isBetween(HeadHeightField.NOSE_TIP, HeadHeightField.LIP);
		assertThat(face.hasTriangle()).as("the shadows of nose and cheek stay apart").isFalse();
	}

	@Test
	void rembrandtLeavesATriangleNoWiderThanTheEye() {
		LightPatternClassifier face = signs(LightPattern.REMBRANDT);
		assertThat(face.triangleWidth()).isBetween(6, EYE_WIDTH);
		assertThat(face.isLit(-16, 60)).as("light under the far eye").isTrue();
		assertThat(face.isLit(-14, 74)).as("nose and cheek shadow meet").isFalse();
	}

	@Test
	void splitDarkensHalfTheFace() {
		LightPatternClassifier face = signs(LightPattern.SPLIT);
		assertThat(face.darkShare(true)).isGreaterThan(0.95);
		assertThat(face.darkShare(false)).isLessThan(0.4);
	}

	@ParameterizedTest
	@CsvSource({ "0,1", "1,2", "1.5,2.83", "2,4", "3,8" })
	void theRatioIsTwoToThePowerOfTheStops(double stops, double ratio) {
		Light light = LightPattern.LOOP.at(stops);
		assertThat(light.ratio()).isCloseTo(ratio, within(0.01));
		assertThat(light.ratio() * light.fill()).isCloseTo(1, within(1e-9));
	}

	/**
	 * A surface that faces the camera in the shadow of the key light gets only the fill.
	 */
	@ParameterizedTest
	@CsvSource({ "0,1", "1,1.58", "2,2.32", "3,3.17" })
	void aShadowIsAsDarkAsTheRatioSays(double stops, double below) {
		Light light = new Light(90, 0, stops, 3, 0);
		double darkest = 0;
		Shading shading = new Shading(light, BOTTOM);
		for (int x = -14; x < -8; x++) {
			darkest = Math.max(darkest, shading.at(x, 34));
		}
		assertThat(darkest).isBetween(below - 0.05, below + 0.35);
	}

	@Test
	void aLargerLightHasASofterEdge() {
		assertThat(edge(3)).isLessThan(edge(9));
		assertThat(edge(9)).isLessThan(edge(25));
	}

	/**
	 * Over how many places the shadow of the chin on the neck runs from all to nothing.
	 */
	private static int edge(int size) {
		Shading shading = new Shading(new Light(0, 40, 2, size, 0), 130);
		int places = 0;
		for (int y = 101; y < 126; y++) {
			double hidden = shading.hiddenAt(0, y);
			places += (hidden > 0.02 && hidden < 0.98) ? 1 : 0;
		}
		return places;
	}

	private static LightPatternClassifier signs(LightPattern pattern) {
		Light light = pattern.at(STOPS);
		return new LightPatternClassifier(new Shading(light, BOTTOM), light);
	}

}
