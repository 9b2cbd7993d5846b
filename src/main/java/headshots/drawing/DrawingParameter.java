package headshots.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a drawing. The first option of each is its default.
 */
public enum DrawingParameter {

	/** How much of the person is in the picture. */
	CROP("crop", "Crop", option("shoulders", "Head and shoulders", "cropped at the shoulders"),
			option("close", "Close", "cropped close to the face"), option("chest", "Chest up", "cropped at the chest"),
			option("waist", "Waist up", "cropped at the waist"),
			option("very-close", "Very close", "cropped very close to the face"),
			option("full", "Full length", "full length, with legs and feet"),
			option("cut", "Too tight", "cropped so tight that head and chin are cut off")),

	/** Which shape is laid over the 8 × 10 picture. */
	FRAME("frame", "Frame", option("none", "None", ""), option("8x10", "8 × 10", "in an 8 by 10 frame"),
			option("2x3", "2:3", "in a 2 by 3 frame"), option("square", "Square", "in a square"),
			option("circle", "Circle", "in a circle"), option("all", "All four", "under four frames")),

	/** Whether eye line and head height are marked. */
	MEASURES("measures", "Eye line and head height", option("hidden", "Not marked", ""),
			option("shown", "Marked", "eye line and head height marked")),

	/** The position of the key light. */
	LIGHT("light", "Light", option("flat", "Flat", "flat light"), option("clamshell", "Clamshell", "clamshell light"),
			option("butterfly", "Butterfly", "butterfly light"), option("loop", "Loop", "loop light"),
			option("rembrandt", "Rembrandt", "Rembrandt light"), option("split", "Split", "split light")),

	/** By how much the key light is brighter than the fill. */
	STOPS("stops", "Key to fill", option("0", "0 stops (1:1)", ""),
			option("0.5", "½ stop (1.4:1)", "half a stop over the fill"),
			option("1", "1 stop (2:1)", "one stop over the fill"),
			option("1.5", "1½ stops (2.8:1)", "one and a half stops over the fill"),
			option("2", "2 stops (4:1)", "two stops over the fill"),
			option("2.5", "2½ stops (5.7:1)", "two and a half stops over the fill"),
			option("3", "3 stops (8:1)", "three stops over the fill")),

	/** How large the light is, as seen from the face. */
	SOFTNESS("softness", "Softness", option("soft", "Soft", "soft"), option("medium", "Medium", ""),
			option("hard", "Hard", "hard")),

	/** The background. */
	BACKGROUND("background", "Background", option("light", "Plain, light", "light background"),
			option("white", "Plain, white", "white background"), option("mid", "Plain, gray", "gray background"),
			option("dark", "Plain, dark", "dark background"),
			option("blurred", "Blurred location", "blurred location behind"),
			option("textured", "Textured", "textured background"),
			option("busy", "Busy", "busy background with shelves and pictures")),

	/** How bright the hair is, to set against the background and beside the skin. */
	HAIR("hair", "Hair", option("mid", "Brown", ""), option("dark", "Dark", "dark hair"),
			option("light", "Light", "light hair"), option("gray", "Gray", "gray hair")),

	/** The facial expression. */
	EXPRESSION("expression", "Expression", option("neutral", "Neutral", "neutral face"),
			option("thought", "One thought", "a thought in the eyes"), option("soft-smile", "Soft smile", "soft smile"),
			option("broad-smile", "Broad smile", "broad smile"), option("strong", "Strong", "strong, serious face"),
			option("intense", "Intense", "intense look, lower lids lifted"),
			option("controlled", "Controlled", "controlled face, steady gaze, relaxed mouth"),
			option("edgy", "Edgy", "edgy look, heavy lids, lips parted"),
			option("focused", "Focused", "focused face, eyes on the task"),
			option("laugh", "Laugh", "open laugh, eyes narrowed by it"),
			option("pleasant", "Pleasant", "pleasant, nearly neutral face"),
			option("blank", "Blank", "blank face, mouth closed, eyes awake"),
			option("still", "Still", "still face, lips just apart")),

