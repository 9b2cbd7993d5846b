package headshots.media.webp;

import java.io.IOException;

import headshots.media.PictureRejectedException;
import headshots.media.decode.PictureBytes;

/**
 * Reads numbers of any count of bits, the lowest bit first, from a part of a file.
 */
final class LosslessBits {

	private static final int BUFFER = 16 * 1024;

	/** How many bytes may be looked at behind the end. */
	private static final int MOST_MISSING = 8;

	private final PictureBytes file;

	private final byte[] buffer;

	private int position;

	private final int end;

	private int next;

	private int filled;

	private int missing;

	private long value;

	private int count;

	LosslessBits(PictureBytes file, int position, int length) {
		this.file = file;
		this.position = position;
		this.end = position + length;
		this.buffer = new byte[Math.max(1, Math.min(BUFFER, length))];
	}

	/** Reads a number of up to 24 bits. */
	int read(int bits) throws IOException {
		int number = peek(bits);
		skip(bits);
		return number;
	}

	boolean flag() throws IOException {
		return read(1) == 1;
	}

	/** Looks at bits without taking them. */
	int peek(int bits) throws IOException {
		if (this.count < bits) {
			load();
		}
		return (int) this.value & ((1 << bits) - 1);
	}

	/** Takes bits that were looked at. */
	void skip(int bits) {
		this.value >>>= bits;
		this.count -= bits;
	}

	private void load() throws IOException {
		while (this.count <= 56) {
			if (this.next == this.filled) {
				this.filled = this.file.read(this.position, this.buffer, 0,
						Math.min(this.buffer.length, this.end - this.position));
				this.position += this.filled;
				this.next = 0;
			}
			long more = 0;
			if (this.filled > 0) {
				more = this.buffer[this.next++] & 0xff;
			}
			else if (++this.missing > MOST_MISSING) {
				throw PictureRejectedException.damaged();
			}
			this.value |= more << this.count;
			this.count += 8;
		}
	}

}
