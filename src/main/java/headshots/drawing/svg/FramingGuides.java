package headshots.drawing.svg;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.geometry.Crop;
import headshots.drawing.geometry.HeadHeightField;
import headshots.drawing.retouch.RetouchMark;
import headshots.drawing.retouch.RetouchStandard;

/**
 * Explanations that are laid over the mannequin: frames, measures, and verdicts on marks.
 */
final class FramingGuides {

	/** Where the eyes are in a square or a circle, as a share from its top. */
	private static final double EYES_IN_SQUARE = 0.43;

	private static final String CASING = "#fdfcfa";

	private final Drawing drawing;

	private final Crop crop;

	private final double unit;

	FramingGuides(Drawing drawing, Crop crop) {
		this.drawing = drawing;
		this.crop = crop;
		this.unit = crop.height() / DrawingSvg.HEIGHT;
	}

	String svg() {
		return this.drawing.shows(DrawingParameter.FRAME) ? retouching() + frames() + measures() : "";
	}

	private String retouching() {
		return RetouchStandard.of(this.drawing.get(DrawingParameter.RETOUCHING).code()).map((standard) -> {
			StringBuilder svg = new StringBuilder();
			StringBuilder rings = new StringBuilder();
			for (RetouchMark mark : RetouchMark.values()) {
				svg.append(mark.drawn());
				rings.append(mark.ring(standard.verdict(mark)));
			}
			return svg + "<g fill=\"none\" stroke=\"%s\">%s</g>".formatted(Palette.DAYLIGHT, rings);
		}).orElse("");
	}

	private String frames() {
		String frame = this.drawing.get(DrawingParameter.FRAME).code();
		if (frame.equals("none")) {
			return "";
		}
		if (frame.equals("all")) {
			return "<g fill=\"none\" stroke-width=\"%s\"><path d=\"%s\" stroke=\"%s\"/><path d=\"%s\" stroke=\"%s\" stroke-dasharray=\"%s\"/><path d=\"%s\" stroke=\"%s\"/><path d=\"%s\" stroke=\"%s\" stroke-dasharray=\"%s\"/></g>"
				.formatted(n(2 * this.unit), shape("8x10"), Palette.TUNGSTEN, shape("2x3"), Palette.TUNGSTEN,
						n(5 * this.unit), shape("square"), Palette.DAYLIGHT, shape("circle"), Palette.DAYLIGHT,
						n(5 * this.unit));
		}
		return "<path d=\"%s%s\" fill=\"#fdfcfa\" fill-rule=\"evenodd\" opacity=\".7\"/><path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>"
			.formatted(rectangle(this.crop.left(), this.crop.top(), this.crop.width(), this.crop.height()),
					shape(frame), shape(frame), Palette.TUNGSTEN, n(2 * this.unit));
	}

	private String shape(String frame) {
		double width = this.crop.width();
		double side = width - 4 * this.unit;
		double top = Math.max(this.crop.top() + 2 * this.unit, HeadHeightField.EYES - EYES_IN_SQUARE * side);
		return switch (frame) {
			case "2x3" -> {
				double high = this.crop.height() - 4 * this.unit;
				yield rectangle(-high / 3, this.crop.top() + 2 * this.unit, high * 2 / 3, high);
			}
			case "square" -> rectangle(-side / 2, top, side, side);
			case "circle" -> "M%s %sa%s %s 0 0 0 %s 0a%s %s 0 0 0 %s 0z".formatted(n(-side / 2), n(top + side / 2),
					n(side / 2), n(side / 2), n(side), n(side / 2), n(side / 2), n(-side));
			default -> rectangle(this.crop.left() + this.unit, this.crop.top() + this.unit, width - 2 * this.unit,
					this.crop.height() - 2 * this.unit);
		};
	}

	private String measures() {
		if (this.drawing.is(DrawingParameter.MEASURES, "hidden")) {
			return "";
		}
		double right = this.crop.left() + this.crop.width();
		double at = right - 14 * this.unit;
		double tick = 5 * this.unit;
		return casing("M%s 50H%sM%s 0V100".formatted(n(this.crop.left()), n(right), n(at)))
				+ "<g fill=\"none\" stroke-width=\"%s\"><path d=\"M%s 50H%s\" stroke=\"%s\" stroke-dasharray=\"%s\"/><path d=\"M%s %sV100M%s %sh%sM%s 100h%s\" stroke=\"%s\"/></g>"
					.formatted(n(1.3 * this.unit), n(this.crop.left()), n(right), Palette.DAYLIGHT, n(4 * this.unit),
							n(at), n(0), n(at - tick), n(0), n(2 * tick), n(at - tick), n(2 * tick), Palette.TUNGSTEN)
				+ "<g font-family=\"system-ui,sans-serif\" font-weight=\"600\" font-size=\"%s\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" paint-order=\"stroke\"><text x=\"%s\" y=\"%s\" fill=\"%s\">eyes %d%%</text><text x=\"%s\" y=\"%s\" text-anchor=\"end\" fill=\"%s\">head %d%%</text></g>"
					.formatted(n(12 * this.unit), CASING, n(4 * this.unit), n(this.crop.left() + 4 * this.unit),
							n(HeadHeightField.EYES - 4 * this.unit), Palette.DAYLIGHT,
							Math.round(100 * this.crop.eyeShare()), n(right - 4 * this.unit),
							n(HeadHeightField.CHIN + 15 * this.unit), Palette.TUNGSTEN,
							Math.round(100 * this.crop.headShare()));
	}

	/** A light line under another one, so that it shows on any ground. */
	private String casing(String path) {
		return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" opacity=\".8\"/>".formatted(path, CASING,
				n(4 * this.unit));
	}

	private static String rectangle(double x, double y, double width, double height) {
		return "M%s %sh%sv%sh%sz".formatted(n(x), n(y), n(width), n(height), n(-width));
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

}
