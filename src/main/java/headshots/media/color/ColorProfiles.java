package headshots.media.color;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes ICC profiles for colors that a file names in another way: by numbers, or by the
 * notes of a camera. They hold only what a conversion needs.
 */
public final class ColorProfiles {

	private static final int HEADER = 128;

	/** Every profile has it: the letters acsp. */
	private static final int MARK = 0x61637370;

	private static final double FRACTIONS = 65536;

	private ColorProfiles() {
	}

	/**
	 * Returns a profile of red, green and blue.
	 * @return null if the primaries cannot be those of anything
	 */
	public static byte @Nullable [] rgb(Primaries primaries, Transfer transfer) {
		double[][] toXyz = primaries.toXyz();
		if (toXyz == null) {
			return null;
		}
		Map<String, byte[]> tags = new LinkedHashMap<>();
		for (int channel = 0; channel < 3; channel++) {
			tags.put("rgb".charAt(channel) + "XYZ", xyz(toXyz[0][channel], toXyz[1][channel], toXyz[2][channel]));
		}
		for (int channel = 0; channel < 3; channel++) {
			tags.put("rgb".charAt(channel) + "TRC", curve(transfer));
		}
		return written("mntr", "RGB ", "XYZ ", tags);
	}

	/** Returns a profile of gray. */
	public static byte[] gray(Transfer transfer) {
		Map<String, byte[]> tags = new LinkedHashMap<>();
		tags.put("kTRC", curve(transfer));
		return written("mntr", "GRAY", "XYZ ", tags);
	}

	/**
	 * Returns a profile of Adobe RGB (1998), which cameras name in their notes instead of
	 * embedding it.
	 */
	public static byte[] adobeRgb() {
		byte[] profile = rgb(Primaries.ADOBE_RGB, Transfer.gamma(563 / 256.0));
		if (profile == null) {
			throw new IllegalStateException("The primaries of Adobe RGB span a space");
		}
		return profile;
	}

	/** Returns bytes that look like a profile; null for others. */
	public static byte @Nullable [] ifProfile(byte[] bytes) {
		return (bytes.length > HEADER && ByteBuffer.wrap(bytes).getInt(36) == MARK) ? bytes : null;
	}

	/** Puts tags behind a header. */
	static byte[] written(String type, String space, String connection, Map<String, byte[]> tags) {
		int start = HEADER + 4 + 12 * (tags.size() + 1);
		byte[] white = xyz(Matrix3.D50[0], Matrix3.D50[1], Matrix3.D50[2]);
		Map<String, byte[]> all = new LinkedHashMap<>(tags);
		all.put("wtpt", white);
		int size = start + all.values().stream().mapToInt((tag) -> aligned(tag.length)).sum();
		ByteBuffer profile = ByteBuffer.allocate(size);
		profile.putInt(0, size).putInt(8, 0x04300000);
		put(profile, 12, type + space + connection);
		profile.putInt(36, MARK);
		profile.put(68, white, 8, 12);
		profile.putInt(HEADER, all.size());
		int entry = HEADER + 4;
		int at = start;
		for (Map.Entry<String, byte[]> tag : all.entrySet()) {
			put(profile, entry, tag.getKey());
			profile.putInt(entry + 4, at).putInt(entry + 8, tag.getValue().length);
			profile.put(at, tag.getValue());
			entry += 12;
			at += aligned(tag.getValue().length);
		}
		return profile.array();
	}

	private static byte[] xyz(double x, double y, double z) {
		return ByteBuffer.allocate(20)
			.put("XYZ ".getBytes(StandardCharsets.ISO_8859_1))
			.putInt(0)
			.putInt(fraction(x))
			.putInt(fraction(y))
			.putInt(fraction(z))
			.array();
	}

	private static byte[] curve(Transfer transfer) {
		ByteBuffer tag = ByteBuffer.allocate(32).put("para".getBytes(StandardCharsets.ISO_8859_1));
		tag.putShort(8, (short) 3).position(12);
		tag.putInt(fraction(transfer.gamma())).putInt(fraction(transfer.scale())).putInt(fraction(transfer.offset()));
		return tag.putInt(fraction(transfer.slope())).putInt(fraction(transfer.from())).array();
	}

	private static void put(ByteBuffer profile, int at, String name) {
		profile.put(at, name.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static int fraction(double number) {
		return (int) Math.round(number * FRACTIONS);
	}

	private static int aligned(int length) {
		return (length + 3) & ~3;
	}

}
