package headshots.web;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads the request header Accept, as far as it tells whether a client takes JSON. Needs
 * no parser for what almost every client sends, because responses from the page cache ask
 * it on the selector thread.
 */
public final class AcceptHeader {

	private static final Set<String> RANGES = Set.of("*/*", "application/*", "application/json");

	private AcceptHeader() {
	}

	/**
	 * Returns whether a client takes JSON.
	 * @param accept the value of the header, all of its lines joined by commas; null or
	 * empty if the client sends none
	 */
	public static boolean takesJson(@Nullable String accept) {
		if (accept == null || accept.isBlank() || accept.equals("*/*") || accept.equals("application/json")) {
			return true;
		}
		for (String range : accept.split(",")) {
			String[] parts = range.split(";", -1);
			if (RANGES.contains(parts[0].strip().toLowerCase(Locale.ROOT)) && !isRefused(parts)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a media range has the weight zero, which excludes it. */
	private static boolean isRefused(String[] parts) {
		for (int i = 1; i < parts.length; i++) {
			if (parts[i].strip().toLowerCase(Locale.ROOT).matches("q\\s*=\\s*0(\\.0{0,3})?")) {
				return true;
			}
		}
		return false;
	}

}
