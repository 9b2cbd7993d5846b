package headshots.comparison;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The color temperatures that mark types. Each has its values, for light and dark, in the
 * stylesheet's tokens; pictures have the light ones.
 */
final class AccentColors {

	private static final Map<String, String> ON_PAPER = Map.of("candle", "#a8321f", "tungsten", "#b4560b", "golden",
			"#8a6a00", "fluorescent", "#2f7346", "daylight", "#2a63b8", "overcast", "#2b6f80", "shade", "#7a3f8f",
			"dusk", "#5b4bb0");

	static final Set<String> NAMES = ON_PAPER.keySet();

	private static final String INK = "#1b1a18";

	private AccentColors() {
	}

	/**
	 * Returns the value of a color on light paper.
	 * @param name its name; an unknown one gives ink
	 */
	static String onPaper(@Nullable String name) {
		return Objects.requireNonNull(ON_PAPER.getOrDefault(Objects.requireNonNullElse(name, ""), INK));
	}

}
