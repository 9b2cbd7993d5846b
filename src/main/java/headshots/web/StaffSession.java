package headshots.web;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * The cookie by which the studio knows who is signed in. Readers never get one.
 */
public final class StaffSession {

	/** The request attribute that holds who is signed in, for pages. */
	public static final String MEMBER = "staff";

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

	/** Whether a request carries it, be it valid or not. */
	public static boolean isIn(HttpServletRequest request) {
		return Collections.list(request.getHeaders(HttpHeaders.COOKIE)).stream().anyMatch(StaffSession::isIn);
	}

	/**
	 * Whether a request carries it.
	 * @param cookies the value of the header Cookie
	 */
	public static boolean isIn(@Nullable String cookies) {
		return cookies != null && cookies.contains(NAME + "=");
	}

}
