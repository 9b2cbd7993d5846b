package headshots.web;

import org.jspecify.annotations.Nullable;

/**
 * The cookie by which the studio knows who is signed in. Readers never get one.
 */
public final class StaffSession {

	private static final String NAME = "session";

	private StaffSession() {
	}

	/**
	 * The cookie's name. The prefix makes browsers refuse the cookie from anyone but this
	 * very host over https; without https they would drop it, and so it goes without.
	 */
	public static String cookieName(boolean https) {
		return https ? "__Host-" + NAME : NAME;
	}

	/**
	 * Whether a request carries it.
	 * @param cookies the value of the header Cookie
	 */
	public static boolean isIn(@Nullable String cookies) {
		return cookies != null && cookies.contains(NAME + "=");
	}

}
