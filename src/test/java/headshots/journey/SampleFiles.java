package headshots.journey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import headshots.SamplePictures;

/**
 * Beginnings of picture files, written byte by byte, with known facts in them.
 */
final class SampleFiles {

	private static final int ASCII = 2;

	private static final int SHORT = 3;

	private static final int LONG = 4;

	private static final int RATIONAL = 5;

	private SampleFiles() {
	}

	/**
	 * Exif as cameras write it: the orientation, the date, the color space, and a place.
	 * @param place the number of tags about the place; two are its version and altitude
	 */
	static byte[] exif(ByteOrder order, int orientation, String taken, int colorSpace, int place) {
		int exif = 8 + 2 + 3 * 12 + 4;
		int gps = exif + 2 + 2 * 12 + 4;
		int texts = gps + 2 + place * 12 + 4;
		ByteBuffer notes = ByteBuffer.allocate(texts + 20 + 24).order(order);
		notes.put(ascii((order == ByteOrder.LITTLE_ENDIAN) ? "II" : "MM")).putShort((short) 42).putInt(8);
		notes.putShort((short) 3);
		entry(notes, 0x112, SHORT, 1, orientation);
		entry(notes, 0x8769, LONG, 1, exif);
		entry(notes, 0x8825, LONG, 1, gps);
		notes.putInt(0).putShort((short) 2);
		entry(notes, 0x9003, ASCII, 20, texts);
		entry(notes, 0xa001, SHORT, 1, colorSpace);
		notes.putInt(0).putShort((short) place);
		int[] tags = { 0, 6, 2, 4 };
		for (int i = 0; i < place; i++) {
			entry(notes, tags[i], RATIONAL, 3, texts + 20);
		}
		notes.putInt(0).put(ascii(taken));
		return notes.array();
	}

	private static void entry(ByteBuffer notes, int tag, int type, int count, int value) {
		notes.putShort((short) tag).putShort((short) type).putInt(count);
		if (type == SHORT) {
			notes.putShort((short) value).putShort((short) 0);
		}
		else {
			notes.putInt(value);
		}
	}

	/** A JPEG of 400 × 500 pixels with Exif. */
	static byte[] jpegWithExif(byte[] exif) {
		return SamplePictures.withSegment(SamplePictures.jpeg(400, 500, 1), 0xe1,
				SamplePictures.joined(ascii("Exif\0\0"), exif));
	}

	static byte[] jpegWithProfile(byte[] profile) {
		return SamplePictures.withSegment(SamplePictures.jpeg(400, 500, 1), 0xe2,
				SamplePictures.joined(ascii("ICC_PROFILE\0\1\1"), profile));
	}

	/** An ICC profile of which only the name is filled in, as version 2 writes it. */
	static byte[] profile(String colors, String name) {
		ByteBuffer profile = profile(colors, 12 + name.length() + 1 + 78);
		return profile.put(ascii("desc"))
			.putInt(0)
			.putInt(name.length() + 1)
			.put(name.getBytes(StandardCharsets.ISO_8859_1))
			.array();
	}

	/** The same as version 4 writes it, in one language. */
	static byte[] newProfile(String colors, String name) {
		byte[] letters = name.getBytes(StandardCharsets.UTF_16BE);
		return profile(colors, 28 + letters.length).put(ascii("mluc"))
			.putInt(0)
			.putInt(1)
			.putInt(12)
			.put(ascii("enUS"))
			.putInt(letters.length)
			.putInt(28)
			.put(letters)
			.array();
	}

	private static ByteBuffer profile(String colors, int length) {
		ByteBuffer profile = ByteBuffer.allocate(144 + length);
		return profile.putInt(0, 144 + length)
			.put(16, ascii(colors))
			.position(128)
			.putInt(1)
			.put(ascii("desc"))
			.putInt(144)
			.putInt(length);
	}

