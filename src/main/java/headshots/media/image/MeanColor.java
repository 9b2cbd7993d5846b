package headshots.media.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * The mean of a picture's colors, which stands in its place until it has come.
 */
public final class MeanColor {

	private MeanColor() {
	}

	/** The mean color of a small JPEG file, as in "#8a7f70". */
	public static String of(byte[] jpeg) {
		try {
			return of(ImageIO.read(new ByteArrayInputStream(jpeg)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String of(BufferedImage picture) {
		byte[] bytes = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		long[] sums = new long[3];
		for (int i = 0; i < bytes.length; i++) {
			sums[i % 3] += bytes[i] & 0xff;
		}
		int pixels = bytes.length / 3;
		return "#%02x%02x%02x".formatted(sums[2] / pixels, sums[1] / pixels, sums[0] / pixels);
	}

}
