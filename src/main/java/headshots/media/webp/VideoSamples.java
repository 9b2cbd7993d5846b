package headshots.media.webp;

import java.io.IOException;
import java.util.Arrays;

import headshots.media.decode.PlaneReceiver;
import org.jspecify.annotations.Nullable;

/**
 * Converts the samples of lossy frames, which use the range of video (ITU-R BT.601: luma
 * from 16 to 235, chroma from 16 to 240), to the range of JPEG files, on white where the
 * picture is transparent.
 */
final class VideoSamples implements Vp8Decoder.Rows {

	/** How many rows of chroma belong to the rows of luma that come before them. */
	private static final int ROWS = 8;

	private static final float[] LUMA = new float[256];

	private static final float[] CHROMA = new float[256];

	static {
		for (int i = 0; i < 256; i++) {
			LUMA[i] = Math.max(0, Math.min((i - 16) * 255 / 219f, 255));
			CHROMA[i] = Math.max(0, Math.min(128 + (i - 128) * 255 / 224f, 255));
		}
	}

	private final PlaneReceiver receiver;

	private final int width;

	private final int height;

	private final @Nullable AlphaRows alpha;

	private final float[] converted;

	/** The sum of the transparency of the pixels that share a sample of chroma. */
	private final int[][] sums;

	VideoSamples(PlaneReceiver receiver, int width, int height, @Nullable AlphaRows alpha) {
		this.receiver = receiver;
		this.width = width;
		this.height = height;
		this.alpha = alpha;
		this.converted = new float[width];
		this.sums = new int[ROWS][(alpha != null) ? (width + 1) / 2 : 0];
	}

	@Override
	public void row(int plane, int row, byte[] samples, int from, int count) throws IOException {
		float[] range = (plane == 0) ? LUMA : CHROMA;
		for (int x = 0; x < count; x++) {
			this.converted[x] = range[samples[from + x] & 0xff];
		}
		if (this.alpha != null && plane == 0) {
			blendLuma(this.alpha.next(), row);
		}
		else if (this.alpha != null) {
			blendChroma(row, count);
		}
		this.receiver.row(plane, row, this.converted);
	}

	private void blendLuma(byte[] opacity, int row) {
		int[] sum = this.sums[row / 2 % ROWS];
		if ((row & 1) == 0) {
			Arrays.fill(sum, 0);
		}
		for (int x = 0; x < this.width; x++) {
			int alpha = opacity[x] & 0xff;
			sum[x / 2] += alpha;
			this.converted[x] = (this.converted[x] * alpha + 255 * (255 - alpha)) / 255;
		}
	}

	private void blendChroma(int row, int count) {
		int[] sum = this.sums[row % ROWS];
		int rows = Math.min(2, this.height - 2 * row);
		for (int x = 0; x < count; x++) {
			int pixels = rows * Math.min(2, this.width - 2 * x);
			this.converted[x] = 128 + (this.converted[x] - 128) * sum[x] / (255 * pixels);
		}
	}

}
