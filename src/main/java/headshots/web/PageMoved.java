package headshots.web;

/**
 * What was asked for is at another address for good.
 */
public class PageMoved extends RuntimeException {

	private final String path;

	public PageMoved(String path) {
		super(null, null, false, false);
		this.path = path;
	}

	/** Where it is now. */
	public String path() {
		return this.path;
	}

}
