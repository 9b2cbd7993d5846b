package headshots.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a drawing. The first option of each is its default. File names hold the
 * position of an option, so new options are added at the end.
 */
public enum DrawingParameter {

	/** How much of the person is in the picture. */
	CROP('c', "crop", "Crop", option("shoulders", "Head and shoulders", "cropped at the shoulders"),
			option("close", "Close", "cropped close to the face"), option("chest", "Chest up", "cropped at the chest"),
			option("waist", "Waist up", "cropped at the waist"),
			option("very-close", "Very close", "cropped very close to the face"),
			option("full", "Full length", "full length"),
			option("cut", "Too tight", "cropped so tight that head and chin are cut off")),

	/** Which shape is laid over the 8 × 10 picture. */
	FRAME('f', "frame", "Frame", option("none", "None", ""), option("8x10", "8 × 10", "in an 8 by 10 frame"),
			option("2x3", "2:3", "in a 2 by 3 frame"), option("square", "Square", "in a square"),
			option("circle", "Circle", "in a circle"), option("all", "All four", "under four frames")),

	/** Whether eye line and head height are marked. */
	MEASURES('m', "measures", "Eye line and head height", option("hidden", "Not marked", ""),
			option("shown", "Marked", "eye line and head height marked")),

	/** The position of the key light. */
	LIGHT('l', "light", "Light", option("flat", "Flat", "flat light"),
			option("clamshell", "Clamshell", "clamshell light"), option("butterfly", "Butterfly", "butterfly light"),
			option("loop", "Loop", "loop light"), option("rembrandt", "Rembrandt", "Rembrandt light"),
			option("split", "Split", "split light")),

	/** By how much the key light is brighter than the fill. */
	STOPS('s', "stops", "Key to fill", option("0", "0 stops (1:1)", ""),
			option("0.5", "½ stop (1.4:1)", "half a stop over the fill"),
			option("1", "1 stop (2:1)", "one stop over the fill"),
			option("1.5", "1½ stops (2.8:1)", "one and a half stops over the fill"),
			option("2", "2 stops (4:1)", "two stops over the fill"),
			option("2.5", "2½ stops (5.7:1)", "two and a half stops over the fill"),
			option("3", "3 stops (8:1)", "three stops over the fill")),

	/** How large the light is, as seen from the face. */
	SOFTNESS('o', "softness", "Softness", option("soft", "Soft", "soft"), option("medium", "Medium", ""),
			option("hard", "Hard", "hard")),

	/** The background. */
	BACKGROUND('b', "background", "Background", option("light", "Plain, light", "light background"),
			option("white", "Plain, white", "white background"), option("mid", "Plain, gray", "gray background"),
			option("dark", "Plain, dark", "dark background"), option("blurred", "Blurred location", "blurred location"),
			option("textured", "Textured", "textured background"),
			option("busy", "Busy", "busy background with shelves and pictures")),

	/** How bright the hair is, to set against the background and beside the skin. */
	HAIR('h', "hair", "Hair", option("mid", "Brown", ""), option("dark", "Dark", "dark hair"),
			option("light", "Light", "light hair"), option("gray", "Gray", "gray hair")),

	/** The facial expression. */
	EXPRESSION('x', "expression", "Expression", option("neutral", "Neutral", "neutral face"),
			option("thought", "One thought", "a thought in the eyes"), option("soft-smile", "Soft smile", "soft smile"),
			option("broad-smile", "Broad smile", "broad smile"), option("strong", "Strong", "strong, serious face"),
			option("intense", "Intense", "intense look"), option("controlled", "Controlled", "steady gaze"),
			option("edgy", "Edgy", "edgy look"), option("focused", "Focused", "eyes on the task"),
			option("laugh", "Laugh", "open laugh"), option("pleasant", "Pleasant", "pleasant face"),
			option("blank", "Blank", "blank face"), option("still", "Still", "still face")),

	/** The edge of the garment at the neck. */
	NECKLINE('n', "neckline", "Neckline", option("crew", "Crew neck", ""), option("v", "V neck", "V neck"),
			option("collar", "Shirt collar", "shirt collar"), option("straps", "Straps", "narrow straps")),

	/** The layer worn over the top. */
	LAYER('j', "layer", "Layer", option("none", "None", ""), option("jacket", "Jacket", "jacket")),

