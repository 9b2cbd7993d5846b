package headshots.drawing.geometry;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.svg.DrawingSvg;
import headshots.drawing.svg.Palette;

/**
 * The mannequin's clothes.
 */
public record Clothes(Drawing drawing, CameraElevation tilt, Palette palette) {

	/** The cloth, before the shadows fall on it. */
	public String surfaces() {
		StringBuilder svg = new StringBuilder();
		String garment = seen(Mannequin.garment(this.drawing.get(DrawingParameter.NECKLINE).code()));
		svg.append("<g clip-path=\"url(#g)\"><path d=\"%s\" fill=\"%s\"/>".formatted(garment, this.palette.garment()));
		if (this.drawing.is(DrawingParameter.CLOTH, "stripes")) {
			svg.append(
					"<pattern id=\"s\" width=\"4\" height=\"2.2\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 .6h4\" stroke=\"#f4f1ec\" stroke-width=\".9\"/></pattern><pattern id=\"t\" width=\"4\" height=\"2.2\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(4)\"><path d=\"M0 .6h4\" stroke=\"#2b2926\" stroke-width=\".9\"/></pattern>")
				.append("<path d=\"%s\" fill=\"url(#s)\"/><path d=\"%s\" fill=\"url(#t)\"/>".formatted(garment,
						garment));
		}
		if (this.drawing.is(DrawingParameter.LAYER, "jacket")) {
			svg.append("<path d=\"%s\" fill=\"%s\"/>".formatted(seen(Mannequin.JACKET), this.palette.jacket()));
		}
		return svg.append("</g>").toString();
	}

	/** The edges, over the shadows. */
	public String lines() {
		String lines = "<path d=\"%s%s\"/>".formatted(
				seen(Mannequin.neckline(this.drawing.get(DrawingParameter.NECKLINE).code())), seen(Mannequin.ARMS));
		return this.drawing.is(DrawingParameter.LAYER, "jacket")
				? lines + "<path d=\"%s\"/>".formatted(seen(Mannequin.LAPELS)) : lines;
	}

	public String jewelry(double stroke) {
		if (this.drawing.is(DrawingParameter.JEWELRY, "statement")) {
			return ("<g fill=\"#f6f3ee\" stroke=\"%s\" stroke-width=\"%s\"><path d=\"M-37 67l-3.5 9 3.5 9 3.5-9zM37 67l3.5 9-3.5 9-3.5-9z\"/><path d=\"M-19 110C-14 136 14 136 19 110\" fill=\"none\"/><circle cy=\"134\" r=\"4.5\"/><circle cx=\"-9\" cy=\"128\" r=\"3\"/><circle cx=\"9\" cy=\"128\" r=\"3\"/></g>"
				.formatted(DrawingSvg.INK, DrawingSvg.n(stroke)));
		}
		return "";
	}

	private String seen(String path) {
		return this.tilt.of(path);
	}

}
