package headshots.drawing.svg;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.light.LightSetting;
import headshots.drawing.light.Slider;

/**
 * The grays of a drawing, as the lit side shows them.
 */
public record Palette(String skin, String hair, String garment, String jacket, String background) {

	public static final String TUNGSTEN = "#b4560b";

	static final String DAYLIGHT = "#2a63b8";

	private static final String[] SKIN = { "#ece7e1", "#d8d0c8", "#bdb3a9", "#9a8f86", "#786e66", "#574f49" };

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
		return new Palette(SKIN[setting.get(Slider.SKIN) - 1], "#857d75", "#a8a39c", "#6d6863",
				GROUND[setting.get(Slider.GROUND) - 1]);
	}

	static Palette of(Drawing drawing) {
		String hair = switch (drawing.get(DrawingParameter.HAIR).code()) {
			case "dark" -> "#45403c";
			case "light" -> "#cdc6bd";
			default -> "#857d75";
		};
		String background = switch (drawing.get(DrawingParameter.BACKGROUND).code()) {
			case "white" -> "#fbfaf8";
			case "mid", "textured", "blurred" -> "#a9a49d";
			case "dark" -> "#4b4743";
			default -> "#dcd8d2";
		};
		return new Palette(SKIN[1], hair, "#a8a39c", "#6d6863", background);
	}

}
