package headshots.site.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import headshots.site.CardLine;

/**
 * Draws the ranges on a line as the pages do: by turns above and below it, each with an
 * end mark of its own, so that color is never the only difference.
 */
final class RangeBars {

	/** The thickness of a range, in pixels. */
	static final double THICKNESS = 9;

	private static final Color LINE = new Color(0x57534d);

	private static final Color INK = new Color(0x1b1a18);

	/** The distance of the nearest range from the line, in thicknesses. */
	private static final double NEAREST = 0.8;

	/** The distance of two ranges on one side, in thicknesses. */
	private static final double LANE = 2.1;

	/** The room for an end mark outside its range, in thicknesses. */
	private static final double MARK = 0.5;

	/** How much of the height for a line its ranges take at most. */
	private static final double FILLED = 0.85;

	private final Graphics2D graphics;

	private final Rectangle place;

	RangeBars(Graphics2D graphics, Rectangle place) {
		this.graphics = graphics;
		this.place = place;
	}

	void draw(CardLine line) {
		List<CardLine.CardBar> bars = line.bars();
		int lanes = Math.max(1, (bars.size() + 1) / 2);
		double units = 2 * (NEAREST + 1 + MARK + LANE * (lanes - 1));
		double thickness = Math.min(1.2 * THICKNESS, FILLED * this.place.height / units);
		double y = this.place.getCenterY();
		this.graphics.setColor(LINE);
		this.graphics.setStroke(new BasicStroke(2));
		this.graphics.draw(new Line2D.Double(this.place.x, y, this.place.getMaxX(), y));
		if (bars.size() == 2) {
			hatch(bars.get(0), bars.get(1), y, NEAREST * thickness);
		}
		for (int i = 0; i < bars.size(); i++) {
			double away = (NEAREST + 0.5 + LANE * (i / 2)) * thickness;
			CardLine.CardBar bar = bars.get(i);
			bar(this.graphics, Color.decode(bar.color()), i, x(bar.from()), x(bar.to()),
					(i % 2 == 0) ? y - away : y + away, thickness);
		}
	}

	/**
	 * Draws a range with its end marks.
	 * @param number the number of its drawing on the card, from 0
	 */
	static void bar(Graphics2D graphics, Color color, int number, double from, double to, double y, double thickness) {
		graphics.setColor(color);
		graphics.fill(new Rectangle2D.Double(from, y - thickness / 2, to - from, thickness));
		for (double x : new double[] { from, to }) {
			Shape mark = mark(number, x, y, thickness);
			if (number == 3) {
				graphics.setColor(CardRasterizer.PAPER);
				graphics.fill(mark);
				graphics.setColor(color);
				graphics.setStroke(new BasicStroke((float) (0.4 * thickness)));
				graphics.draw(mark);
			}
			else {
				graphics.fill(mark);
			}
		}
	}

	private static Shape mark(int number, double x, double y, double thickness) {
		double radius = 0.9 * thickness;
		return switch (number) {
			case 0 -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
			case 1 -> new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
			case 2 -> {
				Path2D.Double triangle = new Path2D.Double();
				triangle.moveTo(x, y - 1.2 * thickness);
				triangle.lineTo(x + 1.1 * thickness, y + radius);
				triangle.lineTo(x - 1.1 * thickness, y + radius);
				triangle.closePath();
				yield triangle;
			}
			default -> new Ellipse2D.Double(x - 0.8 * thickness, y - 0.8 * thickness, 1.6 * thickness, 1.6 * thickness);
		};
	}

	/** The length that two ranges share. */
	private void hatch(CardLine.CardBar one, CardLine.CardBar other, double y, double half) {
		double from = x(Math.max(one.from(), other.from()));
		double to = x(Math.min(one.to(), other.to()));
		if (from >= to) {
			return;
		}
		Graphics2D clipped = (Graphics2D) this.graphics.create();
		try {
			clipped.clip(new Rectangle2D.Double(from, y - half, to - from, 2 * half));
			clipped.setColor(INK);
			clipped.setStroke(new BasicStroke(1.6F));
			for (double x = from - 2 * half; x < to; x += 8) {
				clipped.draw(new Line2D.Double(x, y + half, x + 2 * half, y - half));
			}
		}
		finally {
			clipped.dispose();
		}
	}

	private double x(int percent) {
		return this.place.x + this.place.width * percent / 100.0;
	}

}
