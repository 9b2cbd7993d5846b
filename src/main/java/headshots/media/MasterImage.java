package headshots.media;

import headshots.support.Sha256;

/**
 * The picture that is kept of an upload.
 *
 * @param name its name, which is made from its bytes
 * @param bytes a JPEG file with nothing in it but the picture
 */
public record MasterImage(PictureName name, byte[] bytes) {

	public static MasterImage of(byte[] bytes, int width, int height) {
		return new MasterImage(new PictureName(Sha256.hex(bytes), width, height), bytes);
	}

}
