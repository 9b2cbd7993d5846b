package headshots.media;

/**
 * So many pictures are being worked on that another one cannot be begun now.
 */
public class ImageProcessingOverloadException extends RuntimeException {

	public ImageProcessingOverloadException() {
		super(null, null, false, false);
	}

}
