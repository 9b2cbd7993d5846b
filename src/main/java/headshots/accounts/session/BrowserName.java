package headshots.accounts.session;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Names a browser and its device from the User-Agent header, for people who look through
 * their sessions. The header itself is not stored.
 */
final class BrowserName {

	/** The name where the header says nothing that is known. */
	static final String UNKNOWN = "Another browser";

	/** In this order, because most browsers name others too. */
	private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

	/** In this order, because Android names Linux, and an iPhone Mac OS X. */
	private static final Map<String, String> DEVICES = new LinkedHashMap<>();

	static {
		BROWSERS.put("Edg", "Edge");
		BROWSERS.put("OPR/", "Opera");
		BROWSERS.put("SamsungBrowser/", "Samsung Internet");
		BROWSERS.put("Firefox/", "Firefox");
		BROWSERS.put("FxiOS/", "Firefox");
		BROWSERS.put("CriOS/", "Chrome");
		BROWSERS.put("Chrome/", "Chrome");
		BROWSERS.put("Safari/", "Safari");
		DEVICES.put("iPhone", "iPhone");
		DEVICES.put("iPad", "iPad");
		DEVICES.put("Android", "Android");
		DEVICES.put("Windows", "Windows");
		DEVICES.put("Mac OS X", "Mac");
		DEVICES.put("CrOS", "Chromebook");
		DEVICES.put("Linux", "Linux");
	}

	private BrowserName() {
	}

	/**
	 * Names the browser of a request.
	 * @param userAgent the request's User-Agent header
	 * @return a name such as "Safari on iPhone"
	 */
	static String of(@Nullable String userAgent) {
		String header = (userAgent != null) ? userAgent : "";
		String browser = find(BROWSERS, header, UNKNOWN);
		String device = find(DEVICES, header, "");
		return device.isEmpty() ? browser : browser + " on " + device;
	}

	private static String find(Map<String, String> names, String header, String otherwise) {
		return names.entrySet()
			.stream()
			.filter((name) -> header.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(otherwise);
	}

}
