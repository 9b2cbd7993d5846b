package headshots.comparison;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingOption;
import headshots.drawing.DrawingParameter;
import headshots.text.Sentences;

/**
 * Puts into words what changes between two drawn pictures of one session, in the order in
 * which a session changes it: the face and the hair, the clothes, the set, the picture.
 */
final class DrawnChanges {

	private static final String TIED = "tied";

	private static final String LONG = "long";

	private DrawnChanges() {
	}

	/**
	 * Returns the changes as parts of sentences; empty if the pictures are drawn alike.
	 */
	static List<String> between(Drawing from, Drawing to) {
		Stream<BiFunction<Drawing, Drawing, String>> changes = Stream.of(DrawnChanges::makeup, DrawnChanges::hair,
				DrawnChanges::clothes, DrawnChanges::background, DrawnChanges::light, DrawnChanges::crop,
				DrawnChanges::expression);
		return changes.map((change) -> change.apply(from, to)).filter((text) -> !text.isEmpty()).toList();
	}

	private static String makeup(Drawing from, Drawing to) {
		List<DrawingOption> levels = DrawingParameter.MAKEUP.options();
		DrawingOption wanted = to.get(DrawingParameter.MAKEUP);
		int more = levels.indexOf(wanted) - levels.indexOf(from.get(DrawingParameter.MAKEUP));
		if (more > 0) {
			return "put on " + wanted.words();
		}
		if (more < 0) {
			return wanted.words().isEmpty() ? "take off the makeup" : "take the makeup down to " + wanted.words();
		}
		return "";
	}

	private static String hair(Drawing from, Drawing to) {
		if (!from.is(DrawingParameter.HAIRSTYLE, TIED) && to.is(DrawingParameter.HAIRSTYLE, TIED)) {
			return "tie long hair back";
		}
		return (from.is(DrawingParameter.HAIRSTYLE, TIED) && to.is(DrawingParameter.HAIRSTYLE, LONG))
				? "let the hair down" : "";
	}

	private static String clothes(Drawing from, Drawing to) {
		if (isSame(from, to, DrawingParameter.COLOR, DrawingParameter.LAYER, DrawingParameter.NECKLINE)) {
			return "";
		}
		String layer = to.get(DrawingParameter.LAYER).words();
		return "change into another top: " + Sentences.within(to.get(DrawingParameter.COLOR).label())
				+ (layer.isEmpty() ? "" : ", with a " + layer);
	}

	private static String background(Drawing from, Drawing to) {
		return isSame(from, to, DrawingParameter.BACKGROUND) ? ""
				: "move to a " + to.get(DrawingParameter.BACKGROUND).words();
	}

	private static String light(Drawing from, Drawing to) {
		if (isSame(from, to, DrawingParameter.LIGHT, DrawingParameter.SOFTNESS)) {
			return "";
		}
		String softness = to.get(DrawingParameter.SOFTNESS).words();
		return "set up " + (softness.isEmpty() ? "" : softness + " ") + to.get(DrawingParameter.LIGHT).words();
	}

	private static String crop(Drawing from, Drawing to) {
		return isSame(from, to, DrawingParameter.CROP) ? ""
				: "frame it " + Sentences.within(to.get(DrawingParameter.CROP).label());
	}

	private static String expression(Drawing from, Drawing to) {
		return isSame(from, to, DrawingParameter.EXPRESSION) ? ""
				: "change the expression: " + to.get(DrawingParameter.EXPRESSION).words();
	}

	private static boolean isSame(Drawing from, Drawing to, DrawingParameter... parameters) {
		return Stream.of(parameters).allMatch((parameter) -> from.get(parameter).equals(to.get(parameter)));
	}

}
