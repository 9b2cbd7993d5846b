package headshots.drawing.light;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.drawing.LightPattern;
import headshots.drawing.geometry.CameraElevation;
import headshots.drawing.geometry.Crop;
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
		assertThat(face.darkShare(true)).isLessThan(0.03);
		assertThat(face.darkShare(false)).isLessThan(0.03);
		assertThat(face.hasNoseShadow()).isFalse();
		assertThat(face.triangleWidth()).isZero();
	}

	@Test
	void butterflyPutsASmallShadowStraightUnderTheNoseAndShortOfTheLip() {
		LightPatternClassifier face = signs(LightPattern.BUTTERFLY);
		assertThat((double) face.noseShadowEnd()).isBetween(HeadHeightField.NOSE_BASE + 2, HeadHeightField.LIP - 1);
		assertThat((double) face.noseShadowWidth()).isBetween(10.0, 1.3 * HeadHeightField.EYE_WIDTH);
		assertThat(face.noseShadowSlant()).isCloseTo(0, within(0.01));
		assertThat(face.isTouching()).isFalse();
		assertThat(face.darkShare(true)).isEqualTo(face.darkShare(false)).isLessThan(0.35);
		assertThat(face.isLit(12, 60)).as("the cheeks are bright").isTrue();
		assertThat(face.isLit(24, 80)).as("and shaded under the cheekbones").isFalse();
	}

	@Test
	void clamshellNearlyClosesTheShadowsOfButterflyAndShowsTwoCatchlights() {
		LightPatternClassifier face = signs(LightPattern.CLAMSHELL);
		LightPatternClassifier withoutFill = signs(LightPattern.BUTTERFLY);
		assertThat(face.darkShare(true)).isLessThan(withoutFill.darkShare(true) / 3);
		assertThat(face.noseShadowEnd()).isLessThan(withoutFill.noseShadowEnd());
		Shading clamshell = new Shading(LightPattern.CLAMSHELL.at(1), BOTTOM);
		Shading butterfly = new Shading(LightPattern.BUTTERFLY.at(1), BOTTOM);
		assertThat(clamshell.at(0, 71)).isLessThan(0.7 * butterfly.at(0, 71));
		assertThat(clamshell.at(0, 104)).isLessThan(butterfly.at(0, 104));
		assertThat(catchlights(LightPattern.CLAMSHELL)).as("two catchlights an eye").isEqualTo(4);
		assertThat(catchlights(LightPattern.BUTTERFLY)).isEqualTo(2);
	}

	@Test
	void loopShadowSlantsEndsShortOfTheLipAndStaysClearOfTheCheek() {
		LightPatternClassifier face = signs(LightPattern.LOOP);
		assertThat(face.noseShadowSlant()).isGreaterThan(2);
		assertThat((double) face.noseShadowEnd()).isBetween(HeadHeightField.NOSE_BASE + 2, HeadHeightField.LIP - 1);
		assertThat(face.isTouching()).as("the shadows of nose and cheek stay apart").isFalse();
		assertThat(face.triangleWidth()).as("the lit cheek runs on to the mouth").isZero();
		assertThat(clearance(face)).as("skin between nose shadow and cheek shade").isGreaterThanOrEqualTo(3);
	}

	@Test
	void rembrandtLeavesATriangleAsWideAsTheEyeAndAsLongAsTheNose() {
		LightPatternClassifier face = signs(LightPattern.REMBRANDT);
		assertThat((double) face.triangleWidth()).isBetween(0.85 * HeadHeightField.EYE_WIDTH,
				HeadHeightField.EYE_WIDTH);
		assertThat((double) face.triangleLength()).isBetween(0.8 * HeadHeightField.NOSE_LENGTH,
				HeadHeightField.NOSE_LENGTH);
		assertThat(face.triangleWidth(56)).as("it tapers")
			.isGreaterThan(face.triangleWidth(62))
			.isGreaterThan(2 * face.triangleWidth(69));
		assertThat(face.isTouching()).as("nose and cheek shadow meet").isTrue();
		assertThat(catchlights(LightPattern.REMBRANDT)).as("a catchlight in the far eye too").isEqualTo(2);
	}

	@Test
	void splitDarkensHalfTheFace() {
		LightPatternClassifier face = signs(LightPattern.SPLIT);
		assertThat(face.darkShare(true)).isGreaterThan(0.95);
		assertThat(face.darkShare(false)).isLessThan(0.4);
		assertThat(catchlights(LightPattern.SPLIT)).as("the eye in the dark mirrors nothing").isEqualTo(1);
	}

	/** The drawn outline of the lightest tone is where the classifier says it is. */
	@ParameterizedTest
	@EnumSource
	void theDrawnTonesAreTheOnesThatAreClassified(LightPattern pattern) {
		LightPatternClassifier face = signs(pattern);
		Path2D tone = lightestTone(pattern.at(STOPS));
		int differing = 0;
		for (int y = 46; y < 92; y++) {
			for (int x = -26; x <= 26; x++) {
				differing += (tone.contains(4.0 * x, 4.0 * y) == face.isLit(x, y)) ? 1 : 0;
			}
		}
		assertThat(differing / (46.0 * 53)).as("share of places that differ").isLessThan(0.05);
	}

	@ParameterizedTest
	@CsvSource({ "0,0,FLAT", "5,10,FLAT", "0,25,BUTTERFLY", "5,40,BUTTERFLY", "25,30,LOOP", "30,25,LOOP", "35,30,LOOP",
			"40,20,LOOP", "45,45,REMBRANDT", "50,40,REMBRANDT", "45,35,REMBRANDT", "90,0,SPLIT", "80,10,SPLIT",
			"75,-10,SPLIT" })
	void neighborsOfAPatternBearItsName(int angle, int height, LightPattern pattern) {
		assertThat(LightNaming.of(new Light(angle, height, STOPS, 8, 0)).pattern()).contains(pattern);
		assertThat(LightNaming.of(new Light(-angle, height, STOPS, 8, 0)).pattern()).contains(pattern);
	}

	/** Light from below, or between the patterns, bears no name of theirs. */
	@ParameterizedTest
	@CsvSource({ "0,-30", "35,-20", "35,0", "0,60", "20,60", "60,-10" })
	void otherLightsBearNoPatternsName(int angle, int height) {
		assertThat(LightNaming.of(new Light(angle, height, STOPS, 8, 0)).pattern()).isEmpty();
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
		assertThat(darkest + shading.litSide()).isBetween(below - 0.05, below + 0.35);
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
		return new LightPatternClassifier(pattern.at(STOPS));
	}

	/** The narrowest lit stretch beside the shadow of the nose, towards the far cheek. */
	private static int clearance(LightPatternClassifier face) {
		int narrowest = Integer.MAX_VALUE;
		for (int y = 66; y <= face.noseShadowEnd(); y++) {
			int lit = 0;
			for (int x = -26; x <= 0; x++) {
				lit += face.isLit(x, y) ? 1 : 0;
			}
			narrowest = Math.min(narrowest, lit);
		}
		return narrowest;
	}

	private static int catchlights(LightPattern pattern) {
		String svg = DrawingSvg.of(LightSetting.of(pattern, pattern.usualStops()));
		int group = svg.indexOf("<g fill=\"#fff\"");
		return svg.substring(group, svg.indexOf("</g>", group)).split("<circle").length - 1;
	}

	/** The outline of the first tone, in quarters of the mannequin's units. */
	private static Path2D lightestTone(Light light) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		String svg = Shadows.of(light, new CameraElevation(0), new Crop(0.68, 0.42)).svg();
		Matcher token = Pattern.compile("[Mqtz]|-?\\d+")
			.matcher(svg.substring(svg.indexOf("d=\"") + 3, svg.indexOf("\" opacity")));
		List<Double> numbers = new ArrayList<>();
		double[] at = new double[2];
		double[] bend = new double[2];
		char command = ' ';
		while (token.find()) {
			if (Character.isLetter(token.group().charAt(0))) {
				command = token.group().charAt(0);
				if (command == 'z') {
					path.closePath();
				}
				continue;
			}
			numbers.add(Double.valueOf(token.group()));
			if (numbers.size() == ((command == 'q') ? 4 : 2)) {
				double[] end = { numbers.get(numbers.size() - 2), numbers.get(numbers.size() - 1) };
				if (command == 'M') {
					path.moveTo(end[0], end[1]);
					at = end;
				}
				else {
					bend = (command == 'q') ? new double[] { at[0] + numbers.get(0), at[1] + numbers.get(1) }
							: new double[] { 2 * at[0] - bend[0], 2 * at[1] - bend[1] };
					at = new double[] { at[0] + end[0], at[1] + end[1] };
					path.quadTo(bend[0], bend[1], at[0], at[1]);
				}
				numbers.clear();
			}
		}
		return path;
	}

}
