package headshots.media.decode;

/**
 * A plane of a JPEG file, with the coefficients of the blocks that are being read: those
 * of one row of MCUs (minimum coded units).
 */
final class JpegComponent {

	static final int SIDE = 8;

	static final int BLOCK = SIDE * SIDE;

	final int id;

	/** How many blocks an MCU has across and down. */
	final int across;

	final int down;

	final int quantization;

	/** Of the plane, in samples. */
	int width;

	int height;

	/** How many blocks a row has, those that fill up the last MCU among them. */
	int blocks;

	/**
	 * The coefficients of the blocks of this row of MCUs, in rows that go through all
	 * blocks: the first coefficient of block 3 of the second row of blocks is at [8][24].
	 */
	float[][] coefficients = {};

	/** The steps of its coefficients in the order of rows; set by its first scan. */
	int[] steps = {};

	JpegComponent(int id, int across, int down, int quantization) {
		this.id = id;
		this.across = across;
		this.down = down;
		this.quantization = quantization;
	}

	/** How many blocks the plane itself is wide. */
	int ownBlocks() {
		return (this.width + SIDE - 1) / SIDE;
	}

	/** How many blocks the plane itself is high. */
	int ownRows() {
		return (this.height + SIDE - 1) / SIDE;
	}

}
