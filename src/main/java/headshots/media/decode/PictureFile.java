package headshots.media.decode;

import java.io.IOException;
import java.util.List;

import headshots.media.color.SourceColors;

/**
 * A picture whose header was read and checked, and of which nothing is decoded yet.
 */
public interface PictureFile {

	/** In pixels, as it is stored: before it is turned. */
	int width();

	/** In pixels, as it is stored. */
	int height();

	/** How it has to be turned, as cameras count it: 1, upright, to 8. */
	int orientation();

	/**
	 * Whether the file has nothing but the picture, written as the guide writes those
	 * that it keeps.
	 */
	default boolean isBare() {
		return false;
	}

	/** The meaning of its samples. Transparent pixels come as they look on white. */
	SourceColors colors();

	/** Its planes: as many as its colors have channels, in their order. */
	List<Plane> planes();

	/**
	 * Decodes it, from the top to the end.
	 * @throws headshots.media.PictureRejectedException if it is damaged
	 * @throws IOException if the file cannot be read
	 */
	void decode(PlaneReceiver receiver) throws IOException;

}
