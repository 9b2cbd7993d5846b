package headshots.media;

/**
 * So many pictures are being worked on that another one cannot be begun now.
 */
public class DarkroomBusy extends RuntimeException {

	DarkroomBusy() {
		super(null, null, false, false);
	}

}
