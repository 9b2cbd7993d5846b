package headshots.text;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses hosts of URLs as browsers do: names in any script, IPv4 addresses in any
 * notation, and IPv6 addresses in brackets.
 */
final class WebHost {

	/** The forbidden domain code points of the URL Standard. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\\x7f#/:<>?@\\[\\\\\\]^|%]");

	private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

	private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

	private static final Pattern DOT = Pattern.compile("[.。．｡]");

	private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9A-Fa-f]*");

	private static final String ENCODED = "xn--";

	private static final int MOST_PARTS = 4;

	private static final int BYTE = 256;

	private WebHost() {
	}

	/**
	 * Returns a host in ASCII and lower case.
	 * @throws InvalidWebAddressException if it cannot be a host
	 */
	static String parse(String host) throws InvalidWebAddressException {
		if (host.isEmpty()) {
			throw new InvalidWebAddressException("has no host");
		}
		if (host.startsWith("[")) {
			return ipv6(host);
		}
		String name = ascii(decoded(host));
		Matcher forbidden = FORBIDDEN.matcher(name);
		if (forbidden.find()) {
			throw new InvalidWebAddressException(forbidden.group().isBlank() ? "has a space in its host"
					: "has “" + forbidden.group() + "” in its host");
		}
		List<String> parts = new ArrayList<>(List.of(name.split("\\.", -1)));
		if (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
			parts.remove(parts.size() - 1);
		}
		return NUMBER.matcher(parts.get(parts.size() - 1)).matches() ? ipv4(host, parts) : name;
	}

	private static String decoded(String host) {
		if (host.indexOf('%') < 0) {
			return host;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Matcher escape = ESCAPE.matcher(host);
		int end = 0;
		while (escape.find()) {
			bytes.writeBytes(host.substring(end, escape.start()).getBytes(StandardCharsets.UTF_8));
			bytes.write(Integer.parseInt(escape.group(1), 16));
			end = escape.end();
		}
		bytes.writeBytes(host.substring(end).getBytes(StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static String ascii(String name) throws InvalidWebAddressException {
		List<String> labels = new ArrayList<>();
		for (String label : DOT.split(name, -1)) {
			labels.add(label.isEmpty() ? "" : asciiLabel(label));
		}
		String ascii = String.join(".", labels);
		if (ascii.isEmpty()) {
			throw new InvalidWebAddressException("has no host");
		}
		return ascii;
	}

	/** Rules for the length of names apply to servers; browsers do not ask. */
	private static String asciiLabel(String label) throws InvalidWebAddressException {
		String lower = label.toLowerCase(Locale.ROOT);
		boolean plain = ASCII.matcher(lower).matches();
		if (plain && !lower.startsWith(ENCODED)) {
			return lower;
		}
		try {
			String ascii = plain ? lower : IDN.toASCII(label, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
			if (!plain || !IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED).equals(ascii)) {
				return ascii;
			}
		}
		catch (IllegalArgumentException ex) {
			// Reported like any other name that does not exist in any script.
		}
		throw new InvalidWebAddressException("has “" + label + "” in its host, which is not a name");
	}

	private static String ipv4(String host, List<String> parts) throws InvalidWebAddressException {
		long address = 0;
		boolean valid = parts.size() <= MOST_PARTS;
		for (int i = 0; valid && i < parts.size(); i++) {
			long number = number(parts.get(i));
			int bytes = (i == parts.size() - 1) ? MOST_PARTS - i : 1;
			valid = number >= 0 && number < Math.pow(BYTE, bytes);
			address += (long) (number * Math.pow(BYTE, (i == parts.size() - 1) ? 0 : MOST_PARTS - 1 - i));
		}
		if (!valid) {
			throw new InvalidWebAddressException("has “" + host + "” as its host, which is not an IP address");
		}
		return (address >> 24) + "." + (address >> 16 & 0xff) + "." + (address >> 8 & 0xff) + "." + (address & 0xff);
	}

	/**
	 * A part of an address in decimal, octal or hexadecimal digits; -1 for other text.
	 */
	private static long number(String part) {
		boolean hexadecimal = part.startsWith("0x") || part.startsWith("0X");
		boolean octal = !hexadecimal && part.length() > 1 && part.startsWith("0");
		String digits = hexadecimal ? part.substring(2) : part;
		if (!NUMBER.matcher(part).matches()) {
			return -1;
		}
		try {
			return digits.isEmpty() ? 0 : Long.parseLong(digits, hexadecimal ? 16 : octal ? 8 : 10);
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	private static String ipv6(String host) throws InvalidWebAddressException {
		try {
			if (host.matches("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]")) {
				// Digits and colons alone are parsed and never looked up.
				InetAddress.getByName(host);
				return host.toLowerCase(Locale.ROOT);
			}
		}
		catch (UnknownHostException ex) {
			// Reported like any other text between brackets.
		}
		throw new InvalidWebAddressException("has “" + host + "” as its host, which is not an IP address");
	}

}
