package headshots;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Parts that cameras and programs put into the files of pictures beside it: notes and
 * color profiles.
 */
public final class SampleFiles {

	/** The format of a number of two bytes in Exif metadata. */
	public static final int SHORT = 3;

	/** The format of a number of four bytes. */
	public static final int LONG = 4;

	private static final int ENTRY = 12;

	private SampleFiles() {
	}

	/** Exif metadata of a camera that says how it was held, from the byte order on. */
	public static byte[] orientation(ByteOrder order, int format, int orientation) {
		ByteBuffer block = tiff(order, 64);
		block.putShort((short) 1);
		entry(block, 0x0112, format, 1, orientation);
		block.putInt(0);
		return Arrays.copyOf(block.array(), block.position());
	}

	/** Exif metadata that says Adobe RGB, as cameras do: uncalibrated, and option R03. */
	public static byte[] adobeRgb(ByteOrder order, int orientation) {
		return adobeRgb(order, orientation, 0xffff, "R03\0");
	}

	/** Exif metadata with a color space and an interoperability index. */
	public static byte[] adobeRgb(ByteOrder order, int orientation, int colorSpace, String index) {
		ByteBuffer block = tiff(order, 128);
		block.putShort((short) 2);
		entry(block, 0x0112, SHORT, 1, orientation);
		entry(block, 0x8769, LONG, 1, 8 + 2 + 2 * ENTRY + 4);
		block.putInt(0).putShort((short) 2);
		entry(block, 0xa001, SHORT, 1, colorSpace);
		entry(block, 0xa005, LONG, 1, 8 + 2 * (2 + 2 * ENTRY + 4));
		block.putInt(0).putShort((short) 1);
		block.putShort((short) 1).putShort((short) 2).putInt(4).put(index.getBytes(StandardCharsets.ISO_8859_1));
		block.putInt(0);
		return Arrays.copyOf(block.array(), block.position());
	}

	/** The beginning of a TIFF file that names the maker of a camera. */
	public static byte[] tiffOf(ByteOrder order, String maker, boolean dng) {
		ByteBuffer block = tiff(order, 256);
		block.putShort((short) (dng ? 2 : 1));
		entry(block, 0x010f, 2, maker.length() + 1, 200);
		if (dng) {
			block.putShort((short) 0xc612).putShort((short) 1).putInt(4).putInt(0x01040000);
		}
		block.putInt(0);
		block.position(200);
		block.put((maker + "\0").getBytes(StandardCharsets.ISO_8859_1));
		return block.array();
	}

	/** A JPEG with Exif metadata before all else that it has. */
	public static byte[] withExif(byte[] jpeg, byte[] block) {
		return SamplePictures.withSegment(jpeg, 0xe1,
				SamplePictures.joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), block));
	}

	/** A JPEG with a color profile, in as many segments as it needs. */
	public static byte[] withProfile(byte[] jpeg, byte[] profile) {
		int most = 65_000;
		int count = (profile.length + most - 1) / most;
		byte[] with = jpeg;
		for (int i = count; i >= 1; i--) {
			with = withProfileSegment(with, i, count,
					Arrays.copyOfRange(profile, (i - 1) * most, Math.min(profile.length, i * most)));
		}
		return with;
	}

	/** A JPEG with a piece of a color profile, whichever number it claims. */
	public static byte[] withProfileSegment(byte[] jpeg, int number, int count, byte[] piece) {
		return SamplePictures.withSegment(jpeg, 0xe2,
				SamplePictures.joined("ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1),
						new byte[] { (byte) number, (byte) count }, piece));
	}

	private static ByteBuffer tiff(ByteOrder order, int size) {
		ByteBuffer block = ByteBuffer.allocate(size).order(order);
		block.put(((order == ByteOrder.BIG_ENDIAN) ? "MM" : "II").getBytes(StandardCharsets.ISO_8859_1));
		return block.putShort((short) 42).putInt(8);
	}

	private static void entry(ByteBuffer block, int tag, int format, int count, int value) {
		block.putShort((short) tag).putShort((short) format).putInt(count);
		if (format == SHORT) {
			block.putShort((short) value).putShort((short) 0);
		}
		else {
			block.putInt(value);
		}
	}

}
