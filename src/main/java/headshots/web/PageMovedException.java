package headshots.web;

/**
 * Says that a page has moved permanently.
 */
public class PageMovedException extends RuntimeException {

	private final String path;

	public PageMovedException(String path) {
		super(null, null, false, false);
		this.path = path;
	}

	/** Where it is now. */
	public String path() {
		return this.path;
	}

}
