package headshots.drawing.light;

/**
 * The light that falls on the mannequin: a key light, fill from the camera, and fill from
 * below.
 *
 * @param angle how far the key light is to the side of the camera's axis, in degrees;
 * negative to the viewer's left
 * @param height how far it is above the eyes, in degrees
 * @param stops how much the key light is brighter than the fill, in stops: the ratio of
 * key to fill is 2 to that power
 * @param size how large the key light looks from the face: half the angle that it spans,
 * in degrees
 * @param below how bright the fill from below is, in hundredths of the key light
 */
public record Light(int angle, int height, double stops, int size, int below) {

	/** Where the fill from below comes from, in degrees under the eyes. */
	private static final int BELOW = -50;

	private static final double BELOW_SIZE = 25;

	double ratio() {
		return Math.pow(2, this.stops);
	}

	double fill() {
		return 1 / ratio();
	}

	/** The same light from a larger or smaller source. */
	public Light sized(int degrees) {
		return new Light(this.angle, this.height, this.stops, degrees, this.below);
	}

	public LightSource key() {
		return LightSource.at(this.angle, this.height, this.size);
	}

	/**
	 * The direction to a light, as a vector of length one in the mannequin's space, and
	 * its size.
	 */
	public record LightSource(double x, double y, double z, double size) {

		/** The reflector under the face, which always has the same place. */
		public static LightSource reflector() {
			return at(0, BELOW, BELOW_SIZE);
		}

		static LightSource at(double angle, double height, double size) {
			double a = Math.toRadians(angle);
			double h = Math.toRadians(height);
			return new LightSource(Math.sin(a) * Math.cos(h), -Math.sin(h), Math.cos(a) * Math.cos(h),
					Math.toRadians(size));
		}

	}

}
