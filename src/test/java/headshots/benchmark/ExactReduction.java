package headshots.benchmark;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A reduction by Lanczos-3 in one step, straight from its definition and in double
 * precision: what both programs are measured against.
 */
final class ExactReduction {

	private static final int LOBES = 3;

	private ExactReduction() {
	}

	/** A picture of a width, in the shape of the guide's pictures. */
	static BufferedImage of(BufferedImage picture, int width) {
		int height = width * 5 / 4;
		byte[] from = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
		double[][] across = weights(picture.getWidth(), width);
		double[][] down = weights(picture.getHeight(), height);
		BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		byte[] to = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
		double[] row = new double[3 * picture.getWidth()];
		for (int y = 0; y < height; y++) {
			Arrays.fill(row, 0);
			for (int i = 1; i < down[y].length; i++) {
				int start = row.length * ((int) down[y][0] + i - 1);
				for (int x = 0; x < row.length; x++) {
					row[x] += down[y][i] * (from[start + x] & 0xff);
				}
			}
			for (int x = 0; x < width; x++) {
				for (int channel = 0; channel < 3; channel++) {
					double sum = 0;
					int start = 3 * (int) across[x][0] + channel;
					for (int i = 1; i < across[x].length; i++) {
						sum += across[x][i] * row[start + 3 * (i - 1)];
					}
					to[3 * (y * width + x) + channel] = (byte) Math.max(0, Math.min(255, Math.round(sum)));
				}
			}
		}
		return result;
	}

	/** For each sample of the result the number of its first source, and the weights. */
	private static double[][] weights(int from, int to) {
		double scale = from / (double) to;
		double[][] weights = new double[to][];
		for (int i = 0; i < to; i++) {
			double middle = (i + 0.5) * scale - 0.5;
			int first = Math.max(0, (int) Math.ceil(middle - LOBES * scale));
			int last = Math.min(from - 1, (int) Math.floor(middle + LOBES * scale));
			weights[i] = new double[last - first + 2];
			weights[i][0] = first;
			double sum = 0;
			for (int source = first; source <= last; source++) {
				double weight = lanczos((source - middle) / scale);
				weights[i][source - first + 1] = weight;
				sum += weight;
			}
			for (int k = 1; k < weights[i].length; k++) {
				weights[i][k] /= sum;
			}
		}
		return weights;
	}

	private static double lanczos(double x) {
		double angle = Math.PI * x;
		return (Math.abs(x) < 1e-9) ? 1 : LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
	}

}
