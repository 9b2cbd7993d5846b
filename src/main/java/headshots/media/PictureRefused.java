package headshots.media;

/**
 * A picture that cannot be taken, with the reason and the way out in sentences.
 */
public class PictureRefused extends RuntimeException {

	public PictureRefused(String sentences) {
		super(sentences, null, false, false);
	}

	static PictureRefused damaged() {
		return new PictureRefused("The file is damaged or was cut short on its way. Open it in a picture program, save "
				+ "it again as a JPEG, and upload that.");
	}

	static PictureRefused moving() {
		return new PictureRefused("The picture moves: it holds several frames. Upload a single picture.");
	}

}
