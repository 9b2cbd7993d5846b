package headshots.media.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import headshots.media.PictureRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a PNG file apart, chunk by chunk.
 */
final class PngChunks {

	private static final int SIGNATURE = 8;

	/** A chunk's length, name and checksum. */
	private static final int AROUND = 12;

	private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

	private final byte[] file;

	private final ByteBuffer buffer;

	private final Pieces kept;

	private int width;

	private int height;

	private int orientation = 1;

	private byte @Nullable [] profile;

	PngChunks(byte[] file) {
		this.file = file;
		this.kept = new Pieces(file);
		this.buffer = ByteBuffer.wrap(file);
	}

	PictureParts parts() {
		this.kept.add(0, SIGNATURE);
		int position = SIGNATURE;
		String name;
		do {
			name = take(position);
			position += AROUND + this.buffer.getInt(position);
		}
		while (!name.equals("IEND"));
		if (this.width <= 0 || this.height <= 0) {
			throw PictureRejectedException.damaged();
		}
		PictureParts.refuseArchive(this.file, position);
		return new PictureParts("png", this.kept, this.width, this.height, this.orientation, this.profile);
	}

	/** Takes a chunk and says its name. */
	private String take(int position) {
		int length = (position + AROUND <= this.file.length) ? this.buffer.getInt(position) : -1;
		if (length < 0 || length > this.file.length - position - AROUND) {
			throw PictureRejectedException.damaged();
		}
		String name = new String(this.file, position + 4, 4, StandardCharsets.ISO_8859_1);
		boolean first = position == SIGNATURE;
		if (first != name.equals("IHDR") || (first && length != 13)) {
			throw PictureRejectedException.damaged();
		}
		int data = position + 8;
		switch (name) {
			case "IHDR" -> {
				this.width = this.buffer.getInt(data);
				this.height = this.buffer.getInt(data + 4);
			}
			case "acTL" -> throw PictureRejectedException.moving();
			case "eXIf" -> this.orientation = Exif.orientation(this.file, data, data + length);
			case "iCCP" -> this.profile = profile(data, length);
			default -> {
				// The segments that are needed are listed below; the others are dropped.
			}
		}
		if (NEEDED.contains(name)) {
			CRC32 checksum = new CRC32();
			checksum.update(this.file, position + 4, length + 4);
			if ((int) checksum.getValue() != this.buffer.getInt(data + length)) {
				throw PictureRejectedException.damaged();
			}
			this.kept.add(position, AROUND + length);
		}
		return name;
	}

	/**
	 * A profile follows its name and is compressed; a chunk that does not parse is not a
	 * profile.
	 */
	private byte @Nullable [] profile(int data, int length) {
		int start = data;
		while (start < data + length && this.file[start] != 0) {
			start++;
		}
		start += 2;
		if (start >= data + length) {
			return null;
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(this.file, start, data + length - start);
			byte[] unpacked = new byte[PictureParts.LARGEST_PROFILE];
			int size = inflater.inflate(unpacked);
			return inflater.finished() ? Arrays.copyOf(unpacked, size) : null;
		}
		catch (DataFormatException ex) {
			return null;
		}
		finally {
			inflater.end();
		}
	}

}
