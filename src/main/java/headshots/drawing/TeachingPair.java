package headshots.drawing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A frequent mistake beside the same picture as it should be, each with its words.
 */
enum TeachingPair {

	/** Too little light on the face. */
	DARK("framing", Map.of(), Map.of("exposure", "dark"), "Too dark: the eyes are lost.", Map.of("stops", "1"),
			"Right: both eyes are clear, each with a catchlight."),

	/** A background that competes. */
	BUSY("framing", Map.of("light", "loop", "stops", "1"), Map.of("background", "busy"),
			"Busy: you look at the shelf first.", Map.of("background", "light"),
			"Right: plain, so you look at the face."),

	/** Hair that melts into the background. */
	HAIR("framing", Map.of("hair", "dark", "hairstyle", "textured", "skin", "deep"), Map.of("background", "dark"),
			"Dark on dark: the outline of the hair is lost.", Map.of("background", "mid"),
			"Right: hair and background differ in tone."),

	/** A crop that cuts the head. */
	TIGHT("framing", Map.of("hairstyle", "tied", "skin", "medium"), Map.of("crop", "cut"),
			"Too tight: forehead and chin are cut off.", Map.of("crop", "close"),
			"Right: the whole head, with a little room above it."),

	/** Cloth that shimmers in the file. */
	STRIPES("styling", Map.of("crop", "chest", "neckline", "collar", "skin", "tan", "hairstyle", "textured"),
			Map.of("cloth", "stripes"), "Fine stripes: they shimmer, and it can’t be fixed later.",
			Map.of("color", "blue"), "Right: one solid color."),

	/** Jewelry that pulls the eye. */
	JEWELRY("styling", Map.of("crop", "chest", "hairstyle", "long", "color", "jewel", "makeup", "light"),
			Map.of("jewelry", "statement"), "Large jewelry: it gets the first look.", Map.of("jewelry", "none"),
			"Right: nothing between you and the viewer."),

	/** Skin without its texture. */
	RETOUCHED("retouching", Map.of("crop", "close", "expression", "soft-smile"), Map.of("finish", "overdone"),
			"Over-retouched: skin like plastic, larger eyes, a narrower jaw.", Map.of("finish", "natural"),
			"Right: skin keeps its texture; mole and lines stay.");

	private final String aspect;

	private final Map<String, String> shared;

	private final Map<String, String> mistake;

	private final String mistakeWords;

	private final Map<String, String> remedy;

	private final String remedyWords;

	TeachingPair(String aspect, Map<String, String> shared, Map<String, String> mistake, String mistakeWords,
			Map<String, String> remedy, String remedyWords) {
		this.aspect = aspect;
		this.shared = shared;
		this.mistake = mistake;
		this.mistakeWords = mistakeWords;
		this.remedy = remedy;
		this.remedyWords = remedyWords;
	}

	/** The pairs that belong to an aspect, by its key. */
	static List<TeachingPair> of(String aspect) {
		return Stream.of(values()).filter((pair) -> pair.aspect.equals(aspect)).toList();
	}

	CaptionedDrawing mistake(Drawings drawings) {
		return drawn(drawings, this.mistake, this.mistakeWords);
	}

	CaptionedDrawing remedy(Drawings drawings) {
		return drawn(drawings, this.remedy, this.remedyWords);
	}

	private CaptionedDrawing drawn(Drawings drawings, Map<String, String> own, String words) {
		return new CaptionedDrawing(drawings.portrait(List.of(this.shared, own)), words);
	}

}
