package headshots.drawing.light;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import headshots.drawing.LightPattern;

/**
 * The name of a lighting setup, with the confidence of the match.
 *
 * @param pattern the pattern whose signs the face shows, empty if it shows none's
 * @param nearest the pattern whose key light is nearest
 */
record LightNaming(Optional<LightPattern> pattern, LightPattern nearest) {

	private static final LoadingCache<Light, Optional<LightPattern>> PATTERNS = Caffeine.newBuilder()
		.maximumSize(400)
		.executor(Runnable::run)
		.build(LightPatternClassifier::pattern);

	static LightNaming of(Light light) {
		LightPattern nearest = Stream.of(LightPattern.values())
			.min(Comparator.comparingDouble((pattern) -> distance(pattern.at(light.stops()), light)))
			.orElseThrow();
		return new LightNaming(PATTERNS.get(light), nearest);
	}

	/** The name, or where it would be found. */
	public String title() {
		return this.pattern.map((found) -> found.title() + " light")
			.orElse("Between patterns, near " + this.nearest.title());
	}

	/** The mark on the face that tells it. */
	public String words() {
		return this.pattern.map(LightPattern::words)
			.orElse("These shadows don’t match any of the six patterns. Move the light toward " + this.nearest.title()
					+ " to see it.");
	}

	private static double distance(Light one, Light other) {
		return Math.hypot(Math.abs(one.angle()) - Math.abs(other.angle()), one.height() - other.height())
				+ Math.abs(one.below() - other.below()) / 4.0;
	}

}
