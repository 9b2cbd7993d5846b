package headshots.media.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * The point of a picture that must be visible, and the crop around it. Every picture of
 * the guide has the same shape, so that they fit into one row and a page never moves when
 * one arrives (no layout shift).
 *
 * @param x how far from the left, in per cent
 * @param y how far from the top, in per cent
 */
public record FocalPoint(int x, int y) {

	/** Headshots are 4 wide and 5 high. */
	static final int ACROSS = 4;

	static final int DOWN = 5;

	private static final int WHOLE = 100;

	/** How far from the middle the point may be, in percent of the circle's radius. */
	private static final int ROOM = 80;

	public FocalPoint {
		x = Math.max(0, Math.min(x, WHOLE));
		y = Math.max(0, Math.min(y, WHOLE));
	}

	/**
	 * The largest piece of the shape that has the point as near to its middle as it can.
	 */
	public Rectangle cut(int width, int height) {
		int across = widthOfCut(width, height);
		int down = Math.min(height, Math.round(across * (float) DOWN / ACROSS));
		return new Rectangle(offset(this.x, width, across), offset(this.y, height, down), across, down);
	}

	/**
	 * The largest square of that piece whose circle holds the point with some room around
	 * it; the smallest that can be shown where none does. It has the point as near to its
	 * middle as it can.
	 */
	public Rectangle square(int width, int height) {
		Rectangle cut = cut(width, height);
		int side = Math.min(cut.width, cut.height);
		while (side > Rendition.WIDTHS.get(0) && !isInside(circle(cut, width, height, side), width, height, ROOM)) {
			side--;
		}
		return circle(cut, width, height, side);
	}

	/** Whether the circle of that square holds the point, and does not cut it off. */
	public boolean isInCircle(int width, int height) {
		return isInside(square(width, height), width, height, WHOLE);
	}

	/** A sample of the cut's texture around the point, after the cut was resized. */
	TextureSample sample(BufferedImage sized, Rectangle cut, int width, int height) {
		return TextureSample.around(sized, (at(this.x, width) - cut.x) * sized.getWidth() / cut.width,
				(at(this.y, height) - cut.y) * sized.getHeight() / cut.height);
	}

	static int widthOfCut(int width, int height) {
		return Math.min(width, height * ACROSS / DOWN);
	}

	private Rectangle circle(Rectangle cut, int width, int height, int side) {
		return new Rectangle(within(at(this.x, width), cut.x, cut.width, side),
				within(at(this.y, height), cut.y, cut.height, side), side, side);
	}

	/** Twice the distances, so that all of them are whole numbers. */
	private boolean isInside(Rectangle square, int width, int height, int percentOfRadius) {
		long right = 2L * (at(this.x, width) - square.x) - square.width;
		long down = 2L * (at(this.y, height) - square.y) - square.width;
		long most = (long) percentOfRadius * square.width;
		return WHOLE * WHOLE * (right * right + down * down) <= most * most;
	}

	private static int offset(int percent, int whole, int part) {
		return within(at(percent, whole), 0, whole, part);
	}

	/** Where a part begins whose middle is as near to a point as it can be. */
	private static int within(int point, int start, int length, int part) {
		return Math.max(start, Math.min(point - part / 2, start + length - part));
	}

	private static int at(int percent, int whole) {
		return Math.round(whole * percent / (float) WHOLE);
	}

}
