package headshots.media.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import headshots.media.PictureRejectedException;
import headshots.media.color.ColorProfiles;
import headshots.media.color.Primaries;
import headshots.media.color.SourceColors;
import headshots.media.color.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a PNG file that say what its samples mean. The first of these counts that
 * can be used: cICP, which names colors by numbers, an ICC profile (iCCP), sRGB, and gAMA
 * with cHRM, a curve and primaries.
 */
final class PngColors {

	private static final double FRACTIONS = 100_000;

	/** 1 / 2.2. */
	private static final double USUAL_GAMMA = 45_455;

	/** As libpng compares them. */
	private static final double NEAR = 0.05;

	/** Numbers of ITU-T H.273 for transfers of high dynamic range: PQ and HLG. */
	private static final int PQ = 16;

	private static final int HLG = 18;

	private final Map<String, byte[]> chunks = new HashMap<>();

	/** Takes a chunk; of two with the same name the first. */
	void take(String name, byte[] content) {
		this.chunks.putIfAbsent(name, content);
	}

	void refuseHighDynamicRange() {
		byte[] numbers = this.chunks.get("cICP");
		if (numbers != null && numbers.length == 4 && (numbers[1] == PQ || numbers[1] == HLG)) {
			throw new PictureRejectedException(
					"This is an HDR picture, whose brightest parts ordinary screens can’t show. "
							+ "Export it in standard range (SDR) as a JPEG, with the colors of screens (sRGB), and upload that.");
		}
	}

	/** Says what the samples of a picture mean. */
	SourceColors of(boolean gray, boolean adobeRgb) {
		SourceColors.Model model = gray ? SourceColors.Model.GRAY : SourceColors.Model.RGB;
		byte[] named = named(gray);
		byte[] profile = (named != null) ? named : profile();
		if (profile != null || this.chunks.containsKey("sRGB")) {
			return new SourceColors(model, profile);
		}
		byte[] measured = measured(gray);
		if (measured == null && adobeRgb && !gray) {
			measured = ColorProfiles.adobeRgb();
		}
		return new SourceColors(model, measured);
	}

	/** Colors named by numbers of ITU-T H.273, if they are RGB in full range. */
	private byte @Nullable [] named(boolean gray) {
		byte[] numbers = this.chunks.get("cICP");
		if (numbers == null || numbers.length != 4 || numbers[2] != 0 || numbers[3] != 1) {
			return null;
		}
		Primaries primaries = Primaries.numbered(numbers[0]);
		Transfer transfer = Transfer.numbered(numbers[1]);
		return (primaries != null && transfer != null) ? profile(gray, primaries, transfer) : null;
	}

	/**
	 * Colors named by a gamma, and primaries if there are some. The usual gamma alone
	 * means the curve of screens, which is near it.
	 */
	private byte @Nullable [] measured(boolean gray) {
		byte[] gamma = this.chunks.get("gAMA");
		if (gamma == null || gamma.length != 4 || ByteBuffer.wrap(gamma).getInt() <= 0) {
			return null;
		}
		Transfer transfer = Transfer.gamma(FRACTIONS / ByteBuffer.wrap(gamma).getInt());
		byte[] places = this.chunks.get("cHRM");
		if (places == null && Math.abs(ByteBuffer.wrap(gamma).getInt() / USUAL_GAMMA - 1) < NEAR) {
			return null;
		}
		Primaries primaries = Primaries.SRGB;
		if (places != null && places.length == 32) {
			ByteBuffer numbers = ByteBuffer.wrap(places);
			double[] p = new double[8];
			for (int i = 0; i < p.length; i++) {
				p[i] = numbers.getInt() / FRACTIONS;
			}
			primaries = new Primaries(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
		}
		return profile(gray, primaries, transfer);
	}

	private static byte @Nullable [] profile(boolean gray, Primaries primaries, Transfer transfer) {
		return gray ? ColorProfiles.gray(transfer) : ColorProfiles.rgb(primaries, transfer);
	}

	/**
	 * The ICC profile, which follows its name and is compressed; a chunk that does not
	 * unpack, or to too much, is not a profile.
	 */
	private byte @Nullable [] profile() {
		byte[] chunk = this.chunks.getOrDefault("iCCP", new byte[0]);
		int start = 0;
		while (start < chunk.length && chunk[start] != 0) {
			start++;
		}
		start += 2;
		if (start >= chunk.length) {
			return null;
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(chunk, start, chunk.length - start);
			ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
			byte[] piece = new byte[8192];
			int count = inflater.inflate(piece);
			while (count > 0 && unpacked.size() <= SourceColors.LARGEST_PROFILE) {
				unpacked.write(piece, 0, count);
				count = inflater.inflate(piece);
			}
			return (inflater.finished() && unpacked.size() <= SourceColors.LARGEST_PROFILE)
					? ColorProfiles.ifProfile(unpacked.toByteArray()) : null;
		}
		catch (DataFormatException ex) {
			return null;
		}
		finally {
			inflater.end();
		}
	}

}
