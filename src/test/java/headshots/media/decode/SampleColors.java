package headshots.media.decode;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import headshots.ColorDifference;
import headshots.SamplePng;
import headshots.SampleProfiles;
import headshots.media.color.ColorConverter;

/**
 * Encodes pictures in other colors than those of screens, by formulas of their own, and
 * decodes files as the guide does.
 */
final class SampleColors {

	private SampleColors() {
	}

	/**
	 * A file as it is seen on a screen; all its planes must be as large as the picture.
	 */
	static BufferedImage seen(byte[] picture) throws IOException {
		PictureFile file = PictureOpener.open(PictureBytes.of(picture));
		float[][][] planes = new float[file.planes().size()][file.height()][];
		file.decode((plane, y, samples) -> planes[plane][y] = Arrays.copyOf(samples, file.width()));
		BufferedImage seen = new BufferedImage(file.width(), file.height(), BufferedImage.TYPE_3BYTE_BGR);
		byte[] target = ((DataBufferByte) seen.getRaster().getDataBuffer()).getData();
		ColorConverter converter = new ColorConverter(file.colors());
		for (int y = 0; y < file.height(); y++) {
			float[][] row = new float[planes.length][];
			for (int plane = 0; plane < planes.length; plane++) {
				row[plane] = planes[plane][y];
			}
			converter.convert(row, file.width(), target, 3 * y * file.width());
		}
		return seen;
	}

	/** A picture in the tones of its green. */
	static BufferedImage gray(BufferedImage picture) {
		BufferedImage gray = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
		for (int y = 0; y < gray.getHeight(); y++) {
			for (int x = 0; x < gray.getWidth(); x++) {
				gray.setRGB(x, y, 0x10101 * (picture.getRGB(x, y) >> 8 & 0xff));
			}
		}
		return gray;
	}

	/** Samples of 16 bits in another space: a matrix of its light, and then a curve. */
	static SamplePng.Samples encoded(BufferedImage picture, double[][] space, DoubleUnaryOperator curve) {
		double[][] m = space;
		double determinant = determinant(m[0], m[1], m[2]);
		return (x, y, channel) -> {
			int rgb = picture.getRGB(x, y);
			double[] light = { ColorDifference.light(rgb >> 16 & 0xff), ColorDifference.light(rgb >> 8 & 0xff),
					ColorDifference.light(rgb & 0xff) };
			double[][] replaced = new double[3][];
			for (int row = 0; row < 3; row++) {
				replaced[row] = m[row].clone();
				replaced[row][channel] = SampleProfiles.SRGB[row][0] * light[0] + SampleProfiles.SRGB[row][1] * light[1]
						+ SampleProfiles.SRGB[row][2] * light[2];
			}
			double share = determinant(replaced[0], replaced[1], replaced[2]) / determinant;
			return (int) Math.round(65_535 * curve.applyAsDouble(Math.max(0, Math.min(1, share))));
		};
	}

	private static double determinant(double[] a, double[] b, double[] c) {
		return a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0])
				+ a[2] * (b[0] * c[1] - b[1] * c[0]);
	}

	/** The sample of 16 bits that has some light. */
	static int inverse(DoubleUnaryOperator curve, double light) {
		int low = 0;
		int high = 65_535;
		while (low < high) {
			int middle = (low + high) / 2;
			if (curve.applyAsDouble(middle / 65_535.0) < light) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
