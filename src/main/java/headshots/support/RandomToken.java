package headshots.support;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Generates tokens that cannot be guessed (CSPRNG), in lower-case hexadecimal digits, so
 * that they fit into URLs, cookies and form fields unencoded.
 */
public final class RandomToken {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int SECRET_BYTES = 32;

	private RandomToken() {
	}

	/** Returns a secret of 256 bits in 64 digits. */
	public static String next() {
		return next(SECRET_BYTES);
	}

	/**
	 * Returns a token of a given length.
	 * @param bytes how many random bytes
	 * @return two digits a byte
	 */
	public static String next(int bytes) {
		byte[] token = new byte[bytes];
		RANDOM.nextBytes(token);
		return HexFormat.of().formatHex(token);
	}

}
