package headshots.media.color;

import org.jspecify.annotations.Nullable;

/**
 * How samples become light: (scale × sample + offset) ^ gamma, and slope × sample for the
 * darkest ones.
 *
 * @param from the sample, between 0 and 1, at which the curve begins
 */
public record Transfer(double gamma, double scale, double offset, double slope, double from) {

	public static final Transfer SRGB = new Transfer(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);

	/**
	 * Of screens for television (ITU-R BT.1886): what cameras encode by ITU-R BT.709 or
	 * BT.2020 is meant to be seen by it.
	 */
	public static final Transfer TELEVISION = gamma(2.4);

	public static final Transfer LINEAR = gamma(1);

	public static Transfer gamma(double gamma) {
		return new Transfer(gamma, 1, 0, 0, 0);
	}

	/**
	 * Returns the transfer that has a number in ITU-T H.273.
	 * @return null for numbers that are not in use for pictures of standard range
	 */
	public static @Nullable Transfer numbered(int number) {
		return switch (number) {
			case 1, 6, 11, 14, 15 -> TELEVISION;
			case 4 -> gamma(2.2);
			case 5 -> gamma(2.8);
			case 8 -> LINEAR;
			case 13 -> SRGB;
			default -> null;
		};
	}

}
