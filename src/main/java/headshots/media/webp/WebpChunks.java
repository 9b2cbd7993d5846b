package headshots.media.webp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import headshots.media.PictureRejectedException;
import headshots.media.decode.PictureBytes;

/**
 * Finds the chunks of a WebP file that a picture is made of, and reads its header. What
 * comes after the container is left where it is.
 */
final class WebpChunks {

	private static final int HEADER = 12;

	private static final int NAME_AND_LENGTH = 8;

	private static final int ANIMATED = 2;

	/** The place, size and time of a frame, before its own chunks. */
	private static final int FRAME = 16;

	/** Programs write about five; a picture has no need of more. */
	private static final int MOST = 1000;

	private final PictureBytes file;

	private int canvasWidth;

	private int canvasHeight;

	private boolean animated;

	private boolean framed;

	private int count;

	int width;

	int height;

	boolean lossless;

	/** The frame's own data. */
	Chunk picture = Chunk.NONE;

	Chunk alpha = Chunk.NONE;

	Chunk exif = Chunk.NONE;

	Chunk profile = Chunk.NONE;

	WebpChunks(PictureBytes file) throws IOException {
		this.file = file;
		long end = (bytes(0, HEADER).getInt(4) & 0xffffffffL) + NAME_AND_LENGTH;
		if (end < HEADER || end > file.size()) {
			throw PictureRejectedException.damaged();
		}
		read(HEADER, (int) end);
		if (this.picture == Chunk.NONE) {
			throw this.animated ? PictureRejectedException.moving() : PictureRejectedException.damaged();
		}
	}

	/** Reads the bytes of a chunk. */
	byte[] bytes(Chunk chunk) throws IOException {
		return bytes(chunk.position, chunk.length).array();
	}

	private void read(int start, int end) throws IOException {
		for (int position = start; position + NAME_AND_LENGTH <= end;) {
			ByteBuffer header = bytes(position, NAME_AND_LENGTH);
			int length = header.getInt(4);
			if (length < 0 || length > end - position - NAME_AND_LENGTH || ++this.count > MOST) {
				throw PictureRejectedException.damaged();
			}
			take(new String(header.array(), 0, 4, StandardCharsets.ISO_8859_1),
					new Chunk(position + NAME_AND_LENGTH, length));
			position += NAME_AND_LENGTH + length + (length & 1);
		}
	}

	private void take(String name, Chunk chunk) throws IOException {
		switch (name) {
			case "VP8X" -> {
				ByteBuffer canvas = bytes(chunk.position, require(chunk, 10));
				this.animated = (canvas.get(0) & ANIMATED) != 0;
				this.canvasWidth = 1 + (canvas.getInt(4) & 0xffffff);
				this.canvasHeight = 1 + (canvas.getInt(6) >>> 8);
			}
			case "ANMF" -> frame(chunk);
			case "VP8 " -> {
				ByteBuffer sizes = bytes(chunk.position, require(chunk, Vp8Decoder.HEADER));
				take(chunk, sizes.getShort(6) & 0x3fff, sizes.getShort(8) & 0x3fff);
			}
			case "VP8L" -> {
				ByteBuffer sizes = bytes(chunk.position, require(chunk, WebpFile.LOSSLESS_HEADER));
				int bits = sizes.getInt(1);
				if (sizes.get(0) != 0x2f || bits >>> 29 != 0) {
					throw PictureRejectedException.damaged();
				}
				this.lossless = true;
				take(chunk, (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
			}
			case "ALPH" -> {
				if (this.picture != Chunk.NONE || this.alpha != Chunk.NONE) {
					throw PictureRejectedException.damaged();
				}
				this.alpha = chunk;
			}
			case "EXIF" -> this.exif = (this.exif == Chunk.NONE) ? chunk : this.exif;
			case "ICCP" -> this.profile = (this.profile == Chunk.NONE) ? chunk : this.profile;
			default -> {
				// Is left out.
			}
		}
	}

	/** An animation of one frame that covers all of it is a picture. */
	private void frame(Chunk chunk) throws IOException {
		ByteBuffer place = bytes(chunk.position, require(chunk, FRAME));
		boolean atTheCorner = place.getInt(0) << 8 == 0 && place.getInt(2) >>> 8 == 0;
		boolean whole = 1 + (place.getInt(6) & 0xffffff) == this.canvasWidth
				&& 1 + (place.getInt(8) >>> 8) == this.canvasHeight;
		if (this.framed || !atTheCorner || !whole) {
			throw PictureRejectedException.moving();
		}
		this.framed = true;
		read(chunk.position + FRAME, chunk.position + chunk.length);
	}

	private void take(Chunk chunk, int across, int down) {
		if (this.picture != Chunk.NONE || across == 0 || down == 0) {
			throw PictureRejectedException.damaged();
		}
		this.picture = chunk;
		this.width = across;
		this.height = down;
	}

	private ByteBuffer bytes(int position, int length) throws IOException {
		byte[] bytes = new byte[length];
		if (this.file.read(position, bytes, 0, length) < length) {
			throw PictureRejectedException.damaged();
		}
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int require(Chunk chunk, int length) {
		if (chunk.length < length) {
			throw PictureRejectedException.damaged();
		}
		return length;
	}

	/**
	 * The data of a chunk.
	 *
	 * @param position where they begin in the file
	 * @param length how many bytes they are
	 */
	record Chunk(int position, int length) {

		static final Chunk NONE = new Chunk(0, 0);

	}

}
