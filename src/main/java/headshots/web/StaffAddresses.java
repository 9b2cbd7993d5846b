package headshots.web;

import java.util.List;

/**
 * The part of the addresses that readers have nothing to do with: the studio, its door,
 * and drafts that are shown to whoever has their link.
 */
public final class StaffAddresses {

	private static final List<String> TOPS = List.of("/studio", "/sign-in", "/sign-out", "/preview", "/webauthn",
			"/login");

	private StaffAddresses() {
	}

	/** Whether a path is one of them or lies below one. */
	public static boolean include(String path) {
		return TOPS.stream().anyMatch((top) -> path.equals(top) || path.startsWith(top + "/"));
	}

}
