package headshots.media.image;

import java.awt.Rectangle;

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
	 * The largest square of that piece that has the point as near to its middle as it
	 * can.
	 */
	public Rectangle square(int width, int height) {
		Rectangle cut = cut(width, height);
		int top = Math.round(height * this.y / (float) WHOLE) - cut.width / 2;
		int side = Math.min(cut.width, cut.height);
		return new Rectangle(cut.x, Math.max(cut.y, Math.min(top, cut.y + cut.height - side)), side, side);
	}

	static int widthOfCut(int width, int height) {
		return Math.min(width, height * ACROSS / DOWN);
	}

	private static int offset(int percent, int whole, int part) {
		int middle = Math.round(whole * percent / (float) WHOLE);
		return Math.max(0, Math.min(middle - part / 2, whole - part));
	}

}
