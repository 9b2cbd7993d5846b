package headshots.web;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells what a request asks for and where it comes from, as far as its method and headers
 * say: from a page of another site, from a script, or from a form.
 */
public final class RequestOrigin {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

	private RequestOrigin() {
	}

	/** Returns whether the request's method may change something. */
	public static boolean isUnsafe(HttpServletRequest request) {
		return !SAFE.contains(request.getMethod());
	}

	/**
	 * Returns the path that was asked for. An error dispatch, which draws the page of a
	 * refusal, goes by another path than the refused request.
	 */
	public static String path(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String refused) ? refused
				: request.getRequestURI();
	}

	/** Returns whether a page of another site sends it, as far as the browser tells. */
	public static boolean isForeign(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return site != null && FOREIGN.contains(site);
	}

	/** Returns whether a script sends it, which wants a status and not a page. */
	public static boolean isByScript(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		return (mode != null && !mode.equals("navigate"))
				|| "fetch".equalsIgnoreCase(request.getHeader("X-Requested-With"));
	}

}
