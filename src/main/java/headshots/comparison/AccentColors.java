package headshots.comparison;

import java.util.Set;

/**
 * The color temperatures that mark types. Each has its values, for light and dark, in the
 * stylesheet's tokens.
 */
final class AccentColors {

	static final Set<String> NAMES = Set.of("candle", "tungsten", "golden", "fluorescent", "daylight", "overcast",
			"shade", "dusk");

	private AccentColors() {
	}

}
