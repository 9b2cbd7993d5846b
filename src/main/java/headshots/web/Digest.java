package headshots.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names contents by their bytes.
 */
public final class Digest {

	private Digest() {
	}

	/**
	 * The beginning of a content's SHA-256.
	 * @param content the bytes
	 * @param length how many bytes of the digest
	 * @return two hexadecimal digits a byte
	 */
	public static String of(byte[] content, int length) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, length);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
