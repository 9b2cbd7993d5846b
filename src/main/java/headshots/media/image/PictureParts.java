package headshots.media.image;

import java.nio.charset.StandardCharsets;
import java.util.List;

import headshots.media.PictureRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * The segments of an uploaded file that are needed to decode the picture. All metadata is
 * stripped: no place, no camera, no comment, no preview, nothing before it or after it.
 * Taken from the file piece by piece, because decoders are better not shown anything that
 * they would skip.
 *
 * @param format the name by which Java knows its decoder
 * @param kept a file of the needed pieces alone
 * @param width in pixels, as the file says before it is decoded
 * @param height the same
 * @param orientation how it has to be turned, as cameras count it from 1 to 8
 * @param profile the ICC profile of its colors, where the decoder does not see to it
 */
record PictureParts(String format, Pieces kept, int width, int height, int orientation, byte @Nullable [] profile) {

	/**
	 * Counting the largest cameras of today; a decoder's time and memory grow with it.
	 */
	private static final long MOST_PIXELS = 40_000_000;

	private static final int LONGEST_SIDE = 12_000;

	/** More than any profile of a camera, a scanner or a printer. */
	static final int LARGEST_PROFILE = 1_000_000;

	private static final List<String> ARCHIVES = List.of("PK\3\4", "PK\5\6", "Rar!\032", "%PDF-");

	private static final String CONVERT = " Save it as a JPEG and upload that. On an iPhone, email it to yourself, which "
			+ "converts it to a JPEG; for new pictures, go to Settings, Camera, Formats and choose “Most Compatible”. On "
			+ "Android, open it in the gallery, edit it and save a copy. On a Mac, open it in Preview and choose File, "
			+ "Export, JPEG. On Windows, open it in Photos or Paint and choose Save as, JPEG.";

	/**
	 * Takes a file apart.
	 * @throws PictureRejectedException if it is not a picture that can be used
	 */
	static PictureParts of(byte[] file) {
		PictureParts parts = take(file);
		if (parts.width > LONGEST_SIDE || parts.height > LONGEST_SIDE
				|| (long) parts.width * parts.height > MOST_PIXELS) {
			throw new PictureRejectedException("The picture is too large: " + parts.width + " × " + parts.height
					+ " pixels. The limits are 40 megapixels, and 12,000 pixels on the longer side. Save a smaller copy; "
					+ "the guide keeps no more than 2,400 pixels.");
		}
		return parts;
	}

	private static PictureParts take(byte[] file) {
		if (starts(file, 0, "\u00ff\u00d8\u00ff")) {
			return new JpegSegments(file).parts();
		}
		if (starts(file, 0, "\u0089PNG\r\n\032\n")) {
			return new PngChunks(file).parts();
		}
		if (starts(file, 0, "RIFF") && starts(file, 8, "WEBP")) {
			return new WebpChunks(file).parts();
		}
		if (starts(file, 4, "ftyp")) {
			String brands = new String(file, 8, Math.min(24, file.length - 8), StandardCharsets.ISO_8859_1);
			throw new PictureRejectedException(brands.contains("avi")
					? "This is an AVIF picture, which the guide can’t read." + CONVERT
					: brands.matches("(?s).*(hei|hev|mif1|msf1).*")
							? "This is a HEIC picture, the format iPhones use, which the guide can’t read." + CONVERT
							: "This is a video, and the guide shows only still pictures.");
		}
		throw new PictureRejectedException(
				((file.length == 0) ? "The file is empty." : "This is " + kind(file) + ", despite its file name.")
						+ " The guide accepts JPEG, PNG and WebP pictures.");
	}

	private static String kind(byte[] file) {
		String start = new String(file, 0, Math.min(file.length, 512), StandardCharsets.ISO_8859_1);
		if (start.startsWith("GIF8")) {
			return "a GIF picture";
		}
		if (start.startsWith("%PDF-")) {
			return "a PDF document";
		}
		if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
			return "a TIFF picture or a camera raw file";
		}
		if (start.startsWith("8BPS")) {
			return "a Photoshop document";
		}
		return start.contains("<svg") ? "an SVG drawing"
				: start.startsWith("BM") ? "a BMP picture" : "not a picture in a format the guide knows";
	}

	static boolean starts(byte[] file, int at, String magic) {
		boolean starts = file.length >= at + magic.length();
		for (int i = 0; starts && i < magic.length(); i++) {
			starts = (file[at + i] & 0xff) == magic.charAt(i);
		}
		return starts;
	}

	/**
	 * Phones put previews and films after a picture, which are left out; a picture that
	 * is an archive too is an attempt to deceive.
	 */
	static void refuseArchive(byte[] file, int end) {
		for (int position = end; position < file.length; position++) {
			for (String archive : ARCHIVES) {
				if (starts(file, position, archive)) {
					throw new PictureRejectedException(
							"The file contains another file after the picture. Open it in a photo "
									+ "editor, save it again as a JPEG and upload that.");
				}
			}
		}
	}

}
