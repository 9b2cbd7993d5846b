package headshots.media.image;

/**
 * How a camera was held, in the order and with the names of Exif's orientation tag (which
 * edges of the scene the first row and the first column of the stored picture are), and
 * where pixels belong when the picture is turned upright.
 */
enum Orientation {

	/** As it is stored. */
	TOP_LEFT,

	TOP_RIGHT,

	BOTTOM_RIGHT,

	BOTTOM_LEFT,

	LEFT_TOP,

	RIGHT_TOP,

	RIGHT_BOTTOM,

	LEFT_BOTTOM;

	private static final int BYTES = 3;

	/** The orientation that Exif counts from 1 to 8. */
	static Orientation of(int number) {
		return values()[number - 1];
	}

	/** Whether width and height change places. */
	boolean isSideways() {
		return ordinal() >= LEFT_TOP.ordinal();
	}

	/**
	 * Puts a row of the stored picture where it belongs in the upright one.
	 * @param line the pixels, of three bytes each
	 * @param row the row's number as stored
	 * @param upright the pixels of the upright picture
	 */
	void put(byte[] line, int row, byte[] upright, int width, int height) {
		int start = switch (this) {
			case TOP_LEFT -> row * width;
			case TOP_RIGHT -> row * width + width - 1;
			case BOTTOM_RIGHT -> (height - 1 - row) * width + width - 1;
			case BOTTOM_LEFT -> (height - 1 - row) * width;
			case LEFT_TOP -> row;
			case RIGHT_TOP -> width - 1 - row;
			case RIGHT_BOTTOM -> (height - 1) * width + width - 1 - row;
			case LEFT_BOTTOM -> (height - 1) * width + row;
		};
		int step = switch (this) {
			case TOP_LEFT, BOTTOM_LEFT -> 1;
			case TOP_RIGHT, BOTTOM_RIGHT -> -1;
			case LEFT_TOP, RIGHT_TOP -> width;
			case RIGHT_BOTTOM, LEFT_BOTTOM -> -width;
		};
		int target = start * BYTES;
		for (int i = 0; i < line.length; i += BYTES) {
			upright[target] = line[i];
			upright[target + 1] = line[i + 1];
			upright[target + 2] = line[i + 2];
			target += step * BYTES;
		}
	}

}
