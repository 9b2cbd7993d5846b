package headshots.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

/**
 * The part of the addresses that readers have nothing to do with: the studio, its sign-in
 * pages, and previews for people who have the link.
 */
public final class StaffAddresses {

	/** The studio's first page; all others of it are below. */
	public static final String STUDIO = "/studio";

	/** Leads to the editor of the item that the parameters "kind" and "key" name. */
	public static final String CONTENT_ITEM = STUDIO + "/item";

	/** The page on which staff sign in. */
	public static final String SIGN_IN = "/sign-in";

	/** Where the button that ends a session leads. */
	public static final String SIGN_OUT = "/sign-out";

	/** Below are previews for people who have the link. */
	public static final String PREVIEW = "/preview";

	/** The last two are Spring Security's, for passkeys. */
	private static final List<String> TOPS = List.of(STUDIO, SIGN_IN, SIGN_OUT, PREVIEW, "/webauthn", "/login");

	private StaffAddresses() {
	}

	/** Whether a path is one of them or lies below one, however it is spelled. */
	public static boolean include(String uri) {
		String path = decoded(uri);
		return TOPS.stream().anyMatch((top) -> path.equals(top) || path.startsWith(top + "/"));
	}

	/** The same for a request, and for the page that reports that it was refused. */
	public static boolean include(HttpServletRequest request) {
		return include(RequestOrigin.path(request));
	}

	/** Whether a request asks for something of the studio itself. */
	public static boolean isInTheStudio(HttpServletRequest request) {
		String path = decoded(RequestOrigin.path(request));
		return path.equals(STUDIO) || path.startsWith(STUDIO + "/");
	}

	/** Controllers are found by what escapes mean, so that "/%73tudio" is the studio. */
	public static String decoded(String uri) {
		try {
			return UriUtils.decode(uri, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return uri;
		}
	}

}
