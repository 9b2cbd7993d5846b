package headshots.media.decode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import headshots.media.PictureRejectedException;
import headshots.media.webp.WebpFile;

/**
 * Opens a picture by the first bytes of its file, whatever its name says.
 */
public final class PictureOpener {

	/** Enough to know a file, and for most camera raw files who made the camera. */
	private static final int BEGINNING = 65_536;

	/**
	 * Medium format cameras are just below it. Memory does not grow with it, but time
	 * does.
	 */
	private static final long MOST_PIXELS = 120_000_000;

	private static final long MEGAPIXEL = 1_000_000;

	private PictureOpener() {
	}

	/**
	 * Reads the header of a picture.
	 * @throws PictureRejectedException if it is not a picture that can be used
	 */
	public static PictureFile open(PictureBytes file) throws IOException {
		byte[] start = new byte[Math.min(12, file.size())];
		file.read(0, start, 0, start.length);
		String text = new String(start, StandardCharsets.ISO_8859_1);
		if (text.startsWith(PngFile.SIGNATURE)) {
			return limited(PngFile.open(file));
		}
		if (text.startsWith("\u00ff\u00d8\u00ff")) {
			return limited(JpegFile.open(file));
		}
		if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
			// The format itself limits the sides.
			return WebpFile.open(file);
		}
		byte[] beginning = new byte[Math.min(BEGINNING, file.size())];
		int count = file.read(0, beginning, 0, beginning.length);
		throw new PictureRejectedException(UnreadableFormats.refusal(Arrays.copyOf(beginning, count)));
	}

	private static PictureFile limited(PictureFile file) {
		long pixels = (long) file.width() * file.height();
		if (pixels > MOST_PIXELS) {
			throw new PictureRejectedException("The picture is too large: " + file.width() + " × " + file.height()
					+ " pixels, which is " + (pixels + MEGAPIXEL - 1) / MEGAPIXEL + " megapixels. The limit is "
					+ MOST_PIXELS / MEGAPIXEL + " megapixels. Save a smaller copy and upload that; the guide keeps "
					+ "no more than 2,400 pixels on the longer side.");
		}
		return file;
	}

}
