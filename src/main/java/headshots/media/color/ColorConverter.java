package headshots.media.color;

import java.awt.color.ColorSpace;

import org.jspecify.annotations.Nullable;

/**
 * Converts rows of a picture to the colors of screens (sRGB), by the ICC profile that its
 * file embeds. Without one that fits, gray and RGB are those of screens already, and ink
 * is that of offset print on coated paper. Belongs to one picture and one thread.
 */
public final class ColorConverter {

	private final SourceColors.Model model;

	/** Null where the samples are those of screens. */
	private final @Nullable RowTransform transform;

	public ColorConverter(SourceColors colors) {
		this.model = colors.model();
		byte[] profile = colors.profile();
		this.transform = switch (this.model.channels()) {
			case 1 -> gray(profile);
			case 4 -> ink(profile);
			default -> ProfileTransforms.of(profile, ColorSpace.TYPE_RGB);
		};
	}

	/**
	 * Converts a row.
	 * @param row the samples of each channel, from about 0 to 255; may be changed
	 * @param width how many pixels
	 * @param target takes three bytes a pixel: blue, green, red
	 * @param at where the first of them goes
	 */
	public void convert(float[][] row, int width, byte[] target, int at) {
		switch (this.model) {
			case YCBCR, YCCK -> mixChroma(row, width);
			default -> {
				// The channels are colors already.
			}
		}
		if (this.model == SourceColors.Model.INVERTED_CMYK || this.model == SourceColors.Model.YCCK) {
			invert(row, width);
		}
		if (this.transform != null) {
			this.transform.convert(row, width, target, at);
		}
		else {
			float[] green = row[(this.model == SourceColors.Model.GRAY) ? 0 : 1];
			float[] blue = row[(this.model == SourceColors.Model.GRAY) ? 0 : 2];
			int index = at;
			for (int x = 0; x < width; x++) {
				target[index++] = rounded(blue[x]);
				target[index++] = rounded(green[x]);
				target[index++] = rounded(row[0][x]);
			}
		}
	}

	/** A profile of three channels can have gray pictures too: of all three the same. */
	private static @Nullable RowTransform gray(byte @Nullable [] profile) {
		RowTransform gray = ProfileTransforms.of(profile, ColorSpace.TYPE_GRAY);
		RowTransform rgb = (gray == null) ? ProfileTransforms.of(profile, ColorSpace.TYPE_RGB) : null;
		return (rgb != null)
				? (row, width, target, at) -> rgb.convert(new float[][] { row[0], row[0], row[0] }, width, target, at)
				: gray;
	}

	private static @Nullable RowTransform ink(byte @Nullable [] profile) {
		RowTransform embedded = ProfileTransforms.of(profile, ColorSpace.TYPE_CMYK);
		return (embedded != null) ? embedded : ProfileTransforms.of(PressProfile.bytes(), ColorSpace.TYPE_CMYK);
	}

	private static void mixChroma(float[][] row, int width) {
		float[] first = row[0];
		float[] second = row[1];
		float[] third = row[2];
		for (int x = 0; x < width; x++) {
			float luma = first[x];
			float bluish = second[x] - 128;
			float reddish = third[x] - 128;
			first[x] = luma + 1.402f * reddish;
			second[x] = luma - 0.344136f * bluish - 0.714136f * reddish;
			third[x] = luma + 1.772f * bluish;
		}
	}

	private static void invert(float[][] row, int width) {
		for (float[] channel : row) {
			for (int x = 0; x < width; x++) {
				channel[x] = 255 - channel[x];
			}
		}
	}

	private static byte rounded(float sample) {
		return (byte) Math.max(0, Math.min(255, (int) (sample + 0.5f)));
	}

}
