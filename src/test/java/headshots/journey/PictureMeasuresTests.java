package headshots.journey;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import headshots.HttpTestClient;
import headshots.SamplePictures;
import headshots.drawing.Drawing;
import headshots.drawing.Drawings;
import headshots.web.Assets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The measures of the photo check, on pictures whose answers are known.
 */
@BrowserTest
class PictureMeasuresTests {

	/** Measures a picture of 400 × 500 that a script draws, with a face in its middle. */
	private static final String MEASURED = """
			async (measures, address) => {
				const head = address && await image(address);
				const pixels = paint(400, 500, '#fff', (context) => { %s });
				const lines = { crown: 0.13, eyes: 0.39, chin: 0.65, middle: 0.5 };
				const face = { x: 110, y: 155, width: 180, height: 180, eyes: [{ x: 160, y: 195 }, { x: 240, y: 195 }],
					nose: { x: 200, y: 240 } };
				return measures.measure(pixels, lines, face, null);
			}""";

	private static CheckModules modules;

	@Autowired
	private Drawings drawings;

	@BeforeAll
	static void open(@Autowired HttpTestClient client, @Autowired Assets assets) {
		modules = new CheckModules(client, assets);
	}

	@AfterAll
	static void close() {
		modules.close();
	}

	@Test
	void tellsBlackAndWhiteFromColor() {
		String head = address(Map.of("skin", "light", "color", "jewel"));
		assertThat(part(measured("context.drawImage(head, 0, 0, 400, 500)", head), "blackAndWhite"))
			.containsEntry("verdict", false);
		assertThat(part(measured("context.filter = 'grayscale(1)'; context.drawImage(head, 0, 0, 400, 500)", head),
				"blackAndWhite"))
			.containsEntry("verdict", true);
		// A small colored thing is enough to make no color picture of it.
		assertThat(part(measured("context.fillStyle = 'red'; context.fillRect(0, 0, 80, 80)", ""), "blackAndWhite"))
			.containsEntry("verdict", true);
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, sharp", "1, 7, soft", "0.15, 0, too small" })
	void judgesTheSharpnessOfTheEyesAtItsExtremes(double size, int blur, String verdict) {
		Map<String, Object> eyes = modules.call("measures", """
				async (measures, address, size, blur) => {
					const { drawn } = await load('copy');
					const head = await image(address);
					const [width, height] = [1600 * size, 2000 * size];
					const eye = (x) => ({ x: width * (0.5 + x * 0.16 * 0.52 * 1.25), y: height * 0.39 });
					const face = { x: 0, y: 0, width: 9, height: 9, eyes: [eye(-1), eye(1)], nose: eye(0) };
					const source = document.createElement('canvas');
					[source.width, source.height] = [width, height];
					const context = source.getContext('2d');
					context.filter = `blur(${blur}px)`;
					context.drawImage(head, 0, 0, width, height);
					const region = measures.eyeRegion(face);
					const cut = region && drawn(source, region.x, region.y, region.width, region.height,
						Math.round(region.width * region.factor), Math.round(region.height * region.factor));
					const pixels = cut && cut.getContext('2d').getImageData(0, 0, cut.width, cut.height);
					const lines = { crown: 0.13, eyes: 0.39, chin: 0.65, middle: 0.5 };
					return measures.measure(paint(40, 50, '#fff', () => {}), lines, face, pixels).eyes;
				}""", address(Map.of("expression", "thought")), size, blur);
		assertThat(eyes).containsEntry("verdict", verdict);
	}

	@ParameterizedTest
	@CsvSource({ "white, plain, light", "light, plain, light", "mid, plain, middle", "dark, plain, dark",
			"busy, unproved,", "blurred, unproved," })
	void trustsAPlainBackgroundAndProvesNoOther(String background, String verdict, String tone) {
		Map<String, Object> ground = part(
				measured("context.drawImage(head, 0, 0, 400, 500)", address(Map.of("background", background))),
				"ground");
		assertThat(ground).containsEntry("verdict", verdict).containsEntry("tone", tone);
	}

	@ParameterizedTest
	@CsvSource({ "12, 0, 12, 0, 'left,right'", "0, 20, 0, 20, 'top,bottom'", "9, 9, 9, 9, 'left,right,top,bottom'",
			"0, 0, 0, 0, ''", "30, 0, 0, 0, ''", "0, 30, 12, 0, ''" })
	void findsABorderOnOppositeSides(int left, int top, int right, int bottom, String sides) {
		Map<String, Object> border = part(measured("""
				context.drawImage(head, 0, 0, 400, 500);
				context.fillStyle = '#102030';
				context.fillRect(0, 0, %d, 500);
				context.fillRect(0, 0, 400, %d);
				context.fillRect(400 - %d, 0, 400, 500);
				context.fillRect(0, 500 - %d, 400, 500);
				""".formatted(left, top, right, bottom), address(Map.of("background", "blurred"))), "border");
		assertThat(border).containsEntry("verdict", !sides.isEmpty())
			.containsEntry("sides", sides.isEmpty() ? List.of() : List.of(sides.split(",")));
	}

	@Test
	void aPlainBackgroundIsNotABorder() {
		for (String background : List.of("white", "light", "mid", "dark")) {
			assertThat(
					part(measured("context.drawImage(head, 0, 0, 400, 500)", address(Map.of("background", background))),
							"border"))
				.containsEntry("verdict", false);
		}
	}

	/** A stop is half the light; 186 and 137 are half and a quarter of 250 in light. */
	@ParameterizedTest
	@CsvSource({ "250, 250, even,", "250, 225, even,", "250, 184, one stop, left", "134, 184, one stop, right",
			"250, 134, two stops, left", "60, 250, two stops, right" })
	void comparesTheLightOnTheCheeksInStops(int left, int right, String verdict, String brighter) {
		String halves = """
				context.fillStyle = 'rgb(%1$d %1$d %1$d)';
				context.fillRect(0, 0, 200, 500);
				context.fillStyle = 'rgb(%2$d %2$d %2$d)';
				context.fillRect(200, 0, 200, 500);
				""".formatted(left, right);
		assertThat(part(measured(halves, ""), "sideLight")).containsEntry("verdict", verdict)
			.containsEntry("brighter", brighter);
	}

	@Test
	void saysNothingOfTheLightOnATurnedHead() {
		Map<String, Object> measures = modules.call("measures",
				"""
						async (measures) => {
							const face = { x: 110, y: 155, width: 180, height: 180, eyes: [{ x: 160, y: 195 }, { x: 240, y: 195 }],
								nose: { x: 220, y: 240 } };
							const lines = measures.proposeLines(face, 400, 500);
							return measures.measure(paint(400, 500, '#999', () => {}), lines, face, null);
						}""");
		assertThat(part(measures, "sideLight")).containsEntry("verdict", "unknown").containsEntry("brighter", null);
	}

	@ParameterizedTest
	@CsvSource({ "#222, #242424, may merge", "#222, #999, apart", "#caa472, #eee, apart", "#ddd, #e4e4e4, may merge" })
	void comparesHairWithTheBackground(String hair, String background, String verdict) {
		String drawn = """
				context.fillStyle = '%s';
				context.fillRect(0, 0, 400, 500);
				context.fillStyle = '%s';
				context.beginPath();
				context.ellipse(200, 195, 95, 130, 0, 0, 7);
				context.fill();
				""".formatted(background, hair);
		assertThat(part(measured(drawn, ""), "hair")).containsEntry("verdict", verdict);
	}

	@ParameterizedTest
	@CsvSource({ "0, none", "10, none", "40, may have lost detail" })
	void findsLostDetailOnTheFace(int size, String verdict) {
		String drawn = """
				context.fillStyle = '#caa';
				context.fillRect(0, 0, 400, 500);
				context.fillStyle = '#fcfbfa';
				context.fillRect(200, 240, %1$d, %1$d);
				""".formatted(size);
		assertThat(part(measured(drawn, ""), "clipping")).containsEntry("verdict", verdict);
	}

	@Test
	void judgesNothingOfAFaceThatWasNotFound() {
		Map<String, Object> measures = modules.call("measures",
				"""
						async (measures) => measures.measure(paint(400, 500, '#999', () => {}), measures.fallbackLines(), null, null)
						"""
					.strip());
		assertThat(part(measures, "eyes")).containsEntry("verdict", "unknown");
		assertThat(part(measures, "sideLight")).containsEntry("verdict", "unknown");
		assertThat(part(measures, "clipping")).containsEntry("verdict", "unknown");
		assertThat(part(measures, "tilt")).containsEntry("degrees", null).containsEntry("verdict", false);
	}

	@Test
	void theCopyIsSmallAndWhiteUnderTransparency() {
		BufferedImage picture = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_ARGB);
		picture.setRGB(1000, 500, 0xff204060);
		Map<String, Object> copy = modules.call("copy",
				"""
						async (copy, file) => {
							const { pixels, width, height, scale } = await copy.workingCopy(blob(file));
							return { width, height, scale, copied: [pixels.width, pixels.height], corner: [...pixels.data.slice(0, 4)] };
						}""",
				CheckModules.base64(SamplePictures.written(picture, "png")));
		assertThat(copy).containsEntry("width", 2000)
			.containsEntry("height", 1000)
			.containsEntry("scale", 0.8)
			.containsEntry("copied", List.of(1600, 800))
			.containsEntry("corner", List.of(255, 255, 255, 255));
	}

