package headshots.planning;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * The address of a plan as a QR code, drawn as the outline of its dark modules.
 *
 * @param address the address that it leads to
 * @param side how many modules a side has, with the quiet zone
 * @param path the dark modules as the data of an SVG path, one unit a module
 */
public record PlanQr(String address, int side, String path) {

	/** Modules that have to be empty around the code, as the standard has it. */
	private static final int QUIET = 4;

	/** In millimeters. */
	private static final double MODULE = 0.6;

	/**
	 * Encodes an address. A level of M survives a fold or a stain, which paper gets;
	 * above that the modules of a long address become too small for a phone.
	 */
	static PlanQr of(String address) {
		try {
			ByteMatrix modules = Encoder
				.encode(address, ErrorCorrectionLevel.M,
						Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.US_ASCII.name()))
				.getMatrix();
			return new PlanQr(address, modules.getWidth() + 2 * QUIET, path(modules));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Address too long for a QR code", ex);
		}
	}

	/**
	 * Returns the width on paper, at which phones of ten years ago read it at arm's
	 * length.
	 */
	public String width() {
		return String.format(Locale.ROOT, "%.1fmm", this.side * MODULE);
	}

	/** In each row, neighboring modules are one rectangle. */
	private static String path(ByteMatrix modules) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int from = x;
				while (x < modules.getWidth() && modules.get(x, y) == 1) {
					x++;
				}
				if (x > from) {
					path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
					path.append('h').append(x - from).append("v1h").append(from - x).append('z');
				}
				else {
					x++;
				}
			}
		}
		return path.toString();
	}

}
