package headshots.drawing.light;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.geometry.Crop;
import headshots.drawing.svg.DrawingSvg;
import headshots.drawing.svg.Palette;

/**
 * The background behind the mannequin.
 */
public final class Backdrop {

	private Backdrop() {
	}

	public static String svg(Drawing drawing, Crop crop, Palette palette) {
		StringBuilder svg = new StringBuilder();
		String rect = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>".formatted(
				DrawingSvg.n(crop.left()), DrawingSvg.n(crop.top()), DrawingSvg.n(crop.width()),
				DrawingSvg.n(crop.height()), palette.background());
		svg.append(rect);
		if (drawing.is(DrawingParameter.BACKGROUND, "blurred")) {
			svg.append(
					"<filter id=\"b\"><feGaussianBlur stdDeviation=\"9\"/></filter><g filter=\"url(#b)\" fill=\"#85817b\"><path d=\"M-150-80h60v400h-60zM60-60h34v400h-34z\"/><path d=\"M-70-60h40v130h-40zM112-60h60v150h-60z\" fill=\"#d9d5ce\"/><circle cx=\"40\" cy=\"10\" r=\"16\" fill=\"#e8e4dd\"/></g>");
		}
		if (drawing.is(DrawingParameter.BACKGROUND, "textured")) {
			svg.append(
					"<pattern id=\"x\" width=\"22\" height=\"12\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 .5h22M0 6.5h22M6 0v6M17 6v6\" stroke=\"#76716b\" stroke-width=\".8\"/></pattern>")
				.append(rect.replaceAll("fill=\"[^\"]*\"", "fill=\"url(#x)\""));
		}
		return svg.toString();
	}

}
