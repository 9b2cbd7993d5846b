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

	/** Shelves with books, a plant and pictures, all in focus. */
	private static final String BUSY = "<g stroke=\"#1b1a18\" stroke-width=\".8\"><path d=\"M-160 18H-30v5H-160zM-160 84H-30v5H-160zM-160 150H-30v5H-160z\" fill=\"#8a6a4a\"/><path d=\"M-100-24h10v42h-10zM-76-18h9v36h-9zM-100 44h12v40h-12zM-66 40h10v44h-10z\" fill=\"#d0573c\"/><path d=\"M-89-20h12v38h-12zM-55-26h11v44h-11zM-86 38h10v46h-10z\" fill=\"#2a63b8\"/><path d=\"M-66-14h10v32h-10zM-75 48h8v36h-8zM-55 50h9v34h-9z\" fill=\"#efebe4\"/><path d=\"M46-26h40v34h-40zM92-10h40v50h-40zM50 18h30v40h-30z\" fill=\"#efebe4\"/><path d=\"M50 2l12-18 8 10 6-6 8 14zM54 52l10-20 12 20zM96 34l14-26 20 26z\" fill=\"#5a86b8\"/><path d=\"M66 122Q52 96 60 72Q70 94 70 120Q74 90 92 80Q88 106 74 124M64 122h14v28h-14z\" fill=\"#2f7346\"/></g>";

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
		if (drawing.is(DrawingParameter.BACKGROUND, "busy")) {
			svg.append(BUSY);
		}
		if (drawing.is(DrawingParameter.BACKGROUND, "textured")) {
			svg.append(
					"<pattern id=\"x\" width=\"22\" height=\"12\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 .5h22M0 6.5h22M6 0v6M17 6v6\" stroke=\"#76716b\" stroke-width=\".8\"/></pattern>")
				.append(rect.replaceAll("fill=\"[^\"]*\"", "fill=\"url(#x)\""));
		}
		return svg.toString();
	}

}
