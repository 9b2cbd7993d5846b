package headshots.media;

import headshots.support.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The picture that is kept of an upload.
 *
 * @param name its name, which is made from its bytes
 * @param bytes a JPEG file with nothing in it but the picture
 * @param color the mean of its colors, as "#8a7f70"; null if it is not known yet
 */
public record MasterImage(PictureName name, byte[] bytes, @Nullable String color) {

	public MasterImage(PictureName name, byte[] bytes) {
		this(name, bytes, null);
	}

	public static MasterImage of(byte[] bytes, int width, int height) {
		return new MasterImage(new PictureName(Sha256.hex(bytes), width, height), bytes);
	}

	public MasterImage withColor(String color) {
		return new MasterImage(this.name, this.bytes, color);
	}

}
