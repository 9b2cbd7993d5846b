package headshots.text;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute HTTP or HTTPS URL, parsed as browsers parse it (WHATWG URL Standard), so
 * that what a browser opens is valid and nothing else. A user name or a password is
 * refused, although browsers take it: a link of the guide is for every reader.
 *
 * @param scheme "http" or "https"
 * @param host the host in ASCII and lower case, an IPv6 address with its brackets
 * @param port the port, that of the scheme where none is written
 * @param path the path, with a slash at the beginning
 * @param query the query with its question mark, or empty
 * @param fragment the fragment with its number sign, or empty
 */
public record WebAddress(String scheme, String host, int port, String path, String query, String fragment) {

	private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");

	private static final Pattern WITHIN = Pattern.compile("[\\t\\n\\r]");

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

	private static final Pattern AUTHORITY = Pattern.compile("([/\\\\]*)([^/\\\\?#]*)(.*)", Pattern.DOTALL);

	private static final Pattern PORT = Pattern.compile("(.*?)(?::([^:\\]]*))?", Pattern.DOTALL);

	private static final Pattern REST = Pattern.compile("([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

	private static final int HTTP = 80;

	private static final int HTTPS = 443;

	private static final int LARGEST_PORT = 65_535;

	/**
	 * Parses a URL.
	 * @param text a URL, perhaps with white space around it
	 * @throws InvalidWebAddressException if browsers could not open it, or if it has a
	 * user name or a password
	 */
	public static WebAddress parse(String text) throws InvalidWebAddressException {
		Matcher scheme = SCHEME.matcher(WITHIN.matcher(AROUND.matcher(text).replaceAll("")).replaceAll(""));
		if (!scheme.matches()) {
			throw new InvalidWebAddressException("has no https:// at the start");
		}
		String name = scheme.group(1).toLowerCase(Locale.ROOT);
		if (!name.equals("http") && !name.equals("https")) {
			throw new InvalidWebAddressException("starts with " + name + ": and not with https://");
		}
		Matcher parts = AUTHORITY.matcher(scheme.group(2));
		parts.matches();
		// With fewer than two slashes a browser takes it for a part of the guide.
		if (parts.group(1).length() < 2) {
			throw new InvalidWebAddressException("needs two slashes after " + name + ":");
		}
		return parse(name, parts.group(2), parts.group(3));
	}

	/** Whether browsers can open a URL that has neither a user name nor a password. */
	public static boolean isValid(String text) {
		try {
			parse(text);
			return true;
		}
		catch (InvalidWebAddressException ex) {
			return false;
		}
	}

	private static WebAddress parse(String scheme, String authority, String rest) throws InvalidWebAddressException {
		if (authority.indexOf('@') >= 0) {
			throw new InvalidWebAddressException("has a user name or a password in it");
		}
		Matcher parts = PORT.matcher(authority);
		parts.matches();
		int usual = scheme.equals("https") ? HTTPS : HTTP;
		String digits = parts.group(2);
		int port = (digits == null || digits.isEmpty()) ? usual : port(digits);
		Matcher after = REST.matcher(rest);
		after.matches();
		String path = after.group(1).replace('\\', '/');
		return new WebAddress(scheme, WebHost.parse(parts.group(1)), port, path.isEmpty() ? "/" : path,
				(after.group(2) != null) ? after.group(2) : "", (after.group(3) != null) ? after.group(3) : "");
	}

	private static int port(String digits) throws InvalidWebAddressException {
		int port = digits.matches("0*[0-9]{1,5}") ? Integer.parseInt(digits) : LARGEST_PORT + 1;
		if (port > LARGEST_PORT) {
			throw new InvalidWebAddressException(
					"has “" + digits + "” as its port, which must be a number up to 65535");
		}
		return port;
	}

	/** The host as people read it: "münchen.example". */
	public String displayHost() {
		return IDN.toUnicode(this.host, IDN.ALLOW_UNASSIGNED);
	}

	/** Whether another address is on the same server, by whichever scheme. */
	public boolean hasHostOf(WebAddress other) {
		return this.host.equals(other.host) && explicitPort().equals(other.explicitPort());
	}

	/**
	 * Returns the URL without its fragment, in one spelling: two spellings of a URL that
	 * differ in the case of the host or in what is percent-encoded are one page.
	 */
	public String page() {
		return this.scheme + "://" + this.host + explicitPort() + encoded(this.path) + encoded(this.query);
	}

	private String explicitPort() {
		return (this.port == HTTP || this.port == HTTPS) ? "" : ":" + this.port;
	}

	private static String encoded(String text) {
		StringBuilder encoded = new StringBuilder();
		for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = each > ' ' && each < 0x7f && "\"<>`{}".indexOf(each) < 0;
			encoded.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each));
		}
		return encoded.toString();
	}

}
