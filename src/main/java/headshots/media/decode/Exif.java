package headshots.media.decode;

import java.util.Arrays;

/**
 * The two facts that the Exif metadata of a picture has for it; all else is dropped.
 *
 * @param orientation how it has to be turned, as cameras count it: 1, upright, to 8
 * @param adobeRgb whether its colors are those of Adobe RGB
 */
public record Exif(int orientation, boolean adobeRgb) {

	/** Of a picture without notes. */
	public static final Exif NONE = new Exif(1, false);

	private static final int UNCALIBRATED = 0xffff;

	/** Not in the standard, but written by some cameras. */
	private static final int ADOBE_RGB = 2;

	/**
	 * Reads the metadata of a picture.
	 * @param block begins with the byte order, II or MM; of a block that is longer than a
	 * JPEG file can hold only the beginning is looked at
	 * @return {@link #NONE} where nothing can be made of it
	 */
	public static Exif of(byte[] block) {
		TiffTags tags = TiffTags.of((block.length > TiffTags.LONGEST) ? Arrays.copyOf(block, TiffTags.LONGEST) : block);
		boolean adobeRgb = tags.colorSpace() == ADOBE_RGB
				|| (tags.colorSpace() == UNCALIBRATED && tags.interoperability().equals("R03"));
		return new Exif(tags.orientation(), adobeRgb);
	}

}
