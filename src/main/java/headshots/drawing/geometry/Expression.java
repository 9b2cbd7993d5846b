package headshots.drawing.geometry;

import headshots.drawing.svg.DrawingSvg;

/**
 * A facial expression as measures of the mannequin's face, from which its lines are
 * drawn. Heights are in the units of {@link HeadHeightField}, downwards.
 *
 * @param brow the heights of an eyebrow: its outer end, its arch, its inner end
 * @param raised by how much the brow on the viewer's left is higher than the other
 * @param upperLid the height to which an upper lid bends; more is lower
 * @param lowerLid the height to which a lower lid bends; less is higher
 * @param gaze where the irises are from the middle of the eyes: to the right, and down
 * @param mouth half the width of the mouth, the height of its corners and of its middle
 * @param open how far the lips are apart
 * @param effort whether lines show between the brows
 */
public record Expression(Brow brow, double raised, double upperLid, double lowerLid, Gaze gaze, Mouth mouth,
		double open, boolean effort) {

	/** From this opening on, the teeth show and the cheeks are lifted. */
	private static final double LAUGHING = 4;

	/** An expression by the code of its option. */
	public static Expression of(String code) {
		return switch (code) {
			case "thought" -> face(40.9, 36.7, 40.2, 44.6, 54.6, 11.8, 79.3, 79.2).raised(1.4).looking(1.7, 0);
			case "soft-smile" -> face(41, 36.8, 39.6, 45.2, 54, 14, 77, 79.7);
			case "broad-smile" -> face(41, 36.8, 39.6, 45.7, 53.2, 16.4, 75.2, 78.3).open(8);
			case "strong" -> face(40.4, 38.6, 43.8, 46.6, 53.9, 12, 80.2, 79.2).withEffort();
			case "intense" -> face(41, 38.6, 42.9, 45.3, 52.4, 11.2, 79.7, 79.4);
			case "controlled" -> face(40.6, 36.2, 40.8, 46, 54.3, 11, 79.2, 79.9).open(0.7);
			case "edgy" -> face(39.4, 35.4, 42.6, 47.4, 54, 10.6, 80.4, 79.6).raised(2).open(1.5);
			case "focused" -> face(40.6, 39, 44.2, 46.2, 53, 11.6, 80, 79).looking(3.6, 0.9).withEffort();
			case "laugh" -> face(39.8, 35, 38.4, 47.2, 51.9, 17.8, 73.6, 77.6).open(12);
			case "pleasant" -> face(41.6, 37.4, 40.2, 44.9, 54.6, 12.8, 78.2, 79.5);
			case "blank" -> face(42.6, 39.6, 41.8, 44.2, 55.4, 11.2, 79.5, 79.5).looking(0, -0.8);
			case "still" -> face(41.6, 36.4, 40.4, 44.3, 55, 11, 79.3, 79.3).open(1.2);
			default -> face(42, 38, 41, 44.8, 55.2, 12, 79.4, 79.4);
		};
	}

	private static Expression face(double outer, double arch, double inner, double upperLid, double lowerLid,
			double width, double corners, double middle) {
		return new Expression(new Brow(outer, arch, inner), 0, upperLid, lowerLid, new Gaze(0, 0),
				new Mouth(width, corners, middle), 0, false);
	}

	private Expression raised(double more) {
		return new Expression(this.brow, more, this.upperLid, this.lowerLid, this.gaze, this.mouth, this.open,
				this.effort);
	}

	private Expression looking(double right, double down) {
		return new Expression(this.brow, this.raised, this.upperLid, this.lowerLid, new Gaze(right, down), this.mouth,
				this.open, this.effort);
	}

	private Expression open(double apart) {
		return new Expression(this.brow, this.raised, this.upperLid, this.lowerLid, this.gaze, this.mouth, apart,
				this.effort);
	}

	private Expression withEffort() {
		return new Expression(this.brow, this.raised, this.upperLid, this.lowerLid, this.gaze, this.mouth, this.open,
				true);
	}

	/** Whether the corners of the mouth are clearly above its middle. */
	public boolean isSmile() {
		return this.mouth.middle - this.mouth.corners > 1.5;
	}

	public boolean showsTeeth() {
		return this.open >= LAUGHING;
	}

	/** The lines around the eyes: brows, lids and what effort or laughter adds. */
	public String eyeLines() {
		String lids = Mannequin
			.both("M-24.6 51.6Q-23.6 50.6-23.6 51Q-16 %s-8.7 51.6M-21 53Q-16 %s-11 53".formatted(n(this.upperLid),
					n(this.lowerLid + 0.4)))
				+ Mannequin.both("M-22.5 46.6Q-16 %s-9.5 47.2".formatted(n(this.upperLid - 3)));
		String between = this.effort ? "M-2.4 40.5L-1.8 45M2.4 40.5L1.8 45" : "";
		String laughter = showsTeeth() ? Mannequin.both("M-28.4 49.5L-31.6 48M-28.4 52.5L-31.4 53.4") : "";
		return brow(-1, this.raised) + brow(1, 0) + lids + between + laughter;
	}

	/** Brows and upper lids alone, for a small head. */
	public String fewEyeLines() {
		return brow(-1, this.raised) + brow(1, 0)
				+ Mannequin.both("M-23.6 51Q-16 %s-8.7 51.6".formatted(n(this.upperLid)));
	}

	private String brow(int side, double higher) {
		return "M%s %sC%s %s %s %s %s %s".formatted(n(25 * side), n(this.brow.outer - higher / 2), n(20 * side),
				n(this.brow.arch - higher), n(13 * side), n(this.brow.arch + 0.3 - higher), n(7.6 * side),
				n(this.brow.inner - higher / 2));
	}

	/** The whites of both eyes, which also cut the irises. */
	public String eyes() {
		return Mannequin
			.both("M-23.6 51Q-16 %s-8.7 51.6Q-16 %s-23.6 51z".formatted(n(this.upperLid), n(this.lowerLid)));
	}

	/** The lines of the mouth. */
	public String mouthLines() {
		double width = this.mouth.width;
		double corners = this.mouth.corners;
		if (showsTeeth()) {
			double low = this.mouth.middle + this.open;
			return "M%s %sQ0 %s %s %sM%s %sQ%s %s 0 %sQ%s %s %s %s".formatted(n(-width), n(corners),
					n(2 * this.mouth.middle - corners), n(width), n(corners), n(-width + 2), n(corners + 1.3),
					n(-width * 0.6), n(low), n(low), n(width * 0.6), n(low), n(width - 2), n(corners + 1.3))
					+ Mannequin.both("M%s 69.5q-3.6 3-4 8".formatted(n(-width - 1)))
					+ "M-5 %sq5 1.4 10 0".formatted(n(low + 3.6));
		}
		String corner = isSmile() ? Mannequin.both("M%s %sq-1.6-.2-2-1.6".formatted(n(-width), n(corners))) : "";
		return "M%s %sQ%s %s 0 %sQ%s %s %s %s".formatted(n(-width), n(corners), n(-width / 2),
				n(this.mouth.middle - 0.4), n(this.mouth.middle), n(width / 2), n(this.mouth.middle - 0.4), n(width),
				n(corners)) + corner + "M-6 %sq6 1.6 12 0".formatted(n(86.4 + this.open));
	}

	/** The teeth between open lips; empty where they do not show. */
	public String teeth() {
		double low = this.mouth.middle + this.open;
		return showsTeeth() ? "M%s %sQ0 %s %s %sQ%s %s 0 %sQ%s %s %s %sz".formatted(n(-this.mouth.width + 2),
				n(this.mouth.corners + 1.3), n(2 * this.mouth.middle - this.mouth.corners - 0.6),
				n(this.mouth.width - 2), n(this.mouth.corners + 1.3), n(this.mouth.width * 0.6), n(low), n(low),
				n(-this.mouth.width * 0.6), n(low), n(-this.mouth.width + 2), n(this.mouth.corners + 1.3)) : "";
	}

	/** The dark between lips that are a little apart; empty where they touch. */
	public String gap() {
		double width = this.mouth.width - 3;
		double middle = this.mouth.middle;
		return (this.open > 0 && !showsTeeth()) ? "M%s %sQ0 %s %s %sQ0 %s %s %sz".formatted(n(-width), n(middle),
				n(middle - 0.6), n(width), n(middle), n(middle + 2 * this.open), n(-width), n(middle)) : "";
	}

	/** The outline of both lips. */
	public String lips() {
		double width = this.mouth.width;
		double corners = this.mouth.corners;
		double low = this.showsTeeth() ? this.mouth.middle + this.open + 2.8 : 85.6 + this.open;
		double bow = Math.min(75.6, corners - 0.8);
		return "M%s %sQ-6 %s-2.5 %sQ0 %s 2.5 %sQ6 %s %s %sQ%s %s 0 %sQ%s %s %s %sz".formatted(n(-width), n(corners),
				n(bow + 0.2), n(bow), n(bow + 1), n(bow), n(bow + 0.2), n(width), n(corners), n(width * 0.5), n(low),
				n(low), n(-width * 0.5), n(low), n(-width), n(corners));
	}

	private static String n(double number) {
		return DrawingSvg.n(number);
	}

	/** The heights of a brow. */
	public record Brow(double outer, double arch, double inner) {
	}

	/** Where the eyes look, to the right and down. */
	public record Gaze(double right, double down) {
	}

	/** The line between the lips. */
	public record Mouth(double width, double corners, double middle) {
	}

}
