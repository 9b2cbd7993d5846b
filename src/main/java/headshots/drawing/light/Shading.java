package headshots.drawing.light;

import java.util.Arrays;

import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.geometry.MannequinSurface;
import headshots.drawing.light.Light.LightSource;

/**
 * Computes how dark a light leaves each place of the mannequin, in stops under the lit
 * side of the face, for which a photographer exposes.
 */
final class Shading {

	private static final double MOST_STOPS = 6;

	/** The part of the face that exposure is measured on. */
	private static final int FACE_TOP = 30;

	private static final int FACE_BOTTOM = 90;

	/** A place counts as lit if it gets this much of what the key light gives. */
	static final double LIT = 0.28;

	private static final int[] WEIGHTS = { 1, 4, 6, 4, 1 };

	private static final double LOG_2 = Math.log(2);

	private final MannequinSurface mannequinSurface = MannequinSurface.MANNEQUIN;

	private final float[] stops = new float[MannequinSurface.WIDTH * MannequinSurface.HEIGHT];

	private final float[] hidden = new float[MannequinSurface.WIDTH * MannequinSurface.HEIGHT];

	private final float[] key = new float[MannequinSurface.WIDTH * MannequinSurface.HEIGHT];

	private final int rows;

	private final double fill;

	private final double below;

	private final Lamp lamp;

	private final double exposure;

	/**
	 * Shades the mannequin from the top down.
	 * @param bottom the first y that does not matter
	 */
	Shading(Light light, int bottom) {
		this.lamp = new Lamp(light.key());
		this.fill = light.fill();
		this.below = light.below() / 100.0;
		this.rows = Math.min(MannequinSurface.HEIGHT, bottom - MannequinSurface.TOP);
		for (int row = 0; row < this.rows; row++) {
			for (int column = 0; column < MannequinSurface.WIDTH; column++) {
				if (this.mannequinSurface.isThere(column, row)) {
					shade(column, row);
				}
			}
		}
		this.exposure = exposure();
		inStops();
		smooth(1);
		smooth(MannequinSurface.WIDTH);
	}

	/** Stops under the lit side, at a place of the mannequin. */
	double at(int x, int y) {
		return this.stops[(y - MannequinSurface.TOP) * MannequinSurface.WIDTH + x - MannequinSurface.LEFT];
	}

	/** How much of the key light a place gets, of what it gives at most. */
	double keyAt(int x, int y) {
		return this.key[(y - MannequinSurface.TOP) * MannequinSurface.WIDTH + x - MannequinSurface.LEFT];
	}

	/** How much of the key light something hides from a place, 0 to 1. */
	double hiddenAt(int x, int y) {
		return this.hidden[(y - MannequinSurface.TOP) * MannequinSurface.WIDTH + x - MannequinSurface.LEFT];
	}

	/** How many stops the lit side is under a place that faces the key light. */
	double litSide() {
		return Math.log((1 + this.fill) / this.exposure) / LOG_2;
	}

	float[] field() {
		return this.stops;
	}

	/** How many rows of the field are shaded; the others are 0. */
	int rows() {
		return this.rows;
	}

	private void shade(int column, int row) {
		int place = row * MannequinSurface.WIDTH + column;
		double dx = this.mannequinSurface.slopeX(column, row);
		double dy = this.mannequinSurface.slopeY(column, row);
		double length = Math.sqrt(1 + dx * dx + dy * dy);
		double nz = 1 / length;
		double visible = this.lamp.visible(column, row);
		double lit = this.lamp.facing(-dx / length, -dy / length, nz) * visible;
		this.hidden[place] = (float) (1 - visible);
		this.key[place] = (float) lit;
		double around = this.fill * (0.4 + 0.6 * nz);
		double reflected = (this.below > 0) ? this.below * Reflector.LIGHT[place] : 0;
		this.stops[place] = (float) (lit + around + reflected);
	}

	/**
	 * The brightness that a photographer exposes for: the median of what the key light
	 * reaches of the face.
	 */
	private double exposure() {
		double[] reached = new double[(FACE_BOTTOM - FACE_TOP) * MannequinSurface.WIDTH];
		int count = 0;
		for (int y = FACE_TOP; y < FACE_BOTTOM; y++) {
			int half = (int) HeadHeightField.headWidth(y);
			for (int x = -half; x <= half; x++) {
				if (keyAt(x, y) >= LIT) {
					reached[count++] = at(x, y);
				}
			}
		}
		Arrays.sort(reached, 0, count);
		return (count == 0) ? 1 + this.fill : reached[count / 2];
	}

	private void inStops() {
		for (int place = 0; place < this.rows * MannequinSurface.WIDTH; place++) {
			if (this.stops[place] > 0) {
				double under = Math.log(this.exposure / this.stops[place]) / LOG_2;
				this.stops[place] = (float) Math.min(MOST_STOPS, Math.max(0, under));
			}
		}
	}

	/**
	 * Softens the field along one axis; a neighbor that is not there does not count.
	 * @param step the distance of two neighbors in the field
	 */
	private void smooth(int step) {
		float[] sharp = this.stops.clone();
		for (int place = 2 * step; place < this.rows * MannequinSurface.WIDTH - 2 * step; place++) {
			if (isThere(place)) {
				float sum = 0;
				int weights = 0;
				for (int i = 0; i < WEIGHTS.length; i++) {
					int other = place + (i - 2) * step;
					if (isThere(other)) {
						sum += WEIGHTS[i] * sharp[other];
						weights += WEIGHTS[i];
					}
				}
				this.stops[place] = sum / weights;
			}
		}
	}

	private boolean isThere(int place) {
		return this.mannequinSurface.isThere(place % MannequinSurface.WIDTH, place / MannequinSurface.WIDTH);
	}

	/**
	 * The fill from below, which comes from the same direction in every setting.
	 */
	private static final class Reflector {

		/** How much of it each place gets, of what it gives at most. */
		private static final double[] LIGHT = light(MannequinSurface.MANNEQUIN, new Lamp(LightSource.reflector()));

		private static double[] light(MannequinSurface mannequinSurface, Lamp lamp) {
			double[] light = new double[MannequinSurface.WIDTH * MannequinSurface.HEIGHT];
			for (int place = 0; place < light.length; place++) {
				int row = place / MannequinSurface.WIDTH;
				int column = place % MannequinSurface.WIDTH;
				if (mannequinSurface.isThere(column, row)) {
					double dx = mannequinSurface.slopeX(column, row);
					double dy = mannequinSurface.slopeY(column, row);
					double length = Math.sqrt(1 + dx * dx + dy * dy);
					light[place] = lamp.facing(-dx / length, -dy / length, 1 / length) * lamp.visible(column, row);
				}
			}
			return light;
		}

	}

}
