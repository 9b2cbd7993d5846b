package headshots.media.image;

import java.util.Map;
import java.util.TreeMap;

import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The needed pieces of a file, one after the other, as a decoder reads them. They stay
 * where they are: an upload is large, and would be in memory twice.
 */
final class Pieces {

	private final byte[] file;

	/** By where each begins for the decoder. */
	private final TreeMap<Integer, FileSegment> pieces = new TreeMap<>();

	private int size;

	Pieces(byte[] file) {
		this.file = file;
	}

	/** A file of which all is needed. */
	static Pieces all(byte[] file) {
		Pieces all = new Pieces(file);
		all.add(0, file.length);
		return all;
	}

	/** Adds a piece of the file. */
	void add(int from, int length) {
		Map.Entry<Integer, FileSegment> last = this.pieces.lastEntry();
		if (last != null && last.getValue().endsAt(this.file, from)) {
			int begun = last.getValue().from;
			this.pieces.put(last.getKey(), new FileSegment(this.file, begun, from + length - begun));
		}
		else {
			this.pieces.put(this.size, new FileSegment(this.file, from, length));
		}
		this.size += length;
	}

	/** Adds bytes that are written anew. */
	void add(byte[] bytes) {
		this.pieces.put(this.size, new FileSegment(bytes, 0, bytes.length));
		this.size += bytes.length;
	}

	void add(Pieces more) {
		more.pieces.forEach((start, piece) -> this.pieces.put(this.size + start, piece));
		this.size += more.size;
	}

	/** How many bytes they are together. */
	int size() {
		return this.size;
	}

	ImageInputStream open() {
		return new Input();
	}

	/** A run of bytes of an array. */
	private record FileSegment(byte[] bytes, int from, int length) {

		boolean endsAt(byte[] file, int position) {
			return this.bytes == file && this.from + this.length == position;
		}

	}

	/** Reads one piece after the other. */
	private final class Input extends ImageInputStreamImpl {

		@Override
		public int read() {
			byte[] next = new byte[1];
			return (read(next, 0, 1) == 1) ? next[0] & 0xff : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			this.bitOffset = 0;
			if (this.streamPos >= Pieces.this.size) {
				return -1;
			}
			Map.Entry<Integer, FileSegment> here = Pieces.this.pieces.floorEntry((int) this.streamPos);
			FileSegment piece = here.getValue();
			int read = (int) this.streamPos - here.getKey();
			int count = Math.min(length, piece.length - read);
			System.arraycopy(piece.bytes, piece.from + read, target, offset, count);
			this.streamPos += count;
			return count;
		}

		@Override
		public long length() {
			return Pieces.this.size;
		}

	}

}
