package headshots.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.svg.DrawingSvg;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Drawings as files and in words.
 */
class DrawingTests {

	private static final int HEAVIEST = 4096;

	static Stream<Map<String, String>> everyOption() {
		return Stream.of(DrawingParameter.values())
			.flatMap((parameter) -> parameter.options()
				.stream()
				.map((option) -> Map.of(parameter.code(), option.code())));
	}

	@ParameterizedTest
	@MethodSource("everyOption")
	void everyOptionCanBeDrawnAndNamed(Map<String, String> codes) {
		Drawing drawing = Drawing.of(codes);
		assertThat(weight(drawing)).isLessThanOrEqualTo(HEAVIEST);
		assertThat(drawing.words()).startsWith("Drawing: ").doesNotContain("null").doesNotEndWith(", ");
		assertThat(Drawing.ofFileName(drawing.fileName()))
			.hasValueSatisfying((read) -> assertThat(DrawingSvg.of(read)).isEqualTo(DrawingSvg.of(drawing)));
	}

	@Test
	void everyOptionChangesWhatIsDrawnOrSaid() {
		String plain = DrawingSvg.of(Drawing.PLAIN);
		everyOption().filter((codes) -> !Drawing.of(codes).fileName().equals(Drawing.PLAIN.fileName()))
			.filter((codes) -> !codes.containsKey("stops") && !codes.containsKey("softness"))
			.forEach((codes) -> assertThat(DrawingSvg.of(Drawing.of(codes))).as(codes.toString()).isNotEqualTo(plain));
		assertThat(Stream
			.of(Map.of("light", "loop"), Map.of("light", "loop", "stops", "1"), Map.of("light", "loop", "stops", "2"),
					Map.of("light", "loop", "softness", "medium"), Map.of("light", "loop", "softness", "hard"))
			.map((codes) -> DrawingSvg.of(Drawing.of(codes)))).doesNotHaveDuplicates();
	}

	/**
	 * A file is named after its choices, so that a longer list of options never breaks
	 * one.
	 */
	@Test
	void aFileNameSaysWhatWasChosen() {
		assertThat(Drawing.PLAIN.fileName()).isEqualTo("head");
		Drawing drawing = Drawing.of(Map.of("stops", "0.5", "expression", "soft-smile", "crop", "close"));
		assertThat(drawing.fileName()).isEqualTo("head_crop-close_stops-0.5_expression-soft-smile");
		assertThat(Drawing.ofFileName(drawing.fileName())).contains(drawing);
	}

	@ParameterizedTest
	@CsvSource({ "0,head", "1,head_crop-close", "00032,head_light-loop_stops-1", "00000000000000003,NONE", "9,NONE",
			"10,NONE", "00000000000000002,NONE", "1000000013,head_crop-close_expression-thought_neckline-straps" })
	void aNumberedNameMeansWhatItMeantInNovember(String digits, String name) {
		if (name.equals("NONE")) {
			assertThat(NumberedDrawingName.read(digits)).isEmpty();
		}
		else {
			assertThat(NumberedDrawingName.read(digits).orElseThrow().fileName()).isEqualTo(name);
		}
	}

	/** Any mixture that staff may choose stays light, and is well-formed. */
	@Test
	void mixturesStayLight() {
		Random random = new Random(8);
		for (int i = 0; i < 60; i++) {
			Map<String, String> codes = new TreeMap<>();
			for (DrawingParameter parameter : DrawingParameter.values()) {
				List<DrawingOption> options = parameter.options();
				codes.put(parameter.code(), options.get(random.nextInt(options.size())).code());
			}
			assertThat(weight(Drawing.of(codes))).as(codes.toString()).isLessThanOrEqualTo(HEAVIEST);
		}
	}

	@Test
	void nothingInADrawingNeedsAStyleOrAScript() {
		everyOption().forEach((codes) -> {
			Document svg = Jsoup.parse(DrawingSvg.of(Drawing.of(codes)), Parser.xmlParser());
			assertThat(svg.select("style, script, [style], image, foreignObject")).as(codes.toString()).isEmpty();
			assertThat(svg.select("[id]").eachAttr("id")).as(codes.toString()).doesNotHaveDuplicates();
			assertThat(svg.select("use").eachAttr("href"))
				.allSatisfy((target) -> assertThat(svg.getElementById(target.substring(1))).as(target).isNotNull());
		});
	}

	/** Suggested bands of the photo check: an actor's head and eyes in the frame. */
	@ParameterizedTest
	@CsvSource({ "shoulders,0.45,0.65,0.35,0.45", "close,0.6,0.75,0.35,0.45", "very-close,0.85,0.98,0.35,0.45" })
	void cropsKeepToTheirBands(String crop, double leastHead, double mostHead, double leastEyes, double mostEyes) {
		Crop view = Crop.of(DrawingParameter.CROP.option(crop).orElseThrow());
		assertThat(view.headShare()).isBetween(leastHead, mostHead);
		assertThat(view.eyeShare()).isBetween(leastEyes, mostEyes);
		assertThat(HeadHeightField.CHIN / view.height()).isCloseTo(view.headShare(), within(1e-9));
		assertThat((HeadHeightField.EYES - view.top()) / view.height()).isCloseTo(view.eyeShare(), within(1e-9));
	}

	@Test
	void cropsFollowEachOther() {
		List<Double> heads = Stream.of("cut", "very-close", "close", "shoulders", "chest", "waist", "full")
			.map((crop) -> Crop.of(DrawingParameter.CROP.option(crop).orElseThrow()).headShare())
			.toList();
		assertThat(heads).isSortedAccordingTo((one, other) -> Double.compare(other, one)).doesNotHaveDuplicates();
	}

	@Test
	void wordsSayWhatWasChosenAndNothingElse() {
		assertThat(Drawing.of(Map.of("light", "rembrandt", "stops", "2", "crop", "close")).words())
			.isEqualTo("Drawing: cropped close to the face, Rembrandt light, two stops over the fill");
		assertThat(Drawing.of(Map.of("retouching", "digitals")).words())
			.isEqualTo("Drawing: all marks left as they are");
		assertThat(Drawing.of(Map.of("retouching", "casting")).words()).contains("a blemish", "marked to remove",
				"marked to leave");
	}

	@Test
	void unknownOptionsCountAsNotChosen() {
		assertThat(Drawing.of(Map.of("crop", "feet", "mood", "blue"))).isEqualTo(Drawing.PLAIN);
		assertThat(Drawing.knows("crop", "feet")).isFalse();
		assertThat(Drawing.knows("mood", "neutral")).isFalse();
		assertThat(Drawing.knows("crop", "waist")).isTrue();
		for (String name : List.of("", "x", "head_", "head_crop-feet", "head_mood-blue", "head_crop-shoulders",
				"head_light-loop_crop-close", "head_crop-close_crop-close", "head" + "_crop-close".repeat(30))) {
			assertThat(Drawing.ofFileName(name)).as(name).isEmpty();
		}
	}

	private static int weight(Drawing drawing) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
				packed.write(DrawingSvg.of(drawing).getBytes(StandardCharsets.UTF_8));
			}
			return bytes.size();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
