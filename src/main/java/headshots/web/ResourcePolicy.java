package headshots.web;

/**
 * Says which sites may load a file into their pages (Cross-Origin-Resource-Policy). By
 * default the guide's own may; files for frames and link previews say otherwise.
 */
public final class ResourcePolicy {

	public static final String HEADER = "Cross-Origin-Resource-Policy";

	/** Only the guide's own pages. */
	public static final String OWN_SITE = "same-origin";

	/** Pages of any site, and sandboxed frames, which have no origin. */
	public static final String ANY_SITE = "cross-origin";

	private ResourcePolicy() {
	}

}
