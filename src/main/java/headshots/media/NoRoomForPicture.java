package headshots.media;

/**
 * The disk or the database takes no more.
 */
public class NoRoomForPicture extends RuntimeException {

	NoRoomForPicture(Throwable cause) {
		super(cause);
	}

}
