package headshots.drawing.svg;

/**
 * A drawing as SVG markup, which pages include without escaping. It holds no user input.
 */
public final class Svg {

	private final String text;

	public Svg(String text) {
		this.text = text;
	}

	/** Returns the markup for {@code th:utext}. */
	@Override
	public String toString() {
		return this.text;
	}

}