	/** The edge of the garment at the neck. */
	NECKLINE("neckline", "Neckline", option("crew", "Crew neck", ""), option("v", "V neck", "V neck"),
			option("collar", "Shirt collar", "shirt collar"), option("straps", "Straps", "narrow straps")),

	/** The layer worn over the top. */
	LAYER("layer", "Layer", option("none", "None", ""), option("jacket", "Jacket", "jacket")),

	/** The pattern of the cloth. */
	CLOTH("cloth", "Cloth", option("plain", "Plain", ""),
			option("stripes", "Fine stripes", "fine stripes that shimmer")),

	/** Accessories. */
	JEWELRY("jewelry", "Jewelry", option("none", "None", ""),
			option("statement", "Statement pieces", "large earrings and necklace")),

	/** Marks on the skin. */
	MAKEUP("makeup", "Makeup", option("off", "Off", ""), option("light", "Light", "light makeup"),
			option("beauty", "Beauty", "beauty makeup")),

	/** By which standard the marks on the face are judged. */
	RETOUCHING("retouching", "Retouching", option("hidden", "No marks", ""), option("digitals", "Agency digitals", ""),
			option("casting", "Casting", ""), option("corporate", "Corporate", ""),
			option("beauty", "Beauty book", "")),

	/** Where the picture is looked at. */
	PLACE("place", "Where it’s seen", option("alone", "On its own", ""),
			option("list", "Casting list", "one thumbnail in a casting list"),
			option("book", "Portfolio", "on a spread of a portfolio"),
			option("card", "Comp card", "the main picture of a comp card"),
			option("page", "Profile page", "a round picture on a profile page"),
			option("set", "Set", "a close picture and a full-length one side by side")),

	/** How the hair is worn. */
	HAIRSTYLE("hairstyle", "Hairstyle", option("short", "Short", ""), option("long", "Long, down", "long hair, down"),
			option("tied", "Tied back", "hair tied back, ears and jaw showing"),
			option("textured", "Textured", "textured hair")),

	/** The tone of the skin, which the tones of the hair go with. */
	SKIN("skin", "Skin tone", option("light", "Light", ""), option("fair", "Very light", "very light skin"),
			option("medium", "Medium", "medium skin"), option("tan", "Tan", "tan skin"),
			option("brown", "Brown", "brown skin"), option("deep", "Deep", "deep skin")),

	/** How the head is held. */
	HEAD("head", "Head", option("level", "Level, to the camera", ""), option("tilted", "Tilted", "head tilted"),
			option("turned", "Turned a little", "head turned a little")),

	/** The color of the top. */
	COLOR("color", "Color of the top", option("gray", "Gray", ""), option("jewel", "Jewel tone", "top in a jewel tone"),
			option("earth", "Earth tone", "top in an earth tone"), option("blue", "Blue", "top in blue"),
			option("black", "Dark neutral", "top in a dark neutral"),
			option("white", "Light neutral", "top in a light neutral"),
			option("bright", "Bright", "top in a bright color")),

	/** How bright the picture is as a whole. */
	EXPOSURE("exposure", "Exposure", option("right", "Right", ""), option("dark", "Too dark", "too dark"),
			option("bright", "Too bright", "too bright")),

	/** How the skin was finished. */
	FINISH("finish", "Skin finish", option("plain", "Not shown", ""),
			option("natural", "Natural", "skin with its texture, lines and a mole"),
			option("overdone", "Over-retouched", "skin smoothed to one tone, eyes and teeth whitened, jaw narrowed"));

	private final String code;

	private final String label;

	private final List<DrawingOption> options;

	DrawingParameter(String code, String label, DrawingOption... options) {
		this.code = code;
		this.label = label;
		this.options = List.of(options);
	}

	/** The parameter's name in content files and forms. */
	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
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
