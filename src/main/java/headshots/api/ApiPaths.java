package headshots.api;

import java.util.Locale;

import headshots.web.RequestOrigin;
import headshots.web.StaffAddresses;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The paths of the API.
 */
final class ApiPaths {

	/** The page for readers about the API, and the root of all of its versions. */
	static final String ROOT = "/api";

	/** The first version, below which nothing is ever removed, renamed or narrowed. */
	static final String V1 = ROOT + "/v1";

	/** The description in OpenAPI 3.1. */
	static final String DESCRIPTION = V1 + "/openapi.json";

	private ApiPaths() {
	}

	/** Returns whether a request asks for something of the API, however it is spelled. */
	static boolean include(HttpServletRequest request) {
		String path = StaffAddresses.decoded(RequestOrigin.path(request)).toLowerCase(Locale.ROOT);
		return path.equals(V1) || path.startsWith(V1 + "/");
	}

}
