package headshots;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Color profiles as programs embed them, written byte by byte.
 */
public final class SampleProfiles {

	/**
	 * Of Display P3: red, green and blue in CIE XYZ under D50, as Apple's profile has
	 * them.
	 */
	public static final double[][] DISPLAY_P3 = { { 0.51512, 0.29198, 0.15710 }, { 0.24120, 0.69225, 0.06657 },
			{ -0.00105, 0.04189, 0.78407 } };

	/** Of Adobe RGB (1998), as Adobe's profile has them. */
	public static final double[][] ADOBE_RGB = { { 0.60974, 0.20528, 0.14919 }, { 0.31111, 0.62567, 0.06322 },
			{ 0.01947, 0.06087, 0.74457 } };

	/** Of screens. */
	public static final double[][] SRGB = { { 0.43607, 0.38515, 0.14307 }, { 0.22249, 0.71687, 0.06061 },
			{ 0.01392, 0.09708, 0.71410 } };

	private static final int HEADER = 128;

	private static final int ENTRY = 12;

	private SampleProfiles() {
	}

	/** A profile of gray whose curve is a table, as those of dot gain are. */
	public static byte[] gray(DoubleUnaryOperator curve) {
		return written("prtr", "GRAY", "XYZ ", Map.of("kTRC", table(curve, 256)));
	}

	/** A profile of red, green and blue with one curve. */
	public static byte[] rgb(double[][] matrix, byte[] curve) {
		Map<String, byte[]> tags = new LinkedHashMap<>();
		for (int i = 0; i < 3; i++) {
			String channel = "rgb".substring(i, i + 1);
			tags.put(channel + "XYZ", xyz(matrix[0][i], matrix[1][i], matrix[2][i]));
			tags.put(channel + "TRC", curve);
		}
		return written("mntr", "RGB ", "XYZ ", tags);
	}

	/**
	 * A profile of ink.
	 * @param mixtures CIE L*a*b* of the sixteen mixtures of full inks; black counts up
	 * fastest, then yellow, magenta and cyan
	 */
	public static byte[] ink(double[][] mixtures) {
		ByteBuffer tag = ByteBuffer.allocate(52 + 2 * (8 + 3 * 16 + 6)).put(latin("mft2"));
		tag.position(8).put(new byte[] { 4, 3, 2, 0 });
		for (int i = 0; i < 9; i++) {
			tag.putInt((i % 4 == 0) ? 0x10000 : 0);
		}
		tag.putShort((short) 2).putShort((short) 2);
		for (int i = 0; i < 4; i++) {
			tag.putShort((short) 0).putShort((short) 0xffff);
		}
		for (double[] lab : mixtures) {
			tag.putShort((short) Math.round(lab[0] / 100 * 0xff00));
			tag.putShort((short) Math.round((lab[1] + 128) * 256));
			tag.putShort((short) Math.round((lab[2] + 128) * 256));
		}
		for (int i = 0; i < 3; i++) {
			tag.putShort((short) 0).putShort((short) 0xffff);
		}
		return written("prtr", "CMYK", "Lab ", Map.of("A2B0", tag.array()));
	}

	/** A curve in a table. */
	public static byte[] table(DoubleUnaryOperator curve, int count) {
		ByteBuffer tag = ByteBuffer.allocate(12 + 2 * count).put(latin("curv")).putInt(0).putInt(count);
		for (int i = 0; i < count; i++) {
			tag.putShort((short) Math.round(65535 * curve.applyAsDouble(i / (count - 1.0))));
		}
		return tag.array();
	}

	/** A curve that is a gamma. */
	public static byte[] gamma(double gamma) {
		return ByteBuffer.allocate(14)
			.put(latin("curv"))
			.putInt(0)
			.putInt(1)
			.putShort((short) Math.round(gamma * 256))
			.array();
	}

	/** A curve by a formula: its number, and its parameters. */
	public static byte[] formula(int kind, double... parameters) {
		ByteBuffer tag = ByteBuffer.allocate(12 + 4 * parameters.length).put(latin("para")).putInt(0);
		tag.putShort((short) kind).putShort((short) 0);
		for (double parameter : parameters) {
			tag.putInt((int) Math.round(parameter * 65536));
		}
		return tag.array();
	}

	/** The curve of screens, as profiles of version 4 write it. */
	public static byte[] screenCurve() {
		return formula(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
	}

	/**
	 * A profile with a length that programs rarely reach, of which all but a part is
	 * padding.
	 */
	public static byte[] padded(byte[] profile, int size) {
		byte[] padded = Arrays.copyOf(profile, size);
		ByteBuffer.wrap(padded).putInt(0, size);
		return padded;
	}

	private static byte[] written(String type, String space, String connection, Map<String, byte[]> tags) {
		int start = HEADER + 4 + ENTRY * (tags.size() + 1);
		int size = start + tags.values().stream().mapToInt((tag) -> aligned(tag.length)).sum() + 20;
		ByteBuffer profile = ByteBuffer.allocate(size).putInt(0, size).putInt(8, 0x02400000);
		profile.put(12, latin(type + space + connection)).put(36, latin("acsp"));
		byte[] white = xyz(0.9642, 1, 0.8249);
		profile.put(68, white, 8, 12).putInt(HEADER, tags.size() + 1);
		int at = start;
		int entry = HEADER + 4;
		Map<String, byte[]> all = new LinkedHashMap<>(tags);
		all.put("wtpt", white);
		for (Map.Entry<String, byte[]> tag : all.entrySet()) {
			profile.put(entry, latin(tag.getKey())).putInt(entry + 4, at).putInt(entry + 8, tag.getValue().length);
			profile.put(at, tag.getValue());
			at += aligned(tag.getValue().length);
			entry += ENTRY;
		}
		return profile.array();
	}

	private static byte[] xyz(double x, double y, double z) {
		ByteBuffer tag = ByteBuffer.allocate(20).put(latin("XYZ ")).putInt(0);
		for (double value : new double[] { x, y, z }) {
			tag.putInt((int) Math.round(value * 65536));
		}
		return tag.array();
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static int aligned(int length) {
		return (length + 3) & ~3;
	}

}
