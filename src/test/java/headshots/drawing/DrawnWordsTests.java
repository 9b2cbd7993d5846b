package headshots.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every drawing of the starter content shows what the words beside it say. What is
 * expected of a drawing is read from the words, never from a list of drawings.
 */
class DrawnWordsTests {

	private static final Path GUIDANCE = Path.of("src/main/resources/content/guidance.yaml");

	private static final List<Piece> PIECES = read();

	static Stream<Rule> rules() {
		return Stream.of(
				// The crop.
				summary("framing", "full length",
						(drawing) -> is(drawing, DrawingParameter.CROP, "full")
								|| is(drawing, DrawingParameter.PLACE, "set")),
				summary("framing", "^very close", DrawingParameter.CROP, "very-close"),
				summary("framing", "^close (?!or)|^close,", DrawingParameter.CROP, "close", "very-close"),
				summary("framing", "^shoulders up", DrawingParameter.CROP, "shoulders"),
				summary("framing", "looser crop", DrawingParameter.CROP, "waist", "full"),
				detail("framing", "two thirds of the frame", (drawing) -> isBetween(shareOfFrame(drawing), 0.6, 0.72)),
				detail("framing", "about 60% of the frame", (drawing) -> isBetween(shareOfFrame(drawing), 0.55, 0.66)),
				detail("purpose", "show your full length", DrawingParameter.CROP, "full"),
				detail("expression", "a crop this close", DrawingParameter.CROP, "very-close"),
				detail("framing", "shows it as a circle", DrawingParameter.FRAME, "circle"),
				// Light and background.
				summary("framing", "soft", DrawingParameter.SOFTNESS, "soft"),
				summary("framing", "hard light", DrawingParameter.SOFTNESS, "hard"),
				detail("framing", "white or (off|nearly)[- ]white wall|white or light wall",
						DrawingParameter.BACKGROUND, "white"),
				summary("framing", "light background|light wall|plain background", DrawingParameter.BACKGROUND, "light",
						"white", "mid"),
				detail("framing", "mid-dark background", DrawingParameter.BACKGROUND, "mid", "dark"),
				summary("framing", "on location", DrawingParameter.BACKGROUND, "blurred"),
				any("avoids", "a busy", (drawing) -> !is(drawing, DrawingParameter.BACKGROUND, "busy")),
				any("avoids", "dark wall", (drawing) -> !is(drawing, DrawingParameter.BACKGROUND, "dark")),
				any("avoids", "dark hair on a dark background|hair that melts into the background",
						(drawing) -> !(is(drawing, DrawingParameter.HAIR, "dark")
								&& is(drawing, DrawingParameter.BACKGROUND, "dark"))),
				any("avoids", "blond hair on a white background",
						(drawing) -> !(is(drawing, DrawingParameter.HAIR, "light")
								&& is(drawing, DrawingParameter.BACKGROUND, "white"))),
				// The face.
				summary("expression", "real smile|^friendly", (drawing) -> expression(drawing).isSmile()),
				summary("expression", "laugh", DrawingParameter.EXPRESSION, "laugh"),
				summary("expression", "^neutral|one neutral face", DrawingParameter.EXPRESSION, "neutral"),
				summary("expression", "one clear thought", DrawingParameter.EXPRESSION, "thought"),
				summary("expression", "intense", DrawingParameter.EXPRESSION, "intense"),
				detail("expression", "lift your lower lids",
						(drawing) -> expression(drawing).lowerLid() < Expression.of("neutral").lowerLid() - 2),
				summary("expression", "^controlled, with a range", DrawingParameter.EXPRESSION, "controlled"),
				summary("expression", "turn edgy", DrawingParameter.EXPRESSION, "edgy"),
				summary("expression", "^still", DrawingParameter.EXPRESSION, "still"),
				summary("expression", "^focused", DrawingParameter.EXPRESSION, "focused"),
				detail("expression", "look at what you’re doing", (drawing) -> expression(drawing).gaze().right() > 2),
				summary("expression", "^pleasant", DrawingParameter.EXPRESSION, "pleasant"),
				summary("expression", "^blank, with the mouth closed",
						(drawing) -> is(drawing, DrawingParameter.EXPRESSION, "blank")
								&& expression(drawing).open() == 0),
				detail("expression", "(^|[.] )look straight into the lens",
						(drawing) -> Math.abs(expression(drawing).gaze().right()) < 2
								&& is(drawing, DrawingParameter.HEAD, "level")),
				any("avoids", "profile|turned head|three-quarter|turned far to the side",
						(drawing) -> is(drawing, DrawingParameter.HEAD, "level")),
				any("avoids", "a broad smile|a wide smile|a half smile in the",
						(drawing) -> !expression(drawing).showsTeeth() && !expression(drawing).isSmile()),
				any("avoids", "eyes opened wide",
						(drawing) -> expression(drawing).upperLid() > Expression.of("neutral").upperLid()),
				// Clothes, hair and makeup.
				detail("styling", "jewel tones, so", DrawingParameter.COLOR, "jewel"),
				detail("styling", "a blue shirt",
						(drawing) -> is(drawing, DrawingParameter.COLOR, "blue")
								&& is(drawing, DrawingParameter.NECKLINE, "collar")),
				any("dos", "an earth tone first", DrawingParameter.COLOR, "earth"),
				any("dos", "with a collar or color", DrawingParameter.NECKLINE, "collar"),
				detail("styling", "light or dark neutral|dark or light neutral", DrawingParameter.COLOR, "black",
						"white"),
				detail("styling", "neutral from top to bottom", DrawingParameter.CROP, "full"),
				summary("styling", "sportswear", DrawingParameter.CROP, "full"),
				any("dos", "press your jacket", DrawingParameter.LAYER, "jacket"),
				any("avoids", "stripes", DrawingParameter.CLOTH, "plain"),
				any("avoids", "jewelry", DrawingParameter.JEWELRY, "none"),
				summary("styling", "hair tied", DrawingParameter.HAIRSTYLE, "tied"),
				detail("styling", "tie or tuck it back|hair stays off the face|put hair up", DrawingParameter.HAIRSTYLE,
						"tied"),
				any("avoids", "hair over", (drawing) -> !is(drawing, DrawingParameter.HAIRSTYLE, "long")),
				summary("styling", "bare face", DrawingParameter.MAKEUP, "off"),
				detail("styling", "keep makeup light|makeup to a minimum|hair and makeup light",
						DrawingParameter.MAKEUP, "light"),
				summary("styling", "light makeup", DrawingParameter.MAKEUP, "light"),
				summary("styling", "makeup leads", DrawingParameter.MAKEUP, "beauty"),
				detail("styling", "full editorial look|reshape a brow", DrawingParameter.MAKEUP, "beauty"),
				// Where it is seen.
				detail("audience", "the front has one headshot", DrawingParameter.PLACE, "card"),
				detail("audience", "grid of other faces|page of inch-wide faces", DrawingParameter.PLACE, "list"),
				detail("audience", "send the set", DrawingParameter.PLACE, "set"),
				detail("audience", "several frames that match", DrawingParameter.PLACE, "set"),
				summary("retouching", "^none", DrawingParameter.RETOUCHING, "digitals"),
				summary("retouching", "^(?!none)", DrawingParameter.RETOUCHING, "casting", "corporate", "beauty"));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aDrawingShowsItsWords(Rule rule) {
		List<Piece> spokenOf = PIECES.stream().filter(rule.speaks).toList();
		assertThat(spokenOf).as("guidance that says %s", rule.name).isNotEmpty();
		assertThat(spokenOf.stream().filter((piece) -> !rule.shown.test(piece.drawing())).map(Piece::key))
			.as("guidance that says %s and shows something else", rule.name)
			.isEmpty();
	}

	/** Where the faces of two kinds of pictures differ in words, they differ in lines. */
	@Test
	void facesDifferWhereTheirWordsDo() {
		Map<String, String> faces = new HashMap<>();
		PIECES.stream()
			.filter((piece) -> piece.aspect().equals("expression"))
			.filter((piece) -> !is(piece.drawing(), DrawingParameter.EXPRESSION, "neutral"))
			.forEach((piece) -> {
				Expression face = expression(piece.drawing());
				String lines = face.eyeLines() + face.mouthLines() + face.gaze();
				assertThat(faces).as(piece.key()).doesNotContainValue(lines);
				faces.put(piece.key(), lines);
			});
		assertThat(faces).containsKeys("theatrical.expression", "model.expression", "editorial.expression",
				"fitness.expression");
	}

	/** A bare face is bare in every drawing of a type. */
	@Test
	void aBareFaceStaysBare() {
		List<String> bare = PIECES.stream()
			.filter((piece) -> piece.says("summary", "bare face"))
			.map(Piece::type)
			.distinct()
			.toList();
		assertThat(bare).isNotEmpty();
		assertThat(PIECES.stream().filter((piece) -> bare.contains(piece.type()))).allSatisfy(
				(piece) -> assertThat(is(piece.drawing(), DrawingParameter.MAKEUP, "off")).as(piece.key()).isTrue());
	}

	/** No drawing of advice shows a mistake. */
	@Test
	void noAdviceIsDrawnAsAMistake() {
		assertThat(PIECES).allSatisfy((piece) -> assertThat(is(piece.drawing(), DrawingParameter.EXPOSURE, "right")
				&& !is(piece.drawing(), DrawingParameter.FINISH, "overdone")
				&& !is(piece.drawing(), DrawingParameter.CROP, "cut"))
			.as(piece.key())
			.isTrue());
	}

	/** The picture of a whole column keeps what the words of its cells ask for. */
	@Test
	void aPortraitShowsItsType() {
		assertThat(portrait("digitals")).satisfies((drawing) -> {
			assertThat(is(drawing, DrawingParameter.MAKEUP, "off")).isTrue();
			assertThat(is(drawing, DrawingParameter.BACKGROUND, "white")).isTrue();
			assertThat(is(drawing, DrawingParameter.PLACE, "alone")).isTrue();
			assertThat(shareOfFrame(drawing)).isBetween(0.6, 0.72);
		});
		assertThat(is(portrait("runway"), DrawingParameter.CROP, "full")).isTrue();
		assertThat(is(portrait("beauty"), DrawingParameter.CROP, "very-close")).isTrue();
		assertThat(PIECES.stream().map(Piece::type).distinct().map((type) -> portrait(type).fileName()))
			.doesNotHaveDuplicates()
			.noneMatch((name) -> name.contains("retouching") || name.contains("measures") || name.contains("frame"));
	}

	private static Drawing portrait(String type) {
		return Drawing
			.portrait(PIECES.stream().filter((piece) -> piece.type().equals(type)).map(Piece::codes).toList());
	}

	private static boolean is(Drawing drawing, DrawingParameter parameter, String option) {
		assertThat(parameter.option(option)).as(option).isPresent();
		return drawing.is(parameter, option);
	}

	private static Expression expression(Drawing drawing) {
		return Expression.of(drawing.get(DrawingParameter.EXPRESSION).code());
	}

	/**
	 * The head's height as a share of the picture, or of the frame that is laid over it.
	 */
	private static double shareOfFrame(Drawing drawing) {
		Crop crop = Crop.of(drawing.get(DrawingParameter.CROP));
		boolean square = is(drawing, DrawingParameter.FRAME, "square") || is(drawing, DrawingParameter.FRAME, "circle");
		return square ? crop.headShare() * crop.height() / crop.width() : crop.headShare();
	}

	private static boolean isBetween(double value, double least, double most) {
		return value >= least && value <= most;
	}

	private static Rule summary(String aspect, String words, DrawingParameter parameter, String... options) {
		return summary(aspect, words, showing(parameter, options));
	}

	private static Rule summary(String aspect, String words, Predicate<Drawing> shown) {
		return new Rule("\"" + words + "\" in a summary of " + aspect,
				(piece) -> piece.aspect().equals(aspect) && piece.says("summary", words), shown);
	}

	private static Rule detail(String aspect, String words, DrawingParameter parameter, String... options) {
		return detail(aspect, words, showing(parameter, options));
	}

	private static Rule detail(String aspect, String words, Predicate<Drawing> shown) {
		return new Rule("\"" + words + "\" in an explanation of " + aspect,
				(piece) -> piece.aspect().equals(aspect) && piece.says("detail", words), shown);
	}

	private static Rule any(String list, String words, DrawingParameter parameter, String... options) {
		return any(list, words, showing(parameter, options));
	}

	private static Rule any(String list, String words, Predicate<Drawing> shown) {
		return new Rule("\"" + words + "\" among the " + list, (piece) -> piece.says(list, words), shown);
	}

	private static Predicate<Drawing> showing(DrawingParameter parameter, String... options) {
		return (drawing) -> Stream.of(options).anyMatch((option) -> is(drawing, parameter, option));
	}

	private static List<Piece> read() {
		try {
			List<Piece> pieces = new ArrayList<>();
			for (JsonNode item : new YAMLMapper().readTree(GUIDANCE.toFile())) {
				Map<String, String> words = new HashMap<>();
				for (String text : List.of("summary", "detail")) {
					words.put(text, item.path(text).asString().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
				}
				for (String list : List.of("dos", "avoids")) {
					words.put(list,
							String.join("\n",
									StreamSupport.stream(item.path(list).spliterator(), false)
										.map((entry) -> entry.asString().toLowerCase(Locale.ROOT))
										.toList()));
				}
				Map<String, String> codes = new HashMap<>();
				item.path("drawing")
					.properties()
					.forEach((code) -> codes.put(code.getKey(), code.getValue().asString()));
				pieces.add(new Piece(item.path("type").asString(), item.path("aspect").asString(), words, codes));
			}
			return pieces;
		}
		catch (RuntimeException ex) {
			throw new UncheckedIOException(new IOException(GUIDANCE.toString(), ex));
		}
	}

	/** Words, and what a drawing beside them has to show. */
	record Rule(String name, Predicate<Piece> speaks, Predicate<Drawing> shown) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	/** A piece of guidance: its words, and the choices of its drawing. */
	record Piece(String type, String aspect, Map<String, String> words, Map<String, String> codes) {

		String key() {
			return this.type + "." + this.aspect;
		}

		boolean says(String part, String words) {
			return Pattern.compile(words).matcher(this.words.get(part)).find();
		}

		Drawing drawing() {
			return Drawing.of(this.codes);
		}

	}

}
