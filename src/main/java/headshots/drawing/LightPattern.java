package headshots.drawing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.drawing.light.Light;

/**
 * The named lighting patterns, each with the position of its key light: the angle from
 * the camera's axis and the height over the eyes, in degrees, and the fill from below in
 * hundredths of the key light.
 */
public enum LightPattern {

	FLAT("Flat", 0, 0, 34, 0, 0, "A large light in line with the camera. Hardly any shadow."),

	CLAMSHELL("Clamshell", 0, 35, 20, 50, 1,
			"One light above the camera and a second light, or a reflector, below it. The shadows are nearly gone, and each eye has two catchlights."),

	BUTTERFLY("Butterfly", 0, 40, 9, 0, 1.5,
			"One light straight above the camera. A small shadow right under the nose, and cheekbones that stand out."),

	LOOP("Loop", 35, 30, 9, 0, 1.5,
			"The light is to the side and a little above the eyes. The nose casts a short, slanting shadow that stops short of the lip."),

	REMBRANDT("Rembrandt", 45, 45, 6, 0, 2,
			"The light is farther to the side and higher. The shadow of the nose meets the shadow of the cheek and leaves a triangle of light under the eye, no wider than the eye."),

	SPLIT("Split", 90, 0, 7, 0, 2, "The light is beside the face. Half of the face is lit, half is dark.");

	private final String title;

	private final int angle;

	private final int height;

	private final int size;

	private final int below;

	private final double usualStops;

	private final String words;

	LightPattern(String title, int angle, int height, int size, int below, double usualStops, String words) {
		this.title = title;
		this.angle = angle;
		this.height = height;
		this.size = size;
		this.below = below;
		this.usualStops = usualStops;
		this.words = words;
	}

	/** The pattern that addresses and contents call so. */
	public static Optional<LightPattern> of(String slug) {
		return Stream.of(values()).filter((pattern) -> pattern.slug().equals(slug)).findFirst();
	}

	/** Flat light has hardly a ratio, and split light without one would not show. */
	public double usualStops() {
		return this.usualStops;
	}

	public String title() {
		return this.title;
	}

	/** Returns the position of the light and its marks on the face, in words. */
	public String words() {
		return this.words;
	}

	/** The pattern's name in addresses: "rembrandt". */
	public String slug() {
		return this.title.toLowerCase(Locale.ROOT);
	}

	/** The pattern at a ratio, with the size of light that is usual for it. */
	public Light at(double stops) {
		return new Light(this.angle, this.height, stops, this.size, this.below);
	}

}
