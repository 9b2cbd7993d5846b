package headshots.drawing.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.drawing.svg.DrawingSvg;

/**
 * The lines and surfaces of the mannequin, in the units of {@link HeadHeightField}: what
 * is drawn before the shadows fall, and the lines that are drawn over them.
 */
public final class Mannequin {

	public static final List<double[]> HEAD = head();

	public static final List<double[]> BODY = body();

	public static final String EARS = "M-34.6 49C-41 45-42 56-38.5 62c1.3 2.6 3.8 3.6 5 2zM34.6 49C41 45 42 56 38.5 62c-1.3 2.6-3.8 3.6-5 2z";

	/** Short, combed back to one side, and off the ears. */
	public static final String HAIR = "M-36 46C-40 30-40 16-31 5C-22-6-9-9 3-8.6C22-8 36 4 38.5 24C39.3 32 38.5 40 36 46"
			+ "C35.5 39 34 32 29.5 26.5C22 24.5 8 25 -9 16.5C-16 24-26 24.5-30 28C-34 33-35 40-36 46z";

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[\\d.]+");

	private static final String NOSE = "M-7.4 64.6c-1.9 3.3 1.2 4.9 3.3 3.5c2.6 1.9 5.6 1.9 8.2 0c2.1 1.4 5.2-.2 3.3-3.5";

	private Mannequin() {
	}

	/** The shape of the garment. */
	static String garment(String neckline) {
		String neck = switch (neckline) {
			case "v" -> "M-24 120C-14 132-6 146 0 158C6 146 14 132 24 120";
			case "collar" -> "M-24 119C-16 126-8 136 0 142C8 136 16 126 24 119";
			case "straps" -> "M-46 127C-44 150-36 168-22 172C-8 176 8 176 22 172C36 168 44 150 46 127";
			default -> "M-24 119.5C-16 134 16 134 24 119.5";
		};
		return neck + "L140 150V460H-140V150z";
	}

	/** The edge of the garment, and a collar if it has one. */
	static String neckline(String neckline) {
		return switch (neckline) {
			case "v" ->
				"M-22 118C-14 132-6 146 0 158C6 146 14 132 22 118M-19 121C-12 133-5 144 0 152.5C5 144 12 133 19 121";
			case "collar" ->
				"M-20 108C-24 112-26 117-26 121L-17 141L0 130L17 141L26 121C26 117 24 112 20 108M-20 108C-14 120-7 127 0 130C7 127 14 120 20 108M0 130V460M-2 150h0M-2 180h0";
			case "straps" ->
				"M-46 127C-44 150-36 168-22 172C-8 176 8 176 22 172C36 168 44 150 46 127M-55 130C-54 150-60 170-72 182M55 130C54 150 60 170 72 182";
			default -> "M-23 118C-15 134 15 134 23 118M-25 120.5C-16 138 16 138 25 120.5";
		};
	}

	static final String JACKET = "M-23 117C-30 121-37 124-44 128C-120 140-140 200-140 460H-4L-5 236C-10 200-18 160-31 124M23 117C30 121 37 124 44 128C120 140 140 200 140 460H4L5 236C10 200 18 160 31 124";

	static final String LAPELS = "M-23 116C-25 150-14 204-4 236V460M-23 116L-40 138L-33 146L-44 152L-4 236M23 116C25 150 14 204 4 236M23 116L40 138L33 146L44 152L4 236";

	/** Where the arms lie against the trunk. */
	static final String ARMS = "M-63 196C-61 240-64 300-66 380M63 196C61 240 64 300 66 380";

	/** The lines of the face, for an expression. */
	public static String lines(String expression) {
		return brows(expression) + lids(expression) + NOSE + mouth(expression);
	}

	/** The whites of both eyes, which also cut the irises. */
	public static String eyes(String expression) {
		double[] lid = lid(expression);
		return both("M-23.6 51Q-16 %s-8.7 51.6Q-16 %s-23.6 51z".formatted(n(lid[0]), n(lid[1])));
	}

	public static String teeth(String expression) {
		return expression.equals("broad-smile") ? "M-13.5 77Q0 80.5 13.5 77Q9 86.5 0 86.5Q-9 86.5-13.5 77z" : "";
	}

