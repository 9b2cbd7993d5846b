package headshots.media;

import headshots.support.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The picture that is kept of an upload.
 *
 * @param name its name, which is made from its bytes
 * @param bytes a JPEG file with nothing in it but the picture
 * @param color the mean of its colors, as "#8a7f70"; null if it is not known yet
 * @param faces the faces in it; null if it was not looked for any
 */
public record MasterImage(PictureName name, byte[] bytes, @Nullable String color, @Nullable FaceFinding faces) {

	public MasterImage(PictureName name, byte[] bytes) {
		this(name, bytes, null, null);
	}

	public static MasterImage of(byte[] bytes, int width, int height) {
		return new MasterImage(new PictureName(Sha256.hex(bytes), width, height), bytes);
	}

	public MasterImage withColor(String color) {
		return new MasterImage(this.name, this.bytes, color, this.faces);
	}

	public MasterImage withFaces(@Nullable FaceFinding finding) {
		return new MasterImage(this.name, this.bytes, this.color, finding);
	}

}
