package headshots.text;

/**
 * HTML that may stand in a page as it is. Only this package makes it.
 */
public final class SafeHtml {

	private final String html;

	SafeHtml(String html) {
		this.html = html;
	}

	/**
	 * The HTML itself, which is what {@code th:utext} writes.
	 */
	@Override
	public String toString() {
		return this.html;
	}

}
