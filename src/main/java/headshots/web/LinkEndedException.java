package headshots.web;

/**
 * Says that a link with a secret in it does not work: it was used, it expired, it was
 * turned off or it never existed, between which the answer makes no difference.
 */
public class LinkEndedException extends RuntimeException {

	private final String heading;

	/**
	 * Says which link does not work, and where to get another one.
	 * @param heading the heading of the page: "This preview link no longer works"
	 * @param explanation how long such links work, and who can make another one
	 */
	public LinkEndedException(String heading, String explanation) {
		super(explanation, null, false, false);
		this.heading = heading;
	}

	public String heading() {
		return this.heading;
	}

}
