package headshots.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The picture that is kept of an upload.
 *
 * @param name its name, which is made from its bytes
 * @param bytes a JPEG file with nothing in it but the picture
 */
public record MasterImage(PictureName name, byte[] bytes) {

	public static MasterImage of(byte[] bytes, int width, int height) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
			return new MasterImage(new PictureName(HexFormat.of().formatHex(hash), width, height), bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
