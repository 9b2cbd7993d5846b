package headshots.media.webp;

import java.io.IOException;

import headshots.media.PictureRejectedException;
import headshots.media.decode.PictureBytes;

/**
 * The arithmetic decoder of VP8 (RFC 6386, section 7), over a part of a file that is read
 * as it goes.
 */
final class BooleanDecoder {

	private static final int BUFFER = 16 * 1024;

	/** A decoder looks a little ahead; encoders do not fill up for that. */
	private static final int MOST_MISSING = 2;

	private static final int EVEN = 128;

	private final PictureBytes file;

	private final byte[] buffer;

	private int position;

	private final int end;

	private int next;

	private int filled;

	private int missing;

	private long value;

	/** One less than the range of the algorithm. */
	private int range = 254;

	/** How many bits of the value are not looked at yet, less eight. */
	private int bits = -8;

	BooleanDecoder(PictureBytes file, int position, int length) {
		this.file = file;
		this.position = position;
		this.end = position + length;
		this.buffer = new byte[Math.max(8, Math.min(BUFFER, length))];
	}

	/** Returns 1 or 0, of which 0 has a probability in 256ths. */
	int bit(int probability) throws IOException {
		if (this.bits < 0) {
			load();
		}
		int split = (this.range * probability) >> 8;
		int top = (int) (this.value >>> this.bits);
		int left;
		int bit;
		if (top > split) {
			left = this.range - split;
			this.value -= (long) (split + 1) << this.bits;
			bit = 1;
		}
		else {
			left = split + 1;
			bit = 0;
		}
		int shift = Integer.numberOfLeadingZeros(left) - 24;
		this.range = (left << shift) - 1;
		this.bits -= shift;
		return bit;
	}

	boolean flag() throws IOException {
		return bit(EVEN) == 1;
	}

	/** A number of so many bits. */
	int number(int length) throws IOException {
		int number = 0;
		for (int i = 0; i < length; i++) {
			number = number << 1 | bit(EVEN);
		}
		return number;
	}

	/** A number and its sign; 0 where a flag says that there is none. */
	int optional(int length) throws IOException {
		if (!flag()) {
			return 0;
		}
		int number = number(length);
		return flag() ? -number : number;
	}

	private void load() throws IOException {
		if (this.filled - this.next < 4) {
			fill();
		}
		if (this.filled - this.next >= 4) {
			long more = (this.buffer[this.next] & 0xffL) << 24 | (this.buffer[this.next + 1] & 0xff) << 16
					| (this.buffer[this.next + 2] & 0xff) << 8 | this.buffer[this.next + 3] & 0xff;
			this.next += 4;
			this.value = this.value << 32 | more;
			this.bits += 32;
			return;
		}
		int more = 0;
		if (this.next < this.filled) {
			more = this.buffer[this.next++] & 0xff;
		}
		else if (++this.missing > MOST_MISSING) {
			throw PictureRejectedException.damaged();
		}
		this.value = this.value << 8 | more;
		this.bits += 8;
	}

	private void fill() throws IOException {
		int kept = this.filled - this.next;
		System.arraycopy(this.buffer, this.next, this.buffer, 0, kept);
		int read = this.file.read(this.position, this.buffer, kept,
				Math.min(this.buffer.length - kept, this.end - this.position));
		this.position += read;
		this.filled = kept + read;
		this.next = 0;
	}

}
