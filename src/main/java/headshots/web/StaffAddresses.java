package headshots.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.web.util.UriUtils;

/**
 * The part of the addresses that readers have nothing to do with: the studio, its door,
 * and drafts that are shown to whoever has their link.
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

	/** Controllers are found by what escapes mean, so that "/%73tudio" is the studio. */
	private static String decoded(String uri) {
		try {
			return UriUtils.decode(uri, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return uri;
		}
	}

}
