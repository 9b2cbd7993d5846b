package headshots.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

/**
 * The part of the addresses that readers have nothing to do with: the studio, its sign-in
 * pages, and previews for people who have the link.
 */
public final class StaffAddresses {

	private static final List<String> TOPS = List.of("/studio", "/sign-in", "/sign-out", "/preview", "/webauthn",
			"/login");

	private StaffAddresses() {
	}

	/** Whether a path is one of them or lies below one, however it is spelled. */
	public static boolean include(String uri) {
		String path = decoded(uri);
		return TOPS.stream().anyMatch((top) -> path.equals(top) || path.startsWith(top + "/"));
	}

	/** The same for a request, and for the page that reports that it was refused. */
	public static boolean include(HttpServletRequest request) {
		return include(asked(request));
	}

	/** Whether a request asks for something of the studio itself. */
	public static boolean isInTheStudio(HttpServletRequest request) {
		String path = decoded(asked(request));
		return path.equals("/studio") || path.startsWith("/studio/");
	}

	/** A page that reports a refusal goes by another address than the refused one. */
	private static String asked(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String refused) ? refused
				: request.getRequestURI();
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
