package headshots.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/**
 * The needed pieces of a file, one after the other; read without being copied once more.
 */
final class Pieces extends ByteArrayOutputStream {

	/**
	 * Makes room.
	 * @param most how many bytes they can come to
	 */
	Pieces(int most) {
		super(most);
	}

	void add(Pieces more) {
		write(more.buf, 0, more.count);
	}

	InputStream open() {
		return new ByteArrayInputStream(this.buf, 0, this.count);
	}

}
