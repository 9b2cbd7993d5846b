package headshots.media.color;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/**
 * The ICC profile of a press, for pictures in CMYK that embed none: offset print on
 * coated paper (SWOP), computed from the measurements in {@code media/press-colors.txt},
 * which names their source. Paper becomes white and the darkest mixture black, as
 * programs for photographs do (relative colorimetric with black point compensation).
 */
final class PressProfile {

	private static final String MEASUREMENTS = "media/press-colors.txt";

	/** Of the table along each ink: 0, 12.5 and so on to 100 per cent. */
	private static final int NODES = 9;

	private static final int INKS = 4;

	private PressProfile() {
	}

	static byte[] bytes() {
		return Computed.PROFILE;
	}

	private static byte[] compute() {
		double[][] table = table();
		double[] paper = xyz(table[0]);
		double black = Arrays.stream(table).mapToDouble((color) -> xyz(color)[1] / paper[1]).min().orElse(0);
		ByteBuffer tag = ByteBuffer.allocate(52 + 2 * (2 * INKS + 3 * table.length + 2 * 3));
		tag.put("mft2".getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
		tag.put((byte) INKS).put((byte) 3).put((byte) NODES).put((byte) 0);
		for (int i = 0; i < 9; i++) {
			tag.putInt((i % 4 == 0) ? 0x10000 : 0);
		}
		tag.putShort((short) 2).putShort((short) 2);
		putStraightCurves(tag, INKS);
		int perBlack = NODES * NODES * NODES;
		for (int color = 0; color < perBlack; color++) {
			for (int blackInk = 0; blackInk < NODES; blackInk++) {
				double[] xyz = xyz(table[blackInk * perBlack + color]);
				for (int i = 0; i < 3; i++) {
					xyz[i] = Math.max(0, xyz[i] / paper[i] - black) / (1 - black);
				}
				putLab(tag, xyz);
			}
		}
		putStraightCurves(tag, 3);
		return ColorProfiles.written("prtr", "CMYK", "Lab ", Map.of("A2B0", tag.array()));
	}

	/**
	 * Returns CIE L*a*b* of evenly spaced mixtures; black is the outermost of the inks,
	 * then cyan, magenta and yellow.
	 */
	private static double[][] table() {
		List<String> lines = lines();
		List<double[]> mixtures = new ArrayList<>();
		double[] blacks = new double[lines.size()];
		int levels = 0;
		int line = 0;
		while (line < lines.size()) {
			String[] heading = lines.get(line++).split(" ");
			double[] amounts = numbers(Arrays.copyOfRange(heading, 3, heading.length));
			double[][] grid = new double[amounts.length * amounts.length * amounts.length][];
			for (int i = 0; i < grid.length; i++) {
				grid[i] = numbers(lines.get(line++).split(" "));
			}
			grid = resampled(grid, amounts, 1);
			grid = resampled(grid, amounts, NODES);
			mixtures.addAll(Arrays.asList(resampled(grid, amounts, NODES * NODES)));
			blacks[levels++] = Double.parseDouble(heading[1]);
		}
		return resampled(mixtures.toArray(double[][]::new), Arrays.copyOf(blacks, levels), NODES * NODES * NODES);
	}

	private static List<String> lines() {
		try (InputStream file = new ClassPathResource(MEASUREMENTS).getInputStream()) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double[] numbers(String[] words) {
		return Arrays.stream(words).mapToDouble(Double::parseDouble).toArray();
	}

	/**
	 * Spaces the amounts of one ink evenly.
	 * @param amounts of the ink that the colors have in turn, in per cent
	 * @param inner how many colors follow each other with the same amount of it
	 */
	private static double[][] resampled(double[][] colors, double[] amounts, int inner) {
		int outer = colors.length / amounts.length / inner;
		double[][] resampled = new double[outer * NODES * inner][3];
		double[] values = new double[amounts.length];
		for (int run = 0; run < outer * inner; run++) {
			int group = run / inner;
			int within = run % inner;
			for (int channel = 0; channel < 3; channel++) {
				for (int i = 0; i < amounts.length; i++) {
					values[i] = colors[(group * amounts.length + i) * inner + within][channel];
				}
				for (int node = 0; node < NODES; node++) {
					resampled[(group * NODES + node) * inner + within][channel] = smooth(amounts, values,
							100.0 * node / (NODES - 1));
				}
			}
		}
		return resampled;
	}

	/** Interpolates by a cubic curve through all values. */
	private static double smooth(double[] amounts, double[] values, double amount) {
		int i = 0;
		while (i < amounts.length - 2 && amount > amounts[i + 1]) {
			i++;
		}
		double width = amounts[i + 1] - amounts[i];
		double t = (amount - amounts[i]) / width;
		double from = width * steepness(amounts, values, i);
		double to = width * steepness(amounts, values, i + 1);
		return (1 + 2 * t) * (1 - t) * (1 - t) * values[i] + t * (1 - t) * (1 - t) * from
				+ t * t * (3 - 2 * t) * values[i + 1] + t * t * (t - 1) * to;
	}

	private static double steepness(double[] amounts, double[] values, int i) {
		if (i == 0 || i == amounts.length - 1) {
			int near = Math.max(0, i - 1);
			return (values[near + 1] - values[near]) / (amounts[near + 1] - amounts[near]);
		}
		double before = amounts[i] - amounts[i - 1];
		double after = amounts[i + 1] - amounts[i];
		return ((values[i] - values[i - 1]) / before * after + (values[i + 1] - values[i]) / after * before)
				/ (before + after);
	}

	/** Relative to the white of D50, as a share of it. */
	private static double[] xyz(double[] lab) {
		double y = (lab[0] + 16) / 116;
		return new double[] { light(y + lab[1] / 500), light(y), light(y - lab[2] / 200) };
	}

	private static double light(double f) {
		return (f > 6 / 29.0) ? f * f * f : 3 * (6 / 29.0) * (6 / 29.0) * (f - 4 / 29.0);
	}

	private static double lightness(double light) {
		return (light > Math.pow(6 / 29.0, 3)) ? Math.cbrt(light) : light / (3 * (6 / 29.0) * (6 / 29.0)) + 4 / 29.0;
	}

	/** Writes a color as tables of 16 bits have it. */
	private static void putLab(ByteBuffer tag, double[] xyz) {
		double x = lightness(xyz[0]);
		double y = lightness(xyz[1]);
		double z = lightness(xyz[2]);
		tag.putShort((short) Math.round((116 * y - 16) / 100 * 0xff00));
		tag.putShort((short) Math.round((500 * (x - y) + 128) * 256));
		tag.putShort((short) Math.round((200 * (y - z) + 128) * 256));
	}

	private static void putStraightCurves(ByteBuffer tag, int count) {
		for (int i = 0; i < count; i++) {
			tag.putShort((short) 0).putShort((short) 0xffff);
		}
	}

	/** Is loaded, and computes the profile, when it is first asked for. */
	private static final class Computed {

		private static final byte[] PROFILE = compute();

		private Computed() {
		}

	}

}
