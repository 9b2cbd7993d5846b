package headshots.media;

/**
 * The disk or the database takes no more.
 */
public class NoRoomForPictureException extends RuntimeException {

	public NoRoomForPictureException(Throwable cause) {
		super(cause);
	}

}
