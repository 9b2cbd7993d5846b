package headshots.media;

import java.awt.Rectangle;
import java.util.Optional;

import headshots.media.image.FocalPoint;

/**
 * A picture with its focal point, and the crops around it, as SVG viewports in pixels of
 * the picture.
 *
 * @param picture the picture
 * @param x how far from the left the focal point is, in percent; the middle if a draft
 * has none
 * @param y how far from the top, in percent
 * @param chosen whether the focal point was chosen
 */
public record PictureCrops(PictureName picture, int x, int y, boolean chosen) {

	private static final int WHOLE = 100;

	private static final int RING = 30;

	/**
	 * Reads the values of a form, which may be anything.
	 * @param picture a picture's name
	 * @param x percent from the left
	 * @param y percent from the top
	 * @return empty if the form has no picture yet
	 */
	public static Optional<PictureCrops> of(String picture, String x, String y) {
		boolean chosen = isPercent(x) && isPercent(y);
		return PictureName.of(picture)
			.map((name) -> new PictureCrops(name, chosen ? Integer.parseInt(x) : WHOLE / 2,
					chosen ? Integer.parseInt(y) : WHOLE / 2, chosen));
	}

	private static boolean isPercent(String text) {
		return text.matches("\\d{1,2}|100");
	}

	/** The whole picture: "0 0 1600 2000". */
	public String whole() {
		return "0 0 " + this.picture.width() + " " + this.picture.height();
	}

	/** The upright crop that the guide's pages show. */
	public String upright() {
		return viewport(focus().cut(this.picture.width(), this.picture.height()));
	}

	/**
	 * The square within that crop whose circle profile pages of other sites would show.
	 */
	public String round() {
		return viewport(focus().square(this.picture.width(), this.picture.height()));
	}

	/** Whether the focal point is in that circle. */
	public boolean isInCircle() {
		return focus().isInCircle(this.picture.width(), this.picture.height());
	}

	public double centerX() {
		return this.picture.width() * this.x / (double) WHOLE;
	}

	public double centerY() {
		return this.picture.height() * this.y / (double) WHOLE;
	}

	/** The radius of the mark on the focal point. */
	public int ring() {
		return Math.max(this.picture.width(), this.picture.height()) / RING;
	}

	private FocalPoint focus() {
		return new FocalPoint(this.x, this.y);
	}

	private static String viewport(Rectangle cut) {
		return cut.x + " " + cut.y + " " + cut.width + " " + cut.height;
	}

}
