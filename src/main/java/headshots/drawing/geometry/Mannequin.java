package headshots.drawing.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.drawing.svg.DrawingSvg;

/**
 * The head of the mannequin, in the units of {@link HeadHeightField}.
 */
public final class Mannequin {

	/** The ear on the viewer's left. */
	public static final String LEFT_EAR = "M-34.6 49C-41 45-42 56-38.5 62c1.3 2.6 3.8 3.6 5 2z";

	/** The ear on the viewer's right. */
	public static final String RIGHT_EAR = "M34.6 49C41 45 42 56 38.5 62c-1.3 2.6-3.8 3.6-5 2z";

	public static final String NOSE = "M-7.4 64.6c-1.9 3.3 1.2 4.9 3.3 3.5c2.6 1.9 5.6 1.9 8.2 0c2.1 1.4 5.2-.2 3.3-3.5";

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[\\d.]+");

	private Mannequin() {
	}

	/**
	 * The outline of the head.
	 * @param narrowed by how much its lower half is made narrower than it is, as a share
	 */
	public static List<double[]> head(double narrowed) {
		List<double[]> right = new ArrayList<>();
		for (double y : new double[] { 0, 1, 4, 9, 16, 24, 33, 42, 50, 58, 66, 73, 79, 85, 90, 94, 97, 99, 100 }) {
			double share = 1 - narrowed * Math.max(0, Math.min(1, (y - 50) / 40));
			right.add(new double[] { share * ((y == 0) ? 3 : HeadHeightField.headWidth(y)), y });
		}
		return withMirror(right);
	}

	/** A line of the left side, and the same on the right. */
	static String both(String left) {
		StringBuilder right = new StringBuilder();
		boolean x = true;
		Matcher token = TOKEN.matcher(left);
		while (token.find()) {
			String part = token.group();
			if (Character.isLetter(part.charAt(0))) {
				right.append(part);
				x = true;
			}
			else {
				right.append(x ? DrawingSvg.n(-Double.parseDouble(part)) : part).append(' ');
				x = !x;
			}
		}
		return left + right;
	}

	static List<double[]> withMirror(List<double[]> right) {
		List<double[]> all = new ArrayList<>(right);
		for (int i = right.size() - 1; i >= 0; i--) {
			all.add(new double[] { -right.get(i)[0], right.get(i)[1] });
		}
		return all;
	}

}
