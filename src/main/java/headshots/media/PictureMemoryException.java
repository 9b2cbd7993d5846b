package headshots.media;

/**
 * The server has too little memory to process a picture: trying again does not help.
 */
public class PictureMemoryException extends RuntimeException {

	public PictureMemoryException() {
		super(null, null, false, false);
	}

}
