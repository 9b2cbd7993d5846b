package headshots.media.decode;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import headshots.media.PictureRejectedException;

/**
 * The compressed data of a PNG picture, which lie in chunks one behind the other:
 * inflates them as they are read.
 */
final class PngData implements Closeable {

	private static final int BUFFER = 16_384;

	private final PictureBytes file;

	private final Inflater inflater = new Inflater();

	private final byte[] buffer = new byte[BUFFER];

	private final CRC32 checksum = new CRC32();

	private boolean verified;

	/** Where the next byte is read. */
	private int position;

	/** How much of the chunk is left. */
	private int left;

	private boolean begun;

	PngData(PictureBytes file, int start) {
		this.file = file;
		this.position = start;
	}

	/** Asks for a check of each chunk's checksum. */
	void verify() {
		this.verified = true;
	}

	void skip(long length) throws IOException {
		byte[] skipped = new byte[(int) Math.min(length, BUFFER)];
		for (long remaining = length; remaining > 0; remaining -= Math.min(remaining, skipped.length)) {
			read(skipped, 0, (int) Math.min(remaining, skipped.length));
		}
	}

	/** Fills a piece of an array. */
	void read(byte[] target, int offset, int length) throws IOException {
		int end = offset + length;
		int index = offset;
		try {
			while (index < end) {
				int count = this.inflater.inflate(target, index, end - index);
				index += count;
				if (count == 0) {
					if (this.inflater.finished() || this.inflater.needsDictionary()) {
						throw PictureRejectedException.damaged();
					}
					fill();
				}
			}
		}
		catch (DataFormatException ex) {
			throw PictureRejectedException.damaged();
		}
	}

	/** Reads to the end of the chunk, for the sake of its checksum. */
	void finish() throws IOException {
		while (this.verified && this.left > 0 && load() > 0) {
			// Each call takes a piece.
		}
		if (this.left == 0) {
			checkChunk();
		}
	}

	@Override
	public void close() {
		this.inflater.end();
	}

	private void fill() throws IOException {
		while (this.left == 0) {
			nextChunk();
		}
		int count = load();
		if (count == 0) {
			throw PictureRejectedException.damaged();
		}
		this.inflater.setInput(this.buffer, 0, count);
	}

	/** Loads a piece of the chunk; 0 at the end of a file that is cut short. */
	private int load() throws IOException {
		int count = this.file.read(this.position, this.buffer, 0, Math.min(this.left, BUFFER));
		this.position += count;
		this.left -= count;
		if (this.verified) {
			this.checksum.update(this.buffer, 0, count);
		}
		return count;
	}

	private void nextChunk() throws IOException {
		if (this.begun) {
			checkChunk();
			this.position += 4;
		}
		byte[] start = new byte[8];
		boolean whole = this.file.read(this.position, start, 0, start.length) == start.length;
		this.left = ByteBuffer.wrap(start).getInt();
		if (!whole || this.left < 0 || !new String(start, 4, 4, StandardCharsets.ISO_8859_1).equals("IDAT")) {
			throw PictureRejectedException.damaged();
		}
		this.position += start.length;
		this.begun = true;
		this.checksum.reset();
		this.checksum.update(start, 4, 4);
	}

	/** A checksum that is cut off proves nothing. */
	private void checkChunk() throws IOException {
		byte[] stored = new byte[4];
		if (this.verified && this.file.read(this.position, stored, 0, 4) == 4
				&& ByteBuffer.wrap(stored).getInt() != (int) this.checksum.getValue()) {
			throw PictureRejectedException.damaged();
		}
	}

}
