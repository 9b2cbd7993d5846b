package headshots.drawing.light;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import headshots.drawing.svg.DrawingSvg;

/**
 * A control of the light explorer: a scale, or a choice among pictures. Values are whole
 * numbers; those of the ratio are halves of a stop.
 */
public enum Slider {

	/** Degrees from the camera's axis. */
	ANGLE("angle", "Key light angle", -90, 90, 5, 0, Slider::side),

	/** Degrees over the eyes. */
	HEIGHT("height", "Key light height", -30, 60, 5, 0, Slider::above),

	/** Halves of a stop by which the key light is brighter than the fill. */
	STOPS("stops", "Ratio, key to fill", 0, 8, 1, 3, Slider::ratio),

	/** Half of the angle that the light spans, in degrees. */
	SIZE("size", "Size of the light", 2, 38, 1, 9, Slider::softness),

	/** Hundredths of the key light. */
	BELOW("below", "Fill from below", 0, 100, 10, 0, (value) -> (value == 0) ? "none" : value + "% of the key light"),

	/** Degrees over the eyes. */
	CAMERA("camera", "Camera height", -15, 15, 5, 0, Slider::above),

	/** The place of the crop among its options. */
	CROP("crop", "Crop", 0, LightChoices.CROPS.size() - 1, 1, 0, (value) -> LightChoices.CROPS.get(value).label()),

	/** From white to black. */
	GROUND("ground", "Background", 1, LightChoices.GROUNDS.size(), 1, 2,
			(value) -> LightChoices.GROUNDS.get(value - 1)),

	/** From very light to deep. */
	SKIN("skin", "Skin tone", 1, LightChoices.SKINS.size(), 1, 2, (value) -> LightChoices.SKINS.get(value - 1).label()),

	/** The place of the hairstyle among its options. */
	HAIR("hair", "Hair", 0, LightChoices.HAIRSTYLES.size() - 1, 1, 0,
			(value) -> LightChoices.HAIRSTYLES.get(value).label());

	/** How many steps a stop has. */
	static final int PER_STOP = 2;

	private final String code;

	private final String label;

	private final int lowest;

	private final int highest;

	private final int step;

	private final int usual;

	private final IntFunction<String> words;

	Slider(String code, String label, int lowest, int highest, int step, int usual, IntFunction<String> words) {
		this.code = code;
		this.label = label;
		this.lowest = lowest;
		this.highest = highest;
		this.step = step;
		this.usual = usual;
		this.words = words;
	}

	/** Whether readers choose among pictures, and not on a scale. */
	boolean isChoice() {
		return ordinal() >= CROP.ordinal();
	}

	String code() {
		return this.code;
	}

	String label() {
		return this.label;
	}

	int lowest() {
		return this.lowest;
	}

	int highest() {
		return this.highest;
	}

	int step() {
		return this.step;
	}

	int usual() {
		return this.usual;
	}

	/** A value as people say it. */
	String words(int value) {
		return this.words.apply(value);
	}

	/** A value as addresses have it: stops are written as stops. */
	String written(int value) {
		return (this == STOPS) ? DrawingSvg.n((double) value / PER_STOP) : Integer.toString(value);
	}

	/** The value that an address means. */
	Optional<Integer> read(String text) {
		try {
			double number = Double.parseDouble(text);
			double value = (this == STOPS) ? number * PER_STOP : number;
			return Double.isFinite(value)
					? Optional.of(nearest((int) Math.round(Math.max(-1000, Math.min(1000, value))))) : Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	int nearest(int value) {
		int inReach = Math.max(this.lowest, Math.min(this.highest, value));
		return this.lowest + (int) Math.round((double) (inReach - this.lowest) / this.step) * this.step;
	}

	private static String side(int degrees) {
		return (degrees == 0) ? "in line with the camera"
				: Math.abs(degrees) + "° to the camera’s " + ((degrees < 0) ? "left" : "right");
	}

	private static String above(int degrees) {
		return (degrees == 0) ? "at eye level"
				: Math.abs(degrees) + "° " + ((degrees < 0) ? "below" : "above") + " the eyes";
	}

	private static String ratio(int halves) {
		String stops = switch (halves) {
			case 0 -> "0 stops";
			case 1 -> "½ stop";
			case 2 -> "1 stop";
			default -> halves / PER_STOP + ((halves % PER_STOP == 0) ? "" : "½") + " stops";
		};
		return stops + ", " + DrawingSvg.n(Math.pow(2, (double) halves / PER_STOP)) + ":1";
	}

	private static String softness(int degrees) {
		return (degrees <= 4) ? "hard"
				: (degrees <= 12) ? "between hard and soft" : (degrees <= 24) ? "soft" : "very soft";
	}

}