	/** The pattern of the cloth. */
	CLOTH('p', "cloth", "Cloth", option("plain", "Plain", ""),
			option("stripes", "Fine stripes", "fine stripes that shimmer")),

	/** Accessories. */
	JEWELRY('w', "jewelry", "Jewelry", option("none", "None", ""),
			option("statement", "Statement pieces", "large earrings and necklace")),

	/** Marks on the skin. */
	MAKEUP('u', "makeup", "Makeup", option("off", "Off", ""), option("light", "Light", "light makeup"),
			option("beauty", "Beauty", "beauty makeup")),

	/** By which standard the marks on the face are judged. */
	RETOUCHING('r', "retouching", "Retouching", option("hidden", "No marks", ""),
			option("digitals", "Agency digitals", ""), option("casting", "Casting", ""),
			option("corporate", "Corporate", ""), option("beauty", "Beauty book", "")),

	/** Where the picture is looked at. */
	PLACE('v', "place", "Where it’s seen", option("alone", "On its own", ""),
			option("list", "Casting list", "one thumbnail in a casting list"),
			option("book", "Portfolio", "on a spread of a portfolio"),
			option("card", "Comp card", "the main picture of a comp card"),
			option("page", "Profile page", "a round picture on a profile page"),
			option("set", "Set", "in a set with full length")),

	/** How the hair is worn. */
	HAIRSTYLE('k', "hairstyle", "Hairstyle", option("short", "Short", ""),
			option("long", "Long, down", "long hair down"), option("tied", "Tied back", "hair tied back"),
			option("textured", "Textured", "textured hair")),

	/** The tone of the skin, which the tones of the hair go with. */
	SKIN('t', "skin", "Skin tone", option("light", "Light", ""), option("fair", "Very light", ""),
			option("medium", "Medium", ""), option("tan", "Tan", ""), option("brown", "Brown", ""),
			option("deep", "Deep", "")),

	/** How the head is held. */
	HEAD('d', "head", "Head", option("level", "Level, to the camera", ""), option("tilted", "Tilted", "head tilted"),
			option("turned", "Turned a little", "head turned a little")),

	/** The color of the top. */
	COLOR('g', "color", "Color of the top", option("gray", "Gray", ""), option("jewel", "Jewel tone", "jewel tone"),
			option("earth", "Earth tone", "earth tone"), option("blue", "Blue", "blue top"),
			option("black", "Dark neutral", ""), option("white", "Light neutral", ""),
			option("bright", "Bright", "bright top")),

	/** How bright the picture is as a whole. */
	EXPOSURE('e', "exposure", "Exposure", option("right", "Right", ""), option("dark", "Too dark", "too dark"),
			option("bright", "Too bright", "too bright")),

	/** How the skin was finished. */
	FINISH('i', "finish", "Skin finish", option("plain", "Not shown", ""),
			option("natural", "Natural", "skin with its texture, lines and a mole"),
			option("overdone", "Over-retouched", "skin smoothed to one tone, eyes and teeth whitened, jaw narrowed"));

	private final char letter;

	private final String code;

	private final String label;

	private final List<DrawingOption> options;

	DrawingParameter(char letter, String code, String label, DrawingOption... options) {
		this.letter = letter;
		this.code = code;
		this.label = label;
		this.options = List.of(options);
	}

	/** The parameter's name in file names of drawings, unique and lower case. */
	char letter() {
		return this.letter;
	}

	/** The parameter's name in content files and forms. */
	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/** The heading under which staff find it. */
	public String group() {
		return switch (this) {
			case CROP, FRAME, MEASURES -> "Framing";
			case LIGHT, STOPS, SOFTNESS, BACKGROUND, EXPOSURE -> "Light and background";
			case EXPRESSION, HEAD, HAIR, HAIRSTYLE, SKIN -> "Face and hair";
			case NECKLINE, LAYER, COLOR, CLOTH, JEWELRY, MAKEUP -> "Clothes and makeup";
			case RETOUCHING, FINISH, PLACE -> "Retouching and place";
		};
	}

	public List<DrawingOption> options() {
		return this.options;
	}

	public Optional<DrawingOption> option(String code) {
		return this.options.stream().filter((option) -> option.code().equals(code)).findFirst();
	}

	private static DrawingOption option(String code, String label, String words) {
		return new DrawingOption(code, label, words);
	}

}
