package headshots.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A light's shading as a few flat tones, one over the other, each with a smooth outline.
 */
final class Shadows {

	/** Where each tone begins, in stops under the lit side. */
	static final double[] LEVELS = { 0.6, 1.15, 1.8, 2.5 };

	/** A stop is a factor of 2 in light, and of 2^(1/2.2) in the values of a screen. */
	private static final double GAMMA = 2.2;

	/** The less of the mannequin fits into a picture, the finer it is drawn. */
	private static final double STRAIGHT = 1e-5;

	/** So that the tones end at the mannequin's outline and not before it. */
	private static final int BEYOND = 4;

	private Shadows() {
	}

	/**
	 * The tones as SVG, in quarters of the mannequin's units.
	 * @param height how much of the mannequin the picture shows, in its units
	 */
	static String svg(Shading shading, Tilt tilt, double height) {
		float[] field = beyondTheOutline(shading.field());
		Contours contours = new Contours(field, Surface.WIDTH, Surface.HEIGHT, STRAIGHT * height * height);
		StringBuilder svg = new StringBuilder();
		double before = 0;
		for (double level : LEVELS) {
			StringBuilder path = new StringBuilder();
			for (List<double[]> loop : contours.above(level)) {
				path.append(Outline.closed(tilt.of(placed(loop))));
			}
			if (!path.isEmpty()) {
				svg.append("<path d=\"%s\" opacity=\".%02d\"/>".formatted(path, darkness(level - before)));
			}
			before = level;
		}
		return svg.toString();
	}

	/** From rows and columns to the mannequin's units. */
	private static List<double[]> placed(List<double[]> loop) {
		return loop.stream().map((point) -> new double[] { point[0] + Surface.LEFT, point[1] + Surface.TOP }).toList();
	}

	/** How much black takes that many stops away, in hundredths. */
	private static long darkness(double stops) {
		return Math.round(100 * (1 - Math.pow(2, -stops / GAMMA)));
	}

	private static float[] beyondTheOutline(float[] stops) {
		float[] field = stops.clone();
		boolean[] known = new boolean[field.length];
		for (int i = 0; i < field.length; i++) {
			known[i] = Surface.MANNEQUIN.isThere(i % Surface.WIDTH, i / Surface.WIDTH);
		}
		for (int ring = 0; ring < BEYOND; ring++) {
			List<Integer> added = new ArrayList<>();
			for (int i = 0; i < field.length; i++) {
				if (!known[i] && fill(field, known, i)) {
					added.add(i);
				}
			}
			added.forEach((i) -> known[i] = true);
		}
		return field;
	}

	private static boolean fill(float[] field, boolean[] known, int i) {
		float sum = 0;
		int count = 0;
		for (int next : new int[] { i - 1, i + 1, i - Surface.WIDTH, i + Surface.WIDTH }) {
			if (next >= 0 && next < field.length && known[next]) {
				sum += field[next];
				count++;
			}
		}
		if (count > 0) {
			field[i] = sum / count;
		}
		return count > 0;
	}

}
