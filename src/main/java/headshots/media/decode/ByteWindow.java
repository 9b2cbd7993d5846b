package headshots.media.decode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads small pieces of a file through a buffer, so that a file of a million pieces does
 * not cost as many reads.
 */
final class ByteWindow {

	private static final int SIZE = 8192;

	private final PictureBytes file;

	private final byte[] window = new byte[SIZE];

	private int start;

	private int length;

	ByteWindow(PictureBytes file) {
		this.file = file;
	}

	int size() {
		return this.file.size();
	}

	/** A byte, from 0 to 255; negative behind the end of the file. */
	int at(int position) throws IOException {
		int index = position - this.start;
		if (index < 0 || index >= this.length) {
			if (position < 0 || position >= this.file.size()) {
				return -1;
			}
			this.start = position;
			this.length = this.file.read(position, this.window, 0, SIZE);
			index = 0;
		}
		return this.window[index] & 0xff;
	}

	/**
	 * A number of two bytes, the higher one first; negative where the file has fewer.
	 */
	int twoBytes(int position) throws IOException {
		int high = at(position);
		int low = at(position + 1);
		return (low < 0) ? low : (high << Byte.SIZE) | low;
	}

	/**
	 * A number of four bytes, the highest first; -1 where the file has fewer.
	 */
	int fourBytes(int position) throws IOException {
		int high = twoBytes(position);
		int low = twoBytes(position + 2);
		return (low < 0) ? low : (high << Short.SIZE) | low;
	}

	/** Text in Latin 1, shorter where the file ends. */
	String text(int position, int length) throws IOException {
		return new String(copy(position, Math.min(position + length, size())), StandardCharsets.ISO_8859_1);
	}

	/** Whether a text in Latin 1 is there. */
	boolean is(String text, int position) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			if (at(position + i) != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** A copy of some bytes, all of which the file has. */
	byte[] copy(int from, int to) throws IOException {
		byte[] copy = new byte[Math.max(0, to - from)];
		for (int i = 0; i < copy.length && copy.length <= SIZE; i++) {
			copy[i] = (byte) at(from + i);
		}
		if (copy.length > SIZE) {
			this.file.read(from, copy, 0, copy.length);
		}
		return copy;
	}

}
