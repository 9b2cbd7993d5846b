package headshots.drawing;

/**
 * A drawing that stands in a page as it is. Nothing that anybody typed is in it.
 */
final class Svg {

	private final String text;

	Svg(String text) {
		this.text = text;
	}

	/** What {@code th:utext} writes. */
	@Override
	public String toString() {
		return this.text;
	}

}
