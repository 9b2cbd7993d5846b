package headshots.drawing.retouch;

import headshots.drawing.svg.Palette;

/**
 * A mark that a retoucher may find in a portrait, with its position on the mannequin.
 */
public enum RetouchMark {

	SPOT("A blemish", "gone in a few days", 19, 71, 5),

	STRAY_HAIR("Stray hairs", "out of place for a moment", 34, 3, 8),

	MOLE("A mole", "permanent", -19, 69, 5),

	SCAR("A scar", "permanent", 26.5, 37, 6),

	LINES("Lines", "from laughing and thinking", -31, 51, 7),

	TEXTURE("Skin texture", "pores and fine lines", -8, 31, 8);

	private final String title;

	private final String nature;

	private final double x;

	private final double y;

	private final double radius;

	RetouchMark(String title, String nature, double x, double y, double radius) {
		this.title = title;
		this.nature = nature;
		this.x = x;
		this.y = y;
		this.radius = radius;
	}

	public String title() {
		return this.title;
	}

	/** The description that distinguishes it, after a comma. */
	public String nature() {
		return this.nature;
	}

	/** The mark itself. */
	public String drawn() {
		return switch (this) {
			case SPOT -> "<circle cx=\"19\" cy=\"71\" r=\"1.7\" fill=\"" + Palette.TUNGSTEN + "\"/>";
			case MOLE -> "<circle cx=\"-19\" cy=\"69\" r=\"1.3\" fill=\"#1b1a18\"/>";
			case STRAY_HAIR -> line("M29 2C33-4 38-3 40 1M31 5C35 0 39 2 40 6M27-1C31-7 35-7 37-5");
			case SCAR -> line("M23 34.5L30 39.5M24.6 37.4l1.2-2M27.2 39.2l1.2-2");
			case LINES -> line("M-27.5 49L-33 46.5M-28 51L-34 51M-27.5 53L-33 55.5");
			case TEXTURE ->
				"<path d=\"M-13 29h0M-10 27.5h0M-7 29.5h0M-4 28h0M-12 32.5h0M-9 31h0M-6 33h0M-3 31.5h0M-11 35h0M-7.5 35.5h0\" fill=\"none\" stroke=\"#57534d\" stroke-width=\".9\" stroke-linecap=\"round\"/>";
		};
	}

	/** A ring around it that shows a verdict by its shape. */
	public String ring(RetouchVerdict verdict) {
		String line = switch (verdict) {
			case MAY_GO -> " stroke-dasharray=\"2.5 2\" stroke-width=\"1.1\"";
			case KEEP -> " stroke-width=\"1.1\"";
			case NEVER -> " stroke-width=\"2.4\"";
		};
		return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>".formatted(this.x, this.y, this.radius, line);
	}

	private static String line(String path) {
		return "<path d=\"" + path
				+ "\" fill=\"none\" stroke=\"#1b1a18\" stroke-width=\".7\" stroke-linecap=\"round\"/>";
	}

}