	@Test
	void aFileThatCannotBeSeenIsRefusedInWords() {
		byte[] damaged = SamplePictures.png(40, 50, 1);
		Arrays.fill(damaged, 50, damaged.length - 16, (byte) 0x55);
		assertThat(refusal(new byte[] { 1, 2, 3 })).isEqualTo("This browser can’t open the picture.");
		assertThat(refusal(damaged)).isEqualTo("The picture is blank, or its file is damaged.");
		assertThat(refusal(SamplePictures.png(40, 50, 1))).isEqualTo("opened");
	}

	/**
	 * Head and eyes as shares of the largest crop, for a head from 20 to 60 % of a
	 * picture.
	 */
	@ParameterizedTest
	@CsvSource({ "4000, 5000, 0.8, 0, 0, 4000, 5000, 0.4, 0.35", "4000, 5000, 1, 0, 290, 4000, 4000, 0.5, 0.365",
			"6000, 4000, 0.8, 1400, 0, 3200, 4000, 0.4, 0.35", "3000, 6000, 0.8, 0, 731.25, 3000, 3750, 0.64, 0.365" })
	void cropsToAShapeByTheLines(int width, int height, double ratio, double x, double y, double wide, double tall,
			double head, double eyes) {
		Map<String, Object> crop = modules.call("measures", """
				async (measures, width, height, ratio) =>
					measures.crop({ crown: 0.2, eyes: 0.35, chin: 0.6, middle: 0.5 }, width, height, ratio)""", width,
				height, ratio);
		assertThat(number(crop, "x")).isCloseTo(x, within(0.01));
		assertThat(number(crop, "y")).isCloseTo(y, within(0.01));
		assertThat(number(crop, "width")).isCloseTo(wide, within(0.01));
		assertThat(number(crop, "height")).isCloseTo(tall, within(0.01));
		assertThat(number(crop, "headShare")).isCloseTo(head, within(0.0001));
		assertThat(number(crop, "eyeLine")).isCloseTo(eyes, within(0.0001));
		assertThat(crop).containsEntry("whole", true);
	}

