package headshots.drawing.geometry;

/**
 * The surface of the mannequin, as the camera in front of it sees it.
 *
 * <p>
 * Lengths are in hundredths of the head's height. The x axis runs to the viewer's right,
 * y down from the crown (0) over the eyes (50) to the chin (100), z towards the camera
 * from the plane of the ears.
 */
public final class HeadHeightField {

	public static final double CHIN = 100;

	/** Above it the head is under hair, and too steep to be sampled. */
	private static final double CROWN = 3;

	public static final double EYES = 50;

	public static final double EYE_AT = 16;

	/** From corner to corner, as the eye is drawn. */
	public static final double EYE_WIDTH = 16;

	/** Where the lower lid is. */
	public static final double LOWER_LID = 53.5;

	/** From the line between the eyes to the base of the nose. */
	public static final double NOSE_LENGTH = 20;

	public static final double NOSE_BASE = 70.5;

	public static final double LIP = 75.5;

	public static final double NOSE_TIP = 64.5;

	/** A face is flatter in front than a cylinder, for which this would be 2. */
	private static final double FLATNESS = 3.3;

	/** Where there is nothing but the background. */
	static final double NOTHING = -1000;

	private static final MonotoneCubicSpline HEAD_WIDTH = new MonotoneCubicSpline(40, 36, 55, 35.2, 68, 32.6, 78, 28.5,
			86, 23, 92, 17.5, 97, 11, 99, 6, 100, 2);

	private static final MonotoneCubicSpline HEAD_DEPTH = new MonotoneCubicSpline(30, 37, 42, 39, 50, 36.5, 60, 36.5,
			72, 36.5, 80, 36, 86, 34.5, 92, 34.5, 97, 31, 99, 26, 100, 20);

	private static final MonotoneCubicSpline BODY_WIDTH = new MonotoneCubicSpline(84, 17.5, 104, 17, 114, 18.5, 120, 24,
			125, 36, 130, 52, 136, 65, 144, 74, 158, 80, 200, 85, 260, 88, 400, 92);

	private static final MonotoneCubicSpline BODY_DEPTH = new MonotoneCubicSpline(84, 10, 104, 10, 120, 12, 135, 17,
			160, 27, 190, 33, 230, 31, 400, 30);

	private static final MonotoneCubicSpline NOSE = new MonotoneCubicSpline(43, 0, 48, 2.2, 52, 4.6, 57, 8, 61.5, 11,
			NOSE_TIP, 12, 66.5, 10.4, 69, 4, 70.5, 0);

	private static final MonotoneCubicSpline NOSE_WIDTH = new MonotoneCubicSpline(43, 5, 50, 4.2, 58, 4.9, 64, 6.4, 68,
			7, 72, 6.4);

	private HeadHeightField() {
	}

	/** Half the width of the head at a height. */
	public static double headWidth(double y) {
		if (y < 40) {
			double up = (40 - y) / 40;
			return (up >= 1) ? 0 : 36 * Math.pow(1 - Math.pow(up, 2.25), 1 / 2.1);
		}
		return HEAD_WIDTH.at(y);
	}

	/** Half the width of neck, shoulders and trunk at a height. */
	static double bodyWidth(double y) {
		return BODY_WIDTH.at(y);
	}

	/**
	 * Returns how near the surface is to the camera.
	 * @return the z, or {@link #NOTHING}
	 */
	static double at(double x, double y) {
		double body = body(x, y);
		return Math.max(head(Math.abs(x), y), body);
	}

	private static double head(double x, double y) {
		if (y <= CROWN || y >= CHIN) {
			return NOTHING;
		}
		double width = headWidth(y);
		if (x >= width) {
			return ear(x, y);
		}
		double round = Math.pow(1 - Math.pow(x / width, FLATNESS), 1 / 2.0);
		return depth(y) * round + features(x, y) * Math.min(1, round * 1.6);
	}

	private static double depth(double y) {
		if (y < 30) {
			double up = (30 - y) / 30;
			return 37 * Math.sqrt(Math.max(0, 1 - up * up));
		}
		return HEAD_DEPTH.at(y);
	}

	private static double ear(double x, double y) {
		double dx = (x - 35.5) / 4.5;
		double dy = (y - 57) / 9;
		return (dx * dx + dy * dy < 1) ? -4 : NOTHING;
	}

	private static double features(double x, double y) {
		double socket = -4.4 * bump(x, EYE_AT, 8.5, y, 49, 5.5);
		double ball = 3.2 * bump(x, EYE_AT, 5.5, y, 50.5, 3.6);
		double brow = 1.8 * bump(x, 12, 13, y, 42, 3.2);
		double cheekbone = 1 * bump(x, 19, 9, y, 60, 9);
		double hollow = -0.2 * bump(x, 24, 8, y, 77, 8);
		double lips = 1.2 * bump(x, 0, 10, y, 77.4, 2.6) + 1.3 * bump(x, 0, 9, y, 82.4, 2.8)
				- 0.5 * bump(x, 0, 12, y, 79.4, 1.2);
		double underLip = -0.9 * bump(x, 0, 9, y, 87.5, 2.8);
		double chin = 2 * bump(x, 0, 9, y, 93, 5);
		double nose = NOSE.at(y) * Math.exp(-Math.pow(x / NOSE_WIDTH.at(y), 2.6));
		double wing = 3.4 * bump(x, 6.2, 2.4, y, 66.3, 2.6);
		return socket + ball + brow + cheekbone + hollow + lips + underLip + chin + Math.max(nose, wing);
	}

	private static double bump(double x, double atX, double wide, double y, double atY, double high) {
		double dx = (x - atX) / wide;
		double dy = (y - atY) / high;
		return Math.exp(-dx * dx - dy * dy);
	}

	private static double body(double x, double y) {
		if (y < 60) {
			return NOTHING;
		}
		double width = bodyWidth(y);
		double at = Math.abs(x) / width;
		if (at >= 1) {
			return NOTHING;
		}
		return BODY_DEPTH.at(y) * Math.pow(1 - Math.pow(at, 2.2), 0.5) - 8;
	}

}
