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

	/** Which channels a picture has, in which order. */
	public enum Model {

		/** Gray, 255 is white. */
		GRAY(1),

		/** Red, green and blue. */
		RGB(3),

		/** Luma and two differences of color, as JFIF defines them from RGB. */
		YCBCR(3),

		/** Ink, where 0 is no ink. */
		CMYK(4),

		/** Ink, stored inverted as Adobe's programs do: 255 is no ink. */
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
