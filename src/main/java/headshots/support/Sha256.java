package headshots.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Computes SHA-256 hashes, as bytes, in lower-case hexadecimal digits or in Base64.
 */
public final class Sha256 {

	private Sha256() {
	}

	/** Returns the hash of a text's UTF-8 bytes in 64 digits. */
	public static String hex(String text) {
		return hex(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Returns the hash of some bytes in 64 digits. */
	public static String hex(byte[] content) {
		return HexFormat.of().formatHex(newDigest().digest(content));
	}

	/**
	 * Returns the beginning of a hash, for names and tags that need not be long.
	 * @param content the bytes to hash
	 * @param length how many bytes of the hash
	 * @return two digits a byte
	 */
	public static String prefix(byte[] content, int length) {
		return HexFormat.of().formatHex(newDigest().digest(content), 0, length);
	}

	/** Returns the hash of some bytes as Subresource Integrity writes it ("sha256-…"). */
	public static String integrity(byte[] content) {
		return "sha256-" + Base64.getEncoder().encodeToString(newDigest().digest(content));
	}

	/** Returns a digest that takes its input in pieces. */
	public static MessageDigest newDigest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
