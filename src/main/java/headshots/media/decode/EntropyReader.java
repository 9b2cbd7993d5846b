package headshots.media.decode;

import java.io.IOException;

import headshots.media.PictureRejectedException;

/**
 * Reads the bits of one scan of a JPEG file (ITU-T T.81, annex F). Each scan has a reader
 * of its own, so that all scans of a progressive file can be read side by side.
 */
final class EntropyReader {

	private static final int BUFFER = 8192;

	private static final int MARKER = 0xff;

	private static final int RESTART = 0xd0;

	private static final int RESTARTS = 8;

	private final PictureBytes file;

	private final byte[] buffer = new byte[BUFFER];

	private int position;

	private int next;

	private int limit;

	/** The bits that were read ahead, the next one leftmost of {@link #count}. */
	private long bits;

	private int count;

	/** How many of the bits read ahead are made up, because the data has ended. */
	private int beyond;

	/**
	 * Creates a reader.
	 * @param position where the data of the scan begins
	 */
	EntropyReader(PictureBytes file, int position) {
		this.file = file;
		this.position = position;
	}

	/**
	 * Reads the symbol that comes next. What it announces is read ahead with it.
	 */
	int symbol(HuffmanTable table) throws IOException {
		if (this.count < 2 * HuffmanTable.LONGEST) {
			fill();
		}
		int found = table.lookup((int) (this.bits >>> (this.count - HuffmanTable.LOOKED_UP)) & 0x1ff);
		if (found == 0) {
			found = table.find((int) (this.bits >>> (this.count - HuffmanTable.LONGEST)) & 0xffff);
		}
		skip(found >> 8);
		return found & 0xff;
	}

	/**
	 * Reads a number without a sign.
	 * @param length in bits, from 0 to 16
	 */
	int number(int length) throws IOException {
		if (this.count < length) {
			fill();
		}
		int number = (int) (this.bits >>> (this.count - length)) & ((1 << length) - 1);
		skip(length);
		return number;
	}

	/**
	 * Reads a number whose first bit says whether it is positive.
	 * @param length in bits, from 0 to 16
	 */
	int signed(int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		int number = number(length);
		return (number < 1 << (length - 1)) ? number - (1 << length) + 1 : number;
	}

	/**
	 * Goes on behind a restart marker, which has to come next.
	 * @param number how many there were before
	 */
	void restart(int number) throws IOException {
		this.bits = 0;
		this.count = 0;
		this.beyond = 0;
		int marker;
		do {
			while (peek() >= 0 && peek() != MARKER) {
				take();
			}
			marker = take();
			while (peek() == MARKER) {
				take();
			}
			marker = (marker < 0) ? marker : take();
		}
		while (marker == 0);
		if (marker != RESTART + number % RESTARTS) {
			throw PictureRejectedException.damaged();
		}
	}

	private void skip(int length) {
		this.count -= length;
		if (this.count < this.beyond) {
			throw PictureRejectedException.damaged();
		}
	}

	private void fill() throws IOException {
		long bits = this.bits;
		int count = this.count;
		int next = this.next;
		while (count <= Long.SIZE - 2 * Byte.SIZE && next < this.limit && this.buffer[next] != (byte) MARKER) {
			bits = (bits << Byte.SIZE) | (this.buffer[next] & 0xff);
			count += Byte.SIZE;
			next++;
		}
		this.bits = bits;
		this.count = count;
		this.next = next;
		while (this.count <= Long.SIZE - 2 * Byte.SIZE) {
			fillSlowly();
		}
	}

	/** Adds a byte where the buffer ends, or where one may be a marker. */
	private void fillSlowly() throws IOException {
		int next = peek();
		this.bits <<= Byte.SIZE;
		this.count += Byte.SIZE;
		if (next >= 0 && (next != MARKER || isStuffed())) {
			this.bits |= next;
			this.next += (next == MARKER) ? 2 : 1;
		}
		else {
			this.beyond += Byte.SIZE;
		}
	}

	/** A zero marks the byte before it as data (byte stuffing). */
	private boolean isStuffed() throws IOException {
		if (this.next + 1 >= this.limit) {
			this.position -= this.limit - this.next;
			load();
		}
		return this.next + 1 < this.limit && this.buffer[this.next + 1] == 0;
	}

	private int take() throws IOException {
		int taken = peek();
		this.next++;
		return taken;
	}

	private int peek() throws IOException {
		if (this.next >= this.limit) {
			load();
		}
		return (this.next < this.limit) ? this.buffer[this.next] & 0xff : -1;
	}

	private void load() throws IOException {
		this.limit = this.file.read(this.position, this.buffer, 0, BUFFER);
		this.position += this.limit;
		this.next = 0;
	}

}
