package headshots.text;

/**
 * HTML that pages include without escaping, because it is sanitized against cross-site
 * scripting (XSS). Only this package makes it.
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
