package headshots.media;

/**
 * The disk or the database takes no more.
 */
public class NoRoomForPictureException extends RuntimeException {

	NoRoomForPictureException(Throwable cause) {
		super(cause);
	}

}
