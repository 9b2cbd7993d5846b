package headshots.web.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A single IP address or a network in CIDR notation, IPv4 or IPv6.
 *
 * @param address an address in the network
 * @param prefix how many leading bits all addresses of the network share
 */
public record IpNetwork(InetAddress address, int prefix) {

	private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

	/**
	 * Text with a colon is never looked up as a host name; Java refuses a malformed one.
	 */
	private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]*");

	/**
	 * Parses an address or a network; the name makes the method a converter of settings.
	 * @throws IllegalArgumentException saying what is expected
	 */
	public static IpNetwork valueOf(String text) {
		String[] parts = text.strip().split("/", 2);
		InetAddress address = parse(parts[0]).orElseThrow(() -> new IllegalArgumentException(
				"\"" + text + "\" must be an IP address or a network, such as 10.0.0.5, 10.0.0.0/8 or 2001:db8::/32"));
		int bits = address.getAddress().length * Byte.SIZE;
		if (parts.length == 1) {
			return new IpNetwork(address, bits);
		}
		int prefix = parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : 0;
		if (prefix < 1 || prefix > bits) {
			throw new IllegalArgumentException(
					"\"" + text + "\" must have a prefix length from 1 to " + bits + " after the slash");
		}
		return new IpNetwork(address, prefix);
	}

	/** Parses a literal address, with or without brackets; never asks a name server. */
	public static Optional<InetAddress> parse(String text) {
		boolean bracketed = text.startsWith("[") && text.endsWith("]");
		String plain = bracketed ? text.substring(1, text.length() - 1) : text;
		if (!(IPV6.matcher(plain).matches() || (!bracketed && IPV4.matcher(plain).matches()))) {
			return Optional.empty();
		}
		try {
			return Optional.of(InetAddress.getByName(plain));
		}
		catch (UnknownHostException ex) {
			return Optional.empty();
		}
	}

	public boolean contains(InetAddress other) {
		byte[] ours = this.address.getAddress();
		byte[] theirs = other.getAddress();
		if (ours.length != theirs.length) {
			return false;
		}
		for (int bit = 0; bit < this.prefix; bit++) {
			int mask = 0x80 >> (bit % Byte.SIZE);
			if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
				return false;
			}
		}
		return true;
	}

}
