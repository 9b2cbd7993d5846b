package headshots.drawing.geometry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.drawing.svg.DrawingSvg;

/**
 * Projects the mannequin for a camera above or below the eyes: the nearer a point is to
 * the camera, the farther it moves down, or up.
 *
 * @param degrees how far the camera is above the eyes
 */
public record CameraElevation(int degrees) {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

	/** The y at which a place of the mannequin is seen. */
	public double y(double x, double y) {
		if (this.degrees == 0) {
			return y;
		}
		double z = Math.max((y < HeadHeightField.CHIN) ? 0 : -8,
				MannequinSurface.MANNEQUIN.at(x, Math.max(1, Math.min(y, 300))));
		double angle = Math.toRadians(this.degrees);
		return HeadHeightField.EYES + (y - HeadHeightField.EYES) * Math.cos(angle) + (z - 30) * Math.sin(angle);
	}

	public List<double[]> of(List<double[]> points) {
		return (this.degrees == 0) ? points
				: points.stream().map((point) -> new double[] { point[0], y(point[0], point[1]) }).toList();
	}

	/**
	 * A path as it is seen.
	 * @param path path data of moves, lines and curves in the mannequin's units
	 */
	public String of(String path) {
		if (this.degrees == 0) {
			return path;
		}
		StringBuilder seen = new StringBuilder();
		Matcher token = TOKEN.matcher(path);
		char command = 'M';
		double[] at = new double[2];
		double[] start = new double[2];
		double[] pair = new double[2];
		int number = 0;
		while (token.find()) {
			String text = token.group();
			if (Character.isLetter(text.charAt(0))) {
				command = text.charAt(0);
				number = 0;
				if (command == 'z') {
					at = start.clone();
				}
				seen.append(drawn(command));
				continue;
			}
			boolean relative = Character.isLowerCase(command);
			double value = Double.parseDouble(text);
			if ("hHvV".indexOf(command) >= 0) {
				int axis = (Character.toLowerCase(command) == 'h') ? 0 : 1;
				at[axis] = value + (relative ? at[axis] : 0);
				append(seen, at);
				continue;
			}
			int axis = number % 2;
			pair[axis] = value + (relative ? at[axis] : 0);
			number++;
			if (axis == 1) {
				append(seen, pair);
				if (number == 2 * pairs(command)) {
					at = pair.clone();
					start = (command == 'M') ? at.clone() : start;
					number = 0;
				}
			}
		}
		return seen.toString();
	}

	private void append(StringBuilder seen, double[] place) {
		seen.append(DrawingSvg.n(place[0])).append(' ').append(DrawingSvg.n(y(place[0], place[1]))).append(' ');
	}

	/**
	 * Straight lines along an axis bend off it, and everything is written from the
	 * origin.
	 */
	private static char drawn(char command) {
		return ("hHvV".indexOf(command) >= 0) ? 'L' : (command == 'z') ? 'z' : Character.toUpperCase(command);
	}

	/** How many places one command takes. */
	private static int pairs(char command) {
		return switch (Character.toUpperCase(command)) {
			case 'C' -> 3;
			case 'Q' -> 2;
			default -> 1;
		};
	}

}
