package headshots.site.card;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG file with a palette. ImageIO would do it too, but looks for the plug-ins
 * of all libraries first, of which one loads native code.
 */
final class PngWriter {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private static final int BITS = 8;

	private static final int WITH_PALETTE = 3;

	private PngWriter() {
	}

	static byte[] write(IndexedPixels pixels, int width) {
		try {
			ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
			DataOutputStream out = new DataOutputStream(file);
			out.write(SIGNATURE);
			chunk(out, "IHDR", header(width, pixels.indices().length / width));
			chunk(out, "PLTE", palette(pixels.palette()));
			chunk(out, "IDAT", compressed(pixels.indices(), width));
			chunk(out, "IEND", new byte[0]);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] header(int width, int height) throws IOException {
		ByteArrayOutputStream header = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(header);
		out.writeInt(width);
		out.writeInt(height);
		out.write(new byte[] { BITS, WITH_PALETTE, 0, 0, 0 });
		return header.toByteArray();
	}

	private static byte[] palette(int[] colors) {
		byte[] palette = new byte[3 * colors.length];
		for (int i = 0; i < colors.length; i++) {
			palette[3 * i] = (byte) (colors[i] >> 16);
			palette[3 * i + 1] = (byte) (colors[i] >> 8);
			palette[3 * i + 2] = (byte) colors[i];
		}
		return palette;
	}

	/** Each row without a filter, which suits a palette. */
	private static byte[] compressed(byte[] indices, int width) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(1 << 16);
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
		try (DeflaterOutputStream rows = new DeflaterOutputStream(compressed, deflater, 1 << 13)) {
			for (int start = 0; start < indices.length; start += width) {
				rows.write(0);
				rows.write(indices, start, width);
			}
		}
		finally {
			deflater.end();
		}
		return compressed.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 checksum = new CRC32();
		checksum.update(name);
		checksum.update(content);
		out.writeInt(content.length);
		out.write(name);
		out.write(content);
		out.writeInt((int) checksum.getValue());
	}

}
