package headshots.web;

/**
 * There was something at an address, and there is nothing any more; the reason is given
 * in words for readers.
 */
public class PageGoneException extends RuntimeException {

	private final String heading;

	/**
	 * Says what is gone.
	 * @param heading the heading of the page: "This photograph is no longer shown"
	 * @param explanation why, and what there is instead
	 */
	public PageGoneException(String heading, String explanation) {
		super(explanation, null, false, false);
		this.heading = heading;
	}

	public String heading() {
		return this.heading;
	}

}
