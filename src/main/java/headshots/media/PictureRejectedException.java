package headshots.media;

/**
 * A picture that cannot be taken, with the reason and the way out in sentences.
 */
public class PictureRejectedException extends RuntimeException {

	public PictureRejectedException(String sentences) {
		super(sentences, null, false, false);
	}

	public static PictureRejectedException damaged() {
		return new PictureRejectedException("The file is damaged or incomplete. Open it in a photo editor, save "
				+ "it again as a JPEG and upload that.");
	}

	public static PictureRejectedException moving() {
		return new PictureRejectedException("This picture is animated. Upload a still picture.");
	}

}
