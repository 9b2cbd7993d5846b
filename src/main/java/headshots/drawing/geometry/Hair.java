package headshots.drawing.geometry;

/**
 * A hairstyle of the mannequin.
 *
 * @param front the hair over head and ears
 * @param back the hair behind head and neck, empty if none shows there
 * @param strands lines in the hair that say how it lies
 */
public record Hair(String front, String back, String strands) {

	/** Combed back to one side, and off the ears. */
	private static final Hair SHORT = new Hair(
			"M-36 46C-40 30-40 16-31 5C-22-6-9-9 3-8.6C22-8 36 4 38.5 24C39.3 32 38.5 40 36 46"
					+ "C35.5 39 34 32 29.5 26.5C22 24.5 8 25 -9 16.5C-16 24-26 24.5-30 28C-34 33-35 40-36 46z",
			"", "M-9 16.5C-7 8 0 2 8 0");

	/** Parted, over the ears, down to the chest. */
	private static final Hair LONG = new Hair(
			"M-45 160C-53 124-50 84-44 46C-43 10-26-11 4-11C29-11 43 10 44 46C50 84 53 124 45 160C38 165 31 163 24 158"
					+ "C34 132 36 102 34.5 74C34.5 54 33 38 26 28C19 24 13 17 9 8C2 20-17 26-27 32C-33 40-34.5 56-34.5 74"
					+ "C-36 102-34 132-24 158C-31 163-38 165-45 160z",
			"M-38 40H38L40 132Q0 142-40 132z",
			"M9 8C10 1 8-5 5-10M-38 60C-42 90-41 120-36 148M38 60C42 90 41 120 36 148");

	/** Combed back into a knot; ears and jaw show. */
	private static final Hair TIED = new Hair(
			"M-36 47C-41 18-25-8.6 0-8.6C25-8.6 41 18 36 47C35 34 29 22 17 17C6 13.5-6 13.5-17 17C-29 22-35 34-36 47z",
			"M-13-5C-18-16-10-24 0-24C10-24 18-16 13-5z", "M-17 17C-13 8-7 0-3-6M17 17C13 8 7 0 3-6M0 14V-6");

	/** Full and round, in small curls. */
	private static final Hair TEXTURED = textured();

	/** A hairstyle by the code of its option. */
	public static Hair of(String code) {
		return switch (code) {
			case "long" -> LONG;
			case "tied" -> TIED;
			case "textured" -> TEXTURED;
			default -> SHORT;
		};
	}

	private static Hair textured() {
		StringBuilder front = new StringBuilder();
		curls(front, 13, new double[] { 47, 22, 38, 1.16 }, 0.7);
		curls(front, 7, new double[] { -33, 31, 12, 0.8 }, 0.45);
		return new Hair(front.append('z').toString(), "",
				"M-30 12q3-6 7-1M-16 2q3-6 7-1M0-3q3-6 7-1M15 2q3-6 7-1M28 12q3-6 7-1M-38 28q3-6 7-1M32 28q3-6 7-1");
	}

	/**
	 * Curls along an ellipse around the head, from one side over the top to the other.
	 * @param ellipse its half width (negative from right to left), the height of its
	 * middle, its half height, and how far the curls swell beyond it
	 * @param beyond by how much the arc is longer than a half at each end, in radians
	 */
	private static void curls(StringBuilder path, int count, double[] ellipse, double beyond) {
		for (int i = 0; i <= count; i++) {
			double step = (Math.PI + 2 * beyond) / count;
			double end = i * step - beyond;
			if (i > 0) {
				path.append('Q');
				point(path, end - step / 2, ellipse, ellipse[3]);
				path.append(' ');
			}
			else {
				path.append(path.isEmpty() ? 'M' : 'L');
			}
			point(path, end, ellipse, 1);
		}
	}

	private static void point(StringBuilder path, double angle, double[] ellipse, double out) {
		path.append(Math.round(-ellipse[0] * out * Math.cos(angle)))
			.append(' ')
			.append(Math.round(ellipse[1] - ellipse[2] * out * Math.sin(angle)));
	}

}
