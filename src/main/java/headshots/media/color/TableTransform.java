package headshots.media.color;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

import org.jspecify.annotations.Nullable;

/**
 * Converts colors by an ICC profile that is a table of measurements, as those of presses,
 * printers and scanners are, with the littlecms of the Java runtime.
 */
final class TableTransform implements RowTransform {

	private static final int FINE = 257;

	private final ColorConvertOp conversion;

	private final int channels;

	private @Nullable WritableRaster source;

	private @Nullable WritableRaster result;

	/**
	 * Prepares the conversion.
	 * @throws RuntimeException of several kinds if littlecms makes nothing of the profile
	 */
	TableTransform(ICC_Profile profile) {
		this.channels = profile.getNumComponents();
		ICC_Profile screen = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
		this.conversion = new ColorConvertOp(new ICC_Profile[] { profile, screen }, null);
		// A profile shows only when it is used that it cannot be.
		convert(new float[this.channels][1], 1, new byte[3], 0);
	}

	@Override
	public void convert(float[][] row, int width, byte[] target, int at) {
		WritableRaster from = raster(this.source, width, this.channels);
		WritableRaster to = raster(this.result, width, 3);
		this.source = from;
		this.result = to;
		short[] samples = ((DataBufferUShort) from.getDataBuffer()).getData();
		for (int channel = 0; channel < this.channels; channel++) {
			float[] values = row[channel];
			for (int x = 0, index = channel; x < width; x++, index += this.channels) {
				samples[index] = (short) (Math.max(0, Math.min(255, values[x])) * FINE + 0.5f);
			}
		}
		this.conversion.filter(from, to);
		short[] converted = ((DataBufferUShort) to.getDataBuffer()).getData();
		for (int x = 0; x < 3 * width; x += 3) {
			target[at + x] = rounded(converted[x + 2]);
			target[at + x + 1] = rounded(converted[x + 1]);
			target[at + x + 2] = rounded(converted[x]);
		}
	}

	private static byte rounded(short sample) {
		return (byte) (((sample & 0xffff) + FINE / 2) / FINE);
	}

	private static WritableRaster raster(@Nullable WritableRaster last, int width, int channels) {
		return (last != null && last.getWidth() == width) ? last
				: Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, 1, channels, null);
	}

}
