package headshots.web.server;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the addresses that proxies wrote into "X-Forwarded-For" or "Forwarded" (RFC
 * 7239). Each proxy appends the address that it was called from.
 */
public final class ForwardedHops {

	private static final Pattern WITH_PORT = Pattern.compile("(\\[[^\\]]*\\]|[0-9.]+)(?::\\d{1,5})?");

	private static final int LONGEST_HOP = 60;

	private ForwardedHops() {
	}

	/**
	 * Reads the values of "X-Forwarded-For" in the order of the request.
	 * @return a hop for each address, the nearest last; empty where it is not an address
	 */
	public static List<Optional<InetAddress>> ofForwardedFor(List<String> values) {
		return split(String.join(",", values), ',').stream().map(ForwardedHops::address).toList();
	}

	/** Reads the values of "Forwarded" likewise. */
	public static List<Optional<InetAddress>> ofForwarded(List<String> values) {
		return split(String.join(",", values), ',').stream().map(ForwardedHops::forwardedFor).toList();
	}

	/** Returns the parameter "for" of an element, which has to have it exactly once. */
	private static Optional<InetAddress> forwardedFor(String element) {
		List<String> nodes = new ArrayList<>();
		for (String pair : split(element, ';')) {
			int equals = pair.indexOf('=');
			if (equals > 0 && pair.substring(0, equals).strip().toLowerCase(Locale.ROOT).equals("for")) {
				nodes.add(unquoted(pair.substring(equals + 1).strip()));
			}
		}
		return (nodes.size() == 1) ? address(nodes.get(0)) : Optional.empty();
	}

	private static Optional<InetAddress> address(String hop) {
		String text = hop.strip();
		if (text.length() > LONGEST_HOP) {
			return Optional.empty();
		}
		Matcher withPort = WITH_PORT.matcher(text);
		return IpNetwork.parse(withPort.matches() ? withPort.group(1) : text);
	}

	private static String unquoted(String text) {
		boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
		return quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
	}

	/** Splits at a separator outside of quotation marks. */
	private static List<String> split(String text, char separator) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == separator && !quoted) {
				parts.add(part.toString());
				part.setLength(0);
				continue;
			}
			part.append(letter);
			if (letter == '"') {
				quoted = !quoted;
			}
			else if (letter == '\\' && quoted && i + 1 < text.length()) {
				i++;
				part.append(text.charAt(i));
			}
		}
		parts.add(part.toString());
		return parts;
	}

}
