package headshots.media.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import headshots.media.PictureRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a WebP file apart, chunk by chunk.
 */
final class WebpChunks {

	private static final int HEADER = 12;

	private static final int MOVES = 0x02;

	private static final int ALPHA = 0x10;

	private final byte[] file;

	private final ByteBuffer buffer;

	private final Pieces kept;

	private int width;

	private int height;

	private boolean transparent;

	private int orientation = 1;

	private byte @Nullable [] profile;

	WebpChunks(byte[] file) {
		this.file = file;
		this.kept = new Pieces(file);
		this.buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
	}

	PictureParts parts() {
		int end = this.buffer.getInt(4) + 8;
		if (end < HEADER || end > this.file.length) {
			throw PictureRejectedException.damaged();
		}
		for (int position = HEADER; position + 8 <= end;) {
			int length = this.buffer.getInt(position + 4);
			if (length < 0 || length > end - position - 8) {
				throw PictureRejectedException.damaged();
			}
			take(new String(this.file, position, 4, StandardCharsets.ISO_8859_1), position, length);
			position += 8 + length + (length & 1);
		}
		if (this.width == 0 || this.height == 0) {
			throw PictureRejectedException.damaged();
		}
		PictureParts.refuseArchive(this.file, end);
		return new PictureParts("webp", rebuilt(), this.width, this.height, this.orientation, this.profile);
	}

	private void take(String name, int position, int length) {
		int data = position + 8;
		switch (name) {
			case "VP8X" -> {
				if (length < 10 || (this.file[data] & MOVES) != 0) {
					throw (length < 10) ? PictureRejectedException.damaged() : PictureRejectedException.moving();
				}
			}
			case "ANIM", "ANMF" -> throw PictureRejectedException.moving();
			case "VP8 " -> {
				require(length >= 10 && this.width == 0);
				frame(this.buffer.getShort(data + 6) & 0x3fff, this.buffer.getShort(data + 8) & 0x3fff);
				keep(position, length);
			}
			case "VP8L" -> {
				require(length >= 5 && this.width == 0 && this.file[data] == 0x2f);
				int sizes = this.buffer.getInt(data + 1);
				frame((sizes & 0x3fff) + 1, ((sizes >> 14) & 0x3fff) + 1);
				keep(position, length);
			}
			case "ALPH" -> {
				require(this.width == 0 && !this.transparent);
				this.transparent = true;
				keep(position, length);
			}
			case "EXIF" -> this.orientation = Exif.orientation(this.file,
					data + (PictureParts.starts(this.file, data, "Exif\0\0") ? 6 : 0), data + length);
			case "ICCP" -> this.profile = (length <= PictureParts.LARGEST_PROFILE)
					? Arrays.copyOfRange(this.file, data, data + length) : null;
			default -> {
				// Is left out.
			}
		}
	}

	private void frame(int across, int down) {
		this.width = across;
		this.height = down;
	}

	private void keep(int position, int length) {
		this.kept.add(position, 8 + length);
		if ((length & 1) == 1) {
			this.kept.add(new byte[1]);
		}
	}

	private Pieces rebuilt() {
		int extra = this.transparent ? 18 : 0;
		ByteBuffer whole = ByteBuffer.allocate(HEADER + extra).order(ByteOrder.LITTLE_ENDIAN);
		whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(whole.capacity() + this.kept.size() - 8);
		whole.put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
		if (this.transparent) {
			whole.put("VP8X".getBytes(StandardCharsets.ISO_8859_1)).putInt(10).putInt(ALPHA);
			putThreeBytes(whole, this.width - 1);
			putThreeBytes(whole, this.height - 1);
		}
		Pieces rebuilt = new Pieces(this.file);
		rebuilt.add(whole.array());
		rebuilt.add(this.kept);
		return rebuilt;
	}

	private static void putThreeBytes(ByteBuffer whole, int number) {
		whole.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
	}

	private static void require(boolean holds) {
		if (!holds) {
			throw PictureRejectedException.damaged();
		}
	}

}
