package headshots.media;

/**
 * A picture that cannot be taken, with the reason and the way out in sentences.
 */
public class PictureRejectedException extends RuntimeException {

	public PictureRejectedException(String sentences) {
		super(sentences, null, false, false);
	}

	public static PictureRejectedException damaged() {
		return new PictureRejectedException(
				"The file is damaged or was cut short on its way. Open it in a picture program, save "
						+ "it again as a JPEG, and upload that.");
	}

	public static PictureRejectedException moving() {
		return new PictureRejectedException("The picture moves: it holds several frames. Upload a single picture.");
	}

}
