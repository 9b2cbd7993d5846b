package headshots.drawing.geometry;

import java.util.List;

import headshots.drawing.Drawing;
import headshots.drawing.DrawingParameter;
import headshots.drawing.svg.DrawingSvg;
import headshots.drawing.svg.Palette;

/**
 * The mannequin's clothes, layer over layer, each with its own lines, so that no line of
 * one shows through another.
 */
public record Clothes(Drawing drawing, CameraElevation tilt, Palette palette, boolean figure, double stroke) {

	/** Where a top ends. */
	private static final String HEM = "376";

	private static final String TROUSERS = "M-68 340H68V722H-68z";

	private static final String TROUSER_LINES = "M0 398C1 384 0 376 0 372M-4 420L-16 404M4 420L16 404";

	private static final String SHOES = "M-60 727H60V760H-60z";

	private static final String JACKET = "M-23 117C-30 121-37 124-44 128C-120 140-140 200-140 400H-4L-5 236C-10 200-18 160-31 124M23 117C30 121 37 124 44 128C120 140 140 200 140 400H4L5 236C10 200 18 160 31 124";

	private static final String LAPELS = "M-23 116C-25 150-14 204-4 236V400M-23 116L-40 138L-33 146L-44 152L-4 236M23 116C25 150 14 204 4 236M23 116L40 138L33 146L44 152L4 236";

	/** Where the sleeves lie against the trunk of a bust. */
	private static final String SLEEVES = "M-63 196C-61 240-64 300-66 380M63 196C61 240 64 300 66 380";

	/** Between the trunk and the arms, where they leave it. */
	private static final String ARMPITS = "M-62 197C-63 190-63 184-62 178M62 197C63 190 63 184 62 178";

	/** Everything that is worn, in the order of the layers. */
	public String svg() {
		StringBuilder svg = new StringBuilder(
				"<g clip-path=\"url(#g)\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
		if (this.figure) {
			svg.append(filled(TROUSERS, this.palette.trousers())).append(lines(TROUSER_LINES, this.palette.trousers()));
			svg.append(filled(SHOES, "#2f2c29"));
		}
		String neckline = this.drawing.get(DrawingParameter.NECKLINE).code();
		String top = garment(neckline);
		svg.append(filled(top, this.palette.garment()));
		if (this.drawing.is(DrawingParameter.CLOTH, "stripes")) {
			svg.append(stripes(top));
		}
		svg.append(lines(neckline(neckline), this.palette.garment()));
		if (this.drawing.is(DrawingParameter.LAYER, "jacket")) {
			svg.append(filled(JACKET, this.palette.jacket())).append(lines(LAPELS + arms(), this.palette.jacket()));
		}
		else if (!neckline.equals("straps")) {
			svg.append(lines(arms(), this.palette.garment()));
		}
		else if (!this.figure) {
			svg.append(lines("M-62 196C-60 240-64 300-66 380M62 196C60 240 64 300 66 380", this.palette.skin()));
		}
		return svg.append("</g>").toString();
	}

	private String arms() {
		return this.figure ? ARMPITS + "M-100 %1$sH-68M68 %1$sH100M-68 %2$sH68".formatted("374", HEM) : SLEEVES;
	}

	/** The shape of the top. */
	private static String garment(String neckline) {
		return switch (neckline) {
			case "v" -> "M-24 120C-14 132-6 146 0 158C6 146 14 132 24 120L140 150V374H68V376H-68V374H-140V150z";
			case "collar" -> "M-24 119C-16 126-8 136 0 142C8 136 16 126 24 119L140 150V374H68V376H-68V374H-140V150z";
			case "straps" ->
				"M-46 127C-44 150-36 168-22 172C-8 176 8 176 22 172C36 168 44 150 46 127L55 130C54 150 57 178 62.5 198L69 212V376H-69V212L-62.5 198C-57 178-54 150-55 130z";
			default -> "M-24 119.5C-16 134 16 134 24 119.5L140 150V374H68V376H-68V374H-140V150z";
		};
	}

	/** The edge of the top, and a collar if it has one. */
	private static String neckline(String neckline) {
		return switch (neckline) {
			case "v" ->
				"M-22 118C-14 132-6 146 0 158C6 146 14 132 22 118M-19 121C-12 133-5 144 0 152.5C5 144 12 133 19 121";
			case "collar" ->
				"M-20 108C-24 112-26 117-26 121L-17 141L0 130L17 141L26 121C26 117 24 112 20 108M-20 108C-14 120-7 127 0 130C7 127 14 120 20 108M-3 134V376M3 134V376M0 152h0M0 182h0M0 212h0";
			case "straps" ->
				"M-46 127C-44 150-36 168-22 172C-8 176 8 176 22 172C36 168 44 150 46 127M-55 130C-54 150-57 178-62.5 198M55 130C54 150 57 178 62.5 198M-69 376H69";
			default -> "M-23 118C-15 134 15 134 23 118M-25 120.5C-16 138 16 138 25 120.5";
		};
	}

	private String stripes(String top) {
		return "<pattern id=\"s\" width=\"4\" height=\"2.2\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 .6h4\" stroke=\"#f4f1ec\" stroke-width=\".9\"/></pattern><pattern id=\"t\" width=\"4\" height=\"2.2\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(4)\"><path d=\"M0 .6h4\" stroke=\"#2b2926\" stroke-width=\".9\"/></pattern>"
				+ filled(top, "url(#s)") + filled(top, "url(#t)");
	}

	private String filled(String path, String color) {
		return "<path d=\"%s\" fill=\"%s\"/>".formatted(this.tilt.of(path), color);
	}

	private String lines(String path, String ground) {
		return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>".formatted(this.tilt.of(path),
				Palette.lineOn(ground), DrawingSvg.n(this.stroke));
	}

	/** A necklace, over the clothes. */
	public String necklace() {
		return jewelry(
				"<path d=\"M-19 110C-14 136 14 136 19 110\" fill=\"none\"/><circle cy=\"134\" r=\"4.5\"/><circle cx=\"-9\" cy=\"128\" r=\"3\"/><circle cx=\"9\" cy=\"128\" r=\"3\"/>");
	}

	/** Earrings, which go with the head. */
	public String earrings() {
		return jewelry("<path d=\"M-37 67l-3.5 9 3.5 9 3.5-9zM37 67l3.5 9-3.5 9-3.5-9z\"/>");
	}

	private String jewelry(String pieces) {
		return this.drawing.is(DrawingParameter.JEWELRY, "statement")
				? "<g fill=\"#f6f3ee\" stroke=\"%s\" stroke-width=\"%s\">%s</g>".formatted(DrawingSvg.INK,
						DrawingSvg.n(this.stroke), pieces)
				: "";
	}

	/** The outline of neck, trunk and limbs. */
	public List<double[]> body() {
		return this.tilt.of(Figure.outline(this.figure));
	}

}
