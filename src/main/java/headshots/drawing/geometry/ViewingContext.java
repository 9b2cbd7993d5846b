package headshots.drawing.geometry;

import java.util.Optional;

import headshots.drawing.DrawingOption;
import headshots.drawing.svg.DrawingSvg;

/**
 * Where a picture is looked at: on its own, or small among others on a desk.
 *
 * @param box the position of the picture on the drawing, as SVG attributes
 * @param before the layers that are drawn under it
 * @param after the layers that are drawn over it
 */
public record ViewingContext(String box, String before, String after) {

	private static final String SHEET = "<path fill=\"#f6f3ee\" d=\"M0 0h240v300H0z\"/>";

	/** A neighboring picture, by its corner and its width. */
	private static String other(double x, double y, double width) {
		double height = width / Crop.ASPECT;
		double middle = x + width / 2;
		return "<path fill=\"#d9d5ce\" d=\"M%s %sh%sv%sh%sz\"/><path fill=\"#a8a39c\" d=\"M%s %sq0-%s %s-%st%s %sz\"/><ellipse fill=\"#a8a39c\" cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"/>"
			.formatted(n(x), n(y), n(width), n(height), n(-width), n(x + width * 0.1), n(y + height), n(height * 0.22),
					n(width * 0.4), n(height * 0.22), n(width * 0.4), n(height * 0.22), n(middle), n(y + height * 0.42),
					n(width * 0.2), n(height * 0.24));
	}

	private static String box(double x, double y, double width) {
		return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(n(x), n(y), n(width), n(width / Crop.ASPECT));
	}

	/** The place that an option names; empty where the picture is on its own. */
	public static Optional<ViewingContext> of(DrawingOption option) {
		return Optional.ofNullable(switch (option.code()) {
			case "list" -> list();
			case "book" ->
				new ViewingContext(box(8, 62, 108),
						SHEET + "<path fill=\"#fdfcfa\" stroke=\"#57534d\" d=\"M2 44h117v176H2zM121 44h117v176H121z\"/>"
								+ other(129, 62, 48) + other(183, 62, 48) + other(129, 130, 48) + other(183, 130, 48),
						"");
			case "card" -> new ViewingContext(box(14, 24, 128),
					"<path fill=\"#85817b\" d=\"M0 0h240v300H0z\"/><path fill=\"#fdfcfa\" d=\"M6 14h228v216H6z\"/>"
							+ other(150, 24, 36) + other(190, 24, 36) + other(150, 76, 36) + other(190, 76, 36),
					"<path stroke=\"#1b1a18\" stroke-width=\"5\" d=\"M14 203h90\"/><path stroke=\"#a8a39c\" stroke-width=\"3\" d=\"M14 216h150M150 130h76M150 140h76M150 150h60M150 160h70M150 170h50\"/>");
			case "page" -> new ViewingContext(box(60, 26, 120), SHEET
					+ "<clipPath id=\"k\"><circle cx=\"120\" cy=\"94\" r=\"60\"/></clipPath><g clip-path=\"url(#k)\">",
					"</g><circle cx=\"120\" cy=\"94\" r=\"60\" fill=\"none\" stroke=\"#57534d\" stroke-width=\"2\"/><path stroke=\"#1b1a18\" stroke-width=\"6\" d=\"M76 190h88\"/><path stroke=\"#a8a39c\" stroke-width=\"4\" d=\"M92 206h56M30 232h180M30 246h180M30 260h140\"/>");
			default -> null;
		});
	}

	private static ViewingContext list() {
		StringBuilder others = new StringBuilder(SHEET);
		for (int i = 0; i < 9; i++) {
			double x = 14 + i % 3 * 75;
			double y = 12 + i / 3 * 96;
			others.append((i == 4) ? "" : other(x, y, 62))
				.append("<path stroke=\"#a8a39c\" stroke-width=\"3\" d=\"M%s %sh40\"/>".formatted(n(x), n(y + 84)));
		}
		return new ViewingContext(box(89, 108, 62), others.toString(),
				"<path fill=\"none\" stroke=\"#1b1a18\" stroke-width=\"2\" d=\"M87 106h66v81.5H87z\"/>");
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

}
