package headshots.web;

/**
 * What was asked for is at another address for good.
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
