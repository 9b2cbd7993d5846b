package headshots.media.decode;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a picture's file, in memory or on disk: an upload is larger than the
 * memory that the guide has to spare.
 */
public interface PictureBytes extends Closeable {

	/**
	 * In bytes: what is read at once from a file is kept outside the heap too, for each
	 * thread.
	 */
	int AT_ONCE = 64 * 1024;

	/** How many bytes there are. */
	int size();

	/**
	 * Copies bytes.
	 * @param position of the first byte
	 * @return how many were copied: fewer than asked for at the end of the file only, 0
	 * behind it
	 */
	int read(int position, byte[] target, int offset, int length) throws IOException;

	@Override
	void close() throws IOException;

	/** Bytes in memory. */
	static PictureBytes of(byte[] bytes) {
		return new PictureBytes() {

			@Override
			public int size() {
				return bytes.length;
			}

			@Override
			public int read(int position, byte[] target, int offset, int length) {
				int count = Math.max(0, Math.min(length, bytes.length - position));
				System.arraycopy(bytes, Math.min(position, bytes.length), target, offset, count);
				return count;
			}

			@Override
			public void close() {
				// Nothing is open.
			}

		};
	}

	/** A file on disk, which is read where it is. */
	static PictureBytes of(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		int size = (int) Math.min(channel.size(), Integer.MAX_VALUE);
		return new PictureBytes() {

			@Override
			public int size() {
				return size;
			}

			@Override
			public int read(int position, byte[] target, int offset, int length) throws IOException {
				int done = 0;
				int count = 1;
				while (done < length && count > 0) {
					ByteBuffer buffer = ByteBuffer.wrap(target, offset + done, Math.min(AT_ONCE, length - done));
					count = channel.read(buffer, (long) position + done);
					done += Math.max(count, 0);
				}
				return done;
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}

		};
	}

}
