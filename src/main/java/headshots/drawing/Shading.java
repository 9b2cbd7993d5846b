package headshots.drawing;

import headshots.drawing.Light.Source;

/**
 * How dark a light leaves each place of the mannequin, in stops under a place that faces
 * the key light. Shadows are found by looking from each place towards the light for what
 * stands in between; a large light is hidden little by little.
 */
final class Shading {

	/** Nothing on the mannequin casts a longer shadow than this. */
	private static final int REACH = 75;

	private static final double MOST_STOPS = 6;

	private final Surface surface = Surface.MANNEQUIN;

	private final float[] stops = new float[Surface.WIDTH * Surface.HEIGHT];

	private final float[] hidden = new float[Surface.WIDTH * Surface.HEIGHT];

	private final float[] key = new float[Surface.WIDTH * Surface.HEIGHT];

	private final Light light;

	Shading(Light light, int bottom) {
		this.light = light;
		int rows = Math.min(Surface.HEIGHT, bottom - Surface.TOP);
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < Surface.WIDTH; column++) {
				if (this.surface.isThere(column, row)) {
					this.stops[row * Surface.WIDTH + column] = (float) stops(column, row);
				}
			}
		}
	}

	/** Stops under the lit side, at a place of the mannequin. */
	double at(int x, int y) {
		return this.stops[(y - Surface.TOP) * Surface.WIDTH + x - Surface.LEFT];
	}

	/** How much of the key light a place gets, of what it gives at most. */
	double keyAt(int x, int y) {
		return this.key[(y - Surface.TOP) * Surface.WIDTH + x - Surface.LEFT];
	}

	/** How much of the key light something hides from a place, 0 to 1. */
	double hiddenAt(int x, int y) {
		return this.hidden[(y - Surface.TOP) * Surface.WIDTH + x - Surface.LEFT];
	}

	float[] field() {
		return this.stops;
	}

	private double stops(int column, int row) {
		double dx = this.surface.slopeX(column, row);
		double dy = this.surface.slopeY(column, row);
		double length = Math.sqrt(1 + dx * dx + dy * dy);
		double nx = -dx / length;
		double ny = -dy / length;
		double nz = 1 / length;
		Source key = this.light.key();
		double seen = seen(key, column, row);
		double lit = facing(key, nx, ny, nz) * seen;
		this.hidden[row * Surface.WIDTH + column] = (float) (1 - seen);
		this.key[row * Surface.WIDTH + column] = (float) lit;
		double fill = this.light.fill() * (0.4 + 0.6 * nz);
		double below = (this.light.below() > 0) ? this.light.below() / 100.0
				* facing(this.light.reflector(), nx, ny, nz) * seen(this.light.reflector(), column, row) : 0;
		double most = 1 + this.light.fill();
		return Math.min(MOST_STOPS, Math.max(0, Math.log(most / (lit + fill + below)) / Math.log(2)));
	}

	/** How squarely a place faces a light; a large one reaches around. */
	private static double facing(Source source, double nx, double ny, double nz) {
		double facing = nx * source.x() + ny * source.y() + nz * source.z();
		double around = Math.sin(source.size());
		double lambert = (facing + around) / (1 + around);
		return Math.max(0, lambert);
	}

	/** How much of a light is seen from a place: 0 nothing of it, 1 all of it. */
	private double seen(Source source, int column, int row) {
		double across = Math.hypot(source.x(), source.y());
		if (across < 0.05) {
			return 1;
		}
		double stepX = source.x() / across;
		double stepY = source.y() / across;
		double x = Surface.LEFT + column;
		double y = Surface.TOP + row;
		double z = this.surface.z[row * Surface.WIDTH + column];
		double steepest = -1e9;
		for (int step = 2; step < REACH; step++) {
			double other = this.surface.at(x + step * stepX, y + step * stepY);
			if (other > -60) {
				steepest = Math.max(steepest, (other - z) / step);
			}
		}
		double over = Math.atan(source.z() / across) - Math.atan(steepest);
		double part = Math.min(1, Math.max(0, 0.5 + over / (2 * source.size())));
		return part * part * (3 - 2 * part);
	}

}