	/** A JPEG for printing inks: its frame has four colors. */
	static byte[] inkJpeg() {
		ByteBuffer frame = ByteBuffer.allocate(19).putShort((short) 0xffc0).putShort((short) 17);
		frame.put((byte) 8).putShort((short) 30).putShort((short) 20).put((byte) 4);
		return SamplePictures.joined(bytes(0xff, 0xd8), frame.array(), bytes(0xff, 0xd9));
	}

	/** A WebP of several chunks, each of a name and its content. */
	static byte[] webp(Object... chunks) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int i = 0; i < chunks.length; i += 2) {
			byte[] content = (byte[]) chunks[i + 1];
			body.writeBytes(ascii((String) chunks[i]));
			body.writeBytes(little(content.length, 4));
			body.writeBytes(content);
			body.writeBytes(new byte[content.length % 2]);
		}
		return SamplePictures.joined(ascii("RIFF"), little(body.size() + 4, 4), ascii("WEBP"), body.toByteArray());
	}

	/** The chunk of a WebP that says how large it is, and what follows. */
	static byte[] webpHeader(int flags, int width, int height) {
		return SamplePictures.joined(bytes(flags, 0, 0, 0), little(width - 1, 3), little(height - 1, 3));
	}

	static byte[] lossyFrame(int width, int height) {
		return SamplePictures.joined(bytes(0x10, 2, 0, 0x9d, 1, 0x2a), little(width, 2), little(height, 2));
	}

	static byte[] losslessFrame(int width, int height, boolean alpha) {
		return SamplePictures.joined(bytes(0x2f), little(width - 1 | (height - 1) << 14 | (alpha ? 1 << 28 : 0), 4),
				new byte[5]);
	}

	/**
	 * An AVIF or HEIC file: a tile of 512 × 512, and the main picture, which is made of
	 * tiles, of the given size, turned by 90°, with a color space and Exif.
	 */
	static byte[] boxed(String brand, int width, int height, byte[] color, byte[] exif) {
		byte[] type = box("ftyp", ascii(brand), new byte[4], ascii("mif1"), ascii(brand));
		byte[] media = box("mdat", bytes(0, 0, 0, 0), exif, new byte[500]);
		int length = meta(width, height, color, exif.length, 0).length;
		return SamplePictures.joined(type, meta(width, height, color, exif.length, type.length + length + 8), media);
	}

	private static byte[] meta(int width, int height, byte[] color, int exif, int exifAt) {
		byte[] properties = box("ipco", size(512, 512), box("colr", color), size(width, height), box("irot", bytes(3)),
				box("auxC", new byte[4], ascii("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0")));
		byte[] used = box("ipma", new byte[4], big(2, 4), bytes(0, 1, 2, 1, 2), bytes(0, 49, 3, 0x83, 2, 0x84));
		byte[] items = box("iinf", new byte[4], bytes(0, 1),
				box("infe", bytes(2, 0, 0, 0, 0, 50, 0, 0), ascii("Exif"), bytes(0)));
		byte[] places = box("iloc", bytes(1, 0, 0, 0, 0x44, 0), bytes(0, 1), bytes(0, 50, 0, 0, 0, 0, 0, 1),
				big(exifAt, 4), big(exif + 4, 4));
		return box("meta", new byte[4], box("pitm", bytes(0, 0, 0, 0, 0, 49)), items, places,
				box("iprp", properties, used));
	}

	private static byte[] size(int width, int height) {
		return box("ispe", new byte[4], big(width, 4), big(height, 4));
	}

	/** The codes of a color space, as AVIF has them. */
	static byte[] coded(int primaries) {
		return SamplePictures.joined(ascii("nclx"), big(primaries, 2), big(13, 2), big(1, 2), bytes(0x80));
	}

	static byte[] box(String name, byte[]... content) {
		byte[] body = SamplePictures.joined(content);
		return SamplePictures.joined(big(body.length + 8, 4), ascii(name), body);
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	static byte[] big(int value, int length) {
		byte[] bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) (value >> 8 * (length - 1 - i));
		}
		return bytes;
	}

	static byte[] little(int value, int length) {
		byte[] bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) (value >> 8 * i);
		}
		return bytes;
	}

}
