package headshots.drawing.light;

import headshots.drawing.geometry.MannequinSurface;
import headshots.drawing.light.Light.LightSource;

/**
 * Computes how much of a lamp's light reaches a place of the mannequin. Shadows are found
 * by looking from the place towards the lamp for the steepest rise of the surface in
 * between.
 *
 * <p>
 * All places are whole numbers, so the samples of a ray lie at the same offsets from each
 * place and between the same neighbors of it: both are computed once for a lamp. A ray
 * ends early where nothing farther away could change the result.
 */
final class Lamp {

	/** Nothing on the mannequin casts a longer shadow than this. */
	private static final int REACH = 75;

	/** A ray begins beyond the place's own neighbors. */
	private static final int FIRST = 2;

	/** A light that is closer to the camera's axis casts no shadow. */
	private static final double ON_AXIS = 0.05;

	/** A lower sample is partly background, and hides nothing. */
	private static final double BACKGROUND = -60;

	private final MannequinSurface mannequinSurface = MannequinSurface.MANNEQUIN;

	private final LightSource source;

	private final boolean onAxis;

	/** How far a large lamp reaches around a surface that turns away. */
	private final double around;

	/** Half of the angle that the light spans. */
	private final double size;

	/** The angle between the light and the plane of the ears. */
	private final double elevation;

	/** A rise that is not steeper hides nothing of the light. */
	private final double allVisible;

	/** A rise that is at least as steep hides all of the light. */
	private final double noneVisible;

	private final int[] columns = new int[REACH];

	private final int[] rows = new int[REACH];

	/** How far a sample lies to the right of a place, and below it. */
	private final double[] right = new double[REACH];

	private final double[] below = new double[REACH];

	/** The highest z of what a ray has not passed, by its column. */
	private final float[] columnsAhead;

	/** The same by its row. */
	private final float[] rowsAhead;

	Lamp(LightSource source) {
		double across = Math.hypot(source.x(), source.y());
		this.source = source;
		this.around = Math.sin(source.size());
		this.onAxis = across < ON_AXIS;
		this.size = source.size();
		this.columnsAhead = this.mannequinSurface.columnsAhead(source.x());
		this.rowsAhead = this.mannequinSurface.rowsAhead(source.y());
		this.elevation = Math.atan(source.z() / across);
		this.allVisible = rise(this.elevation - this.size);
		this.noneVisible = rise(this.elevation + this.size);
		if (!this.onAxis) {
			double stepX = source.x() / across;
			double stepY = source.y() / across;
			for (int step = FIRST; step < REACH; step++) {
				sample(step, step * stepX, step * stepY);
			}
		}
	}

	/** How much of the light a place sees: from 0, nothing of it, to 1, all of it. */
	double visible(int column, int row) {
		if (this.onAxis) {
			return 1;
		}
		float[] mannequinSurface = this.mannequinSurface.z;
		int place = row * MannequinSurface.WIDTH + column;
		double z = mannequinSurface[place];
		double steepest = this.allVisible;
		for (int step = FIRST; step < REACH; step++) {
			int c = column + this.columns[step];
			int r = row + this.rows[step];
			if (c < 0 || r < 0 || c >= MannequinSurface.WIDTH - 1 || r >= MannequinSurface.HEIGHT - 1) {
				break;
			}
			// A rise is less steep the farther away it is met, and so is a fall.
			double ahead = Math.min(this.columnsAhead[c], this.rowsAhead[r]) - z;
			if (ahead <= steepest * ((ahead < 0) ? REACH : step)) {
				break;
			}
			int at = r * MannequinSurface.WIDTH + c;
			double fc = this.right[step];
			double fr = this.below[step];
			double other = (mannequinSurface[at] * (1 - fc) + mannequinSurface[at + 1] * fc) * (1 - fr)
					+ (mannequinSurface[at + MannequinSurface.WIDTH] * (1 - fc)
							+ mannequinSurface[at + MannequinSurface.WIDTH + 1] * fc) * fr;
			if (other > BACKGROUND && other - z > steepest * step) {
				steepest = (other - z) / step;
				if (steepest >= this.noneVisible) {
					return 0;
				}
			}
		}
		if (steepest == this.allVisible) {
			return 1;
		}
		double over = this.elevation - Math.atan(steepest);
		double part = Math.min(1, Math.max(0, 0.5 + over / (2 * this.size)));
		return part * part * (3 - 2 * part);
	}

	/** How squarely a surface with that normal faces the lamp, from 0 to 1. */
	double facing(double nx, double ny, double nz) {
		double facing = nx * this.source.x() + ny * this.source.y() + nz * this.source.z();
		return Math.max(0, (facing + this.around) / (1 + this.around));
	}

	private void sample(int step, double x, double y) {
		this.columns[step] = (int) Math.floor(x);
		this.rows[step] = (int) Math.floor(y);
		this.right[step] = x - this.columns[step];
		this.below[step] = y - this.rows[step];
	}

	/** How far the surface rises with each step along a line of sight. */
	private static double rise(double angle) {
		return (Math.abs(angle) < Math.PI / 2) ? Math.tan(angle) : Math.signum(angle) * Double.POSITIVE_INFINITY;
	}

}