	@Test
	void cropsTighterWhereTheHeadIsWantedLarger() {
		Map<String, Object> crop = modules.call("measures", """
				async (measures) => measures.crop({ crown: 0.4, eyes: 0.5, chin: 0.6, middle: 0.3 }, 4000, 5000, 0.8,
					{ head: { from: 0.45, to: 0.65 } })""");
		assertThat(number(crop, "headShare")).isCloseTo(0.55, within(0.0001));
		assertThat(number(crop, "eyeLine")).isCloseTo(0.365, within(0.0001));
		assertThat(number(crop, "x") + number(crop, "width") / 2).isCloseTo(1200, within(0.01));
		Map<String, Object> cut = modules.call("measures",
				"""
						async (measures) => measures.crop({ crown: 0.05, eyes: 0.5, chin: 0.95, middle: 0.5 }, 1000, 2000, 1)""");
		assertThat(cut).containsEntry("whole", false);
	}

	private Map<String, Object> measured(String draw, String head) {
		return modules.call("measures", MEASURED.formatted(draw), head);
	}

	private String address(Map<String, String> codes) {
		return this.drawings.address(Drawing.of(codes));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> part(Map<String, Object> measures, String name) {
		return (Map<String, Object>) measures.get(name);
	}

	private static String refusal(byte[] file) {
		return modules.call("copy", """
				(copy, file) => copy.workingCopy(blob(file)).then(() => 'opened', (error) => error.message)""",
				CheckModules.base64(file));
	}

	private static double number(Map<String, Object> found, String name) {
		return ((Number) found.get(name)).doubleValue();
	}

}