	public static String lips(String expression) {
		return switch (expression) {
			case "broad-smile" ->
				"M-15 76.2Q-6 74.5-2.5 74.5Q0 75.5 2.5 74.5Q6 74.5 15 76.2Q10 89.5 0 89.5Q-10 89.5-15 76.2z";
			case "soft-smile" ->
				"M-13.5 77.8Q-6 75.8-2.5 75.6Q0 76.6 2.5 75.6Q6 75.8 13.5 77.8Q7 85.8 0 85.8Q-7 85.8-13.5 77.8z";
			default -> "M-12 79.3Q-6 75.8-2.5 75.6Q0 76.6 2.5 75.6Q6 75.8 12 79.3Q6 85.6 0 85.6Q-6 85.6-12 79.3z";
		};
	}

	private static String brows(String expression) {
		return switch (expression) {
			case "strong" -> both("M-25 40.5C-20 38.2-13 40-7.5 43.8");
			case "thought" -> "M-25 40.5C-20 36.5-13 36.8-8 39.8M25 41.5C20 38 13 38.2 8 41.3";
			case "broad-smile", "soft-smile" -> both("M-25 41C-20 36.8-13 37.2-8 39.6");
			default -> both("M-25 42C-20 38-13 38.2-8 41");
		};
	}

	private static String lids(String expression) {
		double[] lid = lid(expression);
		return both("M-24.6 51.6Q-23.6 50.6-23.6 51Q-16 %s-8.7 51.6M-21 53Q-16 %s-11 53".formatted(n(lid[0]),
				n(lid[1] + 0.4))) + both("M-22.5 46.6Q-16 %s-9.5 47.2".formatted(n(lid[0] - 3)));
	}

	/** How high the upper and the lower lid bend. */
	private static double[] lid(String expression) {
		return switch (expression) {
			case "strong" -> new double[] { 46.6, 53.8 };
			case "broad-smile" -> new double[] { 45.6, 53.2 };
			case "soft-smile" -> new double[] { 45.2, 54.2 };
			case "thought" -> new double[] { 44.6, 54.6 };
			default -> new double[] { 44.8, 55.2 };
		};
	}

	private static String mouth(String expression) {
		return switch (expression) {
			case "broad-smile" ->
				"M-16.5 75.4Q-15 76-15 76.6Q0 80.5 15 76.6Q15 76 16.5 75.4M-13.5 77.5Q-9 86.7 0 86.7Q9 86.7 13.5 77.5M-6 91.5q6 1.6 12 0M-17 70q-3.5 3-4 7.5M17 70q3.5 3 4 7.5";
			case "soft-smile" ->
				"M-14.5 76.9Q-13.5 77.3-13 78Q-5 79.6 0 79.5Q5 79.6 13 78Q13.5 77.3 14.5 76.9M-6 86.8q6 1.6 12 0";
			case "strong" -> "M-12 79.9Q-5 78.9 0 79.3Q5 78.9 12 79.9M-6 86q6 1.2 12 0";
			case "thought" -> "M-12 79.7Q-5 78.6 0 79.3Q6 78.7 12.5 78.7M-6 86.4q6 1.6 12 0";
			default -> "M-12 79.4Q-5 78.7 0 79.4Q5 78.7 12 79.4M-6 86.4q6 1.6 12 0";
		};
	}

	/** A line of the left side, and the same on the right. */
	private static String both(String left) {
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
				right.append(x ? n(-Double.parseDouble(part)) : part).append(' ');
				x = !x;
			}
		}
		return left + right;
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

	private static List<double[]> head() {
		List<double[]> right = new ArrayList<>();
		for (double y : new double[] { 0, 1, 4, 9, 16, 24, 33, 42, 50, 58, 66, 73, 79, 85, 90, 94, 97, 99, 100 }) {
			right.add(new double[] { (y == 0) ? 3 : HeadHeightField.headWidth(y), y });
		}
		return withMirror(right);
	}

	private static List<double[]> body() {
		List<double[]> right = new ArrayList<>();
		for (double y : new double[] { 80, 90, 98, 104, 110, 115, 119, 123, 127, 132, 138, 146, 156, 170, 200, 240, 300,
				370, 460 }) {
			right.add(new double[] { HeadHeightField.bodyWidth(y), y });
		}
		right.add(new double[] { HeadHeightField.bodyWidth(460), 500 });
		return withMirror(right);
	}

	private static List<double[]> withMirror(List<double[]> right) {
		List<double[]> all = new ArrayList<>(right);
		for (int i = right.size() - 1; i >= 0; i--) {
			all.add(new double[] { -right.get(i)[0], right.get(i)[1] });
		}
		return all;
	}

}
