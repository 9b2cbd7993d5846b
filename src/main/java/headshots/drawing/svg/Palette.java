package headshots.drawing.svg;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.light.LightSetting;
import headshots.drawing.light.Slider;

/**
 * The colors of a drawing, as the lit side shows them: grays, and tones for clothes where
 * the words name a color.
 */
public record Palette(String skin, String hair, String lips, String garment, String jacket, String trousers,
		String background) {

	public static final String TUNGSTEN = "#b4560b";

	static final String DAYLIGHT = "#2a63b8";

	private static final String GRAY = "#a8a39c";

	private static final String JACKET = "#6d6863";

	private static final String TROUSERS = "#57534e";

	private static final String BLACK = "#3a3734";

	/** The tones of skin, lightest first. */
	private static final String[] SKIN = { "#ece7e1", "#d8d0c8", "#c2b7ab", "#a3978c", "#83776d", "#675c54" };

	/** The tones of lips with makeup, by the tone of the skin. */
	private static final String[] LIPS = { "#c98d80", "#bd7f72", "#a86a5e", "#8f564c", "#74433c", "#5a322d" };

	/** Dark, brown, light and gray hair, by the tone of the skin. */
	private static final String[][] HAIR = { { "#4a443f", "#8b8177", "#d6cec3", "#bbb6af" },
			{ "#45403c", "#857d75", "#cdc6bd", "#b5b0a9" }, { "#3b3632", "#6a6059", "#b3a698", "#aba69f" },
			{ "#322e2b", "#4f4741", "#8f8173", "#b3aea7" }, { "#2b2725", "#3f3833", "#6f6257", "#b7b2ab" },
			{ "#211e1c", "#2f2a27", "#57493f", "#b7b2ab" } };

	private static final String[] GROUND = { "#fbfaf8", "#dcd8d2", "#b9b4ad", "#8a857f", "#57534e", "#262422" };

	/** A background of the light explorer, by its number. */
	public static String ground(int number) {
		return GROUND[number - 1];
	}

	/** A tone of skin, by its number. */
	public static String skin(int number) {
		return SKIN[number - 1];
	}

	static Palette of(LightSetting setting) {
		int skin = setting.get(Slider.SKIN) - 1;
		return new Palette(SKIN[skin], HAIR[skin][1], LIPS[skin], GRAY, JACKET, TROUSERS,
				GROUND[setting.get(Slider.GROUND) - 1]);
	}

	static Palette of(Drawing drawing) {
		int skin = switch (drawing.get(DrawingParameter.SKIN).code()) {
			case "fair" -> 0;
			case "medium" -> 2;
			case "tan" -> 3;
			case "brown" -> 4;
			case "deep" -> 5;
			default -> 1;
		};
		int hair = switch (drawing.get(DrawingParameter.HAIR).code()) {
			case "dark" -> 0;
			case "light" -> 2;
			case "gray" -> 3;
			default -> 1;
		};
		String background = switch (drawing.get(DrawingParameter.BACKGROUND).code()) {
			case "white" -> "#fbfaf8";
			case "mid", "textured", "blurred" -> "#a9a49d";
			case "dark" -> "#4b4743";
			default -> "#dcd8d2";
		};
		String garment = garment(drawing.get(DrawingParameter.COLOR).code());
		boolean jacket = drawing.is(DrawingParameter.LAYER, "jacket");
		String trousers = jacket ? JACKET : garment.equals(BLACK) ? BLACK : TROUSERS;
		return new Palette(SKIN[skin], HAIR[skin][hair], LIPS[skin], garment, JACKET, trousers, background);
	}

	private static String garment(String color) {
		return switch (color) {
			case "jewel" -> "#2b7a6d";
			case "earth" -> "#9a7552";
			case "blue" -> "#5a86b8";
			case "black" -> BLACK;
			case "white" -> "#efebe4";
			case "bright" -> "#d0573c";
			default -> GRAY;
		};
	}

	/** The color in which lines show on a ground. */
	public static String lineOn(String ground) {
		return ground.equals(BLACK) ? "#86807a" : DrawingSvg.INK;
	}

}
