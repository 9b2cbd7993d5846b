package headshots.media.color;

import org.jspecify.annotations.Nullable;

/**
 * The meaning of a picture's samples.
 *
 * @param model which channels there are
 * @param profile the ICC profile that the file embeds, or one that says the same as its
 * other notes on color; null where there is none, and the colors are those of screens
 */
public record SourceColors(Model model, byte @Nullable [] profile) {

	/**
	 * In bytes: more than the profile of any camera, scanner or press has. A larger one
	 * is ignored.
	 */
	public static final int LARGEST_PROFILE = 4_000_000;

	/** Which channels a picture has, in which order. */
	public enum Model {

		/** Gray, 255 is white. */
		GRAY(1),

		/** Red, green and blue. */
		RGB(3),

		/** Luma and two differences of color, as JFIF defines them from RGB. */
		YCBCR(3),

		/** Ink, from 0 for bare paper. */
		CMYK(4),

		/** Ink, stored inverted as Adobe's programs do: 255 is bare paper. */
		INVERTED_CMYK(4),

		/** Inverted ink whose first three channels are converted as YCbCr is. */
		YCCK(4);

		private final int channels;

		Model(int channels) {
			this.channels = channels;
		}

		public int channels() {
			return this.channels;
		}

	}

}
