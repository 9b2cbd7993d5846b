package headshots.drawing.geometry;

import java.util.List;
import java.util.Optional;

import headshots.drawing.DrawingOption;
import headshots.drawing.svg.DrawingSvg;

/**
 * Where a picture is looked at: on its own, or among others on a desk.
 *
 * @param box the position of the picture on the drawing, as SVG attributes
 * @param before the layers that are drawn under it
 * @param after the layers that are drawn over it
 * @param others more pictures of the same person
 */
public record ViewingContext(String box, String before, String after, List<OtherPicture> others) {

	private static final String SHEET = "<path fill=\"#f6f3ee\" d=\"M0 0h240v300H0z\"/>";

	/** The crops that a comp card and a portfolio put beside the main picture. */
	private static final Crop WAIST = new Crop(0.27, 0.27);

	private static final Crop CLOSE = new Crop(0.74, 0.44);

	private static final Crop CHEST = new Crop(0.42, 0.36);

	/** A picture of another person, 62 wide, which is repeated. */
	private static final String STRANGER = "<defs><g id=\"q\"><path fill=\"#d9d5ce\" d=\"M0 0h62v77.5H0z\"/><path fill=\"#a8a39c\" d=\"M6 77.5q0-17 25-17t25 17z\"/><ellipse fill=\"#a8a39c\" cx=\"31\" cy=\"32.5\" rx=\"12.5\" ry=\"18.5\"/></g></defs>";

	private static String box(double x, double y, double width) {
		return box(x, y, width, width / Crop.ASPECT);
	}

	private static String box(double x, double y, double width, double height) {
		return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(n(x), n(y), n(width), n(height));
	}

	private static OtherPicture other(double x, double y, double width, Crop crop, String ground) {
		return new OtherPicture(box(x, y, width), crop, ground);
	}

	/** The place that an option names; empty where the picture is on its own. */
	public static Optional<ViewingContext> of(DrawingOption option) {
		return Optional.ofNullable(switch (option.code()) {
			case "list" -> list();
			case "book" -> new ViewingContext(box(9, 80, 104),
					SHEET + "<path fill=\"#fdfcfa\" stroke=\"#57534d\" d=\"M2 68h118v160H2zM120 68h118v160H120z\"/>",
					"", List.of(other(127, 80, 104, Crop.FULL_LENGTH, "#dcd8d2")));
			case "card" -> card();
			case "page" -> new ViewingContext(box(60, 26, 120), SHEET
					+ "<clipPath id=\"k\"><circle cx=\"120\" cy=\"94\" r=\"60\"/></clipPath><g clip-path=\"url(#k)\">",
					"</g><circle cx=\"120\" cy=\"94\" r=\"60\" fill=\"none\" stroke=\"#57534d\" stroke-width=\"2\"/><path stroke=\"#1b1a18\" stroke-width=\"6\" d=\"M76 190h88\"/><path stroke=\"#a8a39c\" stroke-width=\"4\" d=\"M92 206h56M30 232h180M30 246h180M30 260h140\"/>",
					List.of());
			case "set" ->
				new ViewingContext(box(5, 78, 113), SHEET, "", List.of(other(122, 78, 113, Crop.FULL_LENGTH, "")));
			default -> null;
		});
	}

	/** The front with one picture and a name, and beside it the back. */
	private static ViewingContext card() {
		return new ViewingContext(box(8, 70, 106),
				"<path fill=\"#85817b\" d=\"M0 0h240v300H0z\"/><path fill=\"#fdfcfa\" d=\"M4 66h114v168H4zM122 66h114v168H122z\"/>",
				"<text x=\"61\" y=\"223\" text-anchor=\"middle\" font-family=\"system-ui,sans-serif\" font-size=\"13\" fill=\"#1b1a18\">Your Name</text><path stroke=\"#a8a39c\" stroke-width=\"2.5\" d=\"M127 212h48M127 219h44M127 226h48M183 212h48M183 219h36M183 226h44\"/>",
				List.of(other(126, 70, 52, CLOSE, "#b9b4ad"), other(180, 70, 52, Crop.FULL_LENGTH, "#fbfaf8"),
						other(126, 138, 52, WAIST, "#dcd8d2"), other(180, 138, 52, CHEST, "#57534e")));
	}

	private static ViewingContext list() {
		StringBuilder others = new StringBuilder(SHEET + STRANGER);
		StringBuilder names = new StringBuilder();
		for (int i = 0; i < 9; i++) {
			int x = 14 + i % 3 * 75;
			int y = 12 + i / 3 * 96;
			others.append((i == 4) ? "" : "<use href=\"#q\" x=\"%d\" y=\"%d\"/>".formatted(x, y));
			names.append("M%d %dh40".formatted(x, y + 84));
		}
		return new ViewingContext(box(89, 108, 62),
				others + "<path stroke=\"#a8a39c\" stroke-width=\"3\" d=\"%s\"/>".formatted(names),
				"<path fill=\"none\" stroke=\"#1b1a18\" stroke-width=\"2\" d=\"M87 106h66v81.5H87z\"/>", List.of());
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

	/**
	 * Another picture of the person.
	 *
	 * @param box its position on the drawing, as SVG attributes
	 * @param crop what it shows
	 * @param ground the color behind, empty for that of the main picture
	 */
	public record OtherPicture(String box, Crop crop, String ground) {
	}

}
