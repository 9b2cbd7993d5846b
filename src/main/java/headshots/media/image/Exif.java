package headshots.media.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the orientation from the Exif metadata of a picture, and nothing else.
 */
final class Exif {

	private static final int ORIENTATION = 0x0112;

	private static final int ENTRY = 12;

	private Exif() {
	}

	/**
	 * How a picture has to be turned.
	 * @param file the file
	 * @param start where the notes begin
	 * @param end where they end
	 * @return 1 to 8 as cameras count it; 1, upright, where nothing can be made of them
	 */
	static int orientation(byte[] file, int start, int end) {
		if (end - start < 14) {
			return 1;
		}
		ByteBuffer notes = ByteBuffer.wrap(file, start, end - start).slice();
		notes.order((notes.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = notes.getInt(4);
		if (directory < 8 || directory > notes.limit() - 2) {
			return 1;
		}
		int entries = notes.getShort(directory) & 0xffff;
		for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= notes.limit(); i++) {
			int entry = directory + 2 + i * ENTRY;
			if ((notes.getShort(entry) & 0xffff) == ORIENTATION) {
				int value = notes.getShort(entry + 8);
				return (value >= 1 && value <= 8) ? value : 1;
			}
		}
		return 1;
	}

}
