package headshots.site.card;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Arranges the drawings and lines of a card. One drawing has its lines at its side, two
 * have them between, and more have them below.
 *
 * @param pictures where the drawings are, each four by five
 * @param lines where the lines are, with room for their ranges
 */
record CardLayout(List<Rectangle> pictures, List<Rectangle> lines) {

	/** The size that sites ask for. */
	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	private static final int MARGIN = 45;

	private static final int GAP = 30;

	/** The room for the accent color under a drawing. */
	private static final int RULE = 30;

	/**
	 * Arranges a card.
	 * @param pictures the number of drawings
	 * @param lines the number of lines
	 */
	static CardLayout of(int pictures, int lines) {
		int free = HEIGHT - 2 * MARGIN;
		if (lines == 0) {
			return new CardLayout(row(pictures, Math.min(free - RULE, heightInRow(pictures)), true), List.of());
		}
		if (pictures == 1) {
			Rectangle picture = new Rectangle(MARGIN, MARGIN, width(free - RULE), free - RULE);
			int left = picture.x + picture.width + 2 * MARGIN;
			return new CardLayout(List.of(picture),
					grid(new Rectangle(left, MARGIN, WIDTH - MARGIN - 20 - left, free), 1, lines));
		}
		if (pictures == 2 && lines > 1) {
			int height = 450;
			int top = (HEIGHT - height - RULE) / 2;
			Rectangle left = new Rectangle(MARGIN, top, width(height), height);
			Rectangle right = new Rectangle(WIDTH - MARGIN - left.width, top, left.width, height);
			int from = left.x + left.width + 50;
			return new CardLayout(List.of(left, right),
					grid(new Rectangle(from, top, WIDTH - 2 * from, height + RULE), 1, lines));
		}
		int height = Math.min((pictures == 3) ? 360 : 330, heightInRow(pictures));
		List<Rectangle> row = row(pictures, height, false);
		int top = MARGIN + height + RULE + 15;
		Rectangle below = new Rectangle(row.get(0).x + 10, top,
				row.get(pictures - 1).x + row.get(pictures - 1).width - row.get(0).x - 20, HEIGHT - 30 - top);
		return new CardLayout(row, grid(below, (lines == 1) ? 1 : 3, lines));
	}

	/** A row of drawings, in the middle of the card's width. */
	private static List<Rectangle> row(int count, int height, boolean middle) {
		int width = width(height);
		int left = (WIDTH - count * width - (count - 1) * GAP) / 2;
		int top = middle ? (HEIGHT - height) / 2 : MARGIN;
		List<Rectangle> row = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			row.add(new Rectangle(left + i * (width + GAP), top, width, height));
		}
		return row;
	}

	/** Rows of equal height, each with the same number of lines. */
	private static List<Rectangle> grid(Rectangle area, int columns, int count) {
		int rows = (count + columns - 1) / columns;
		int width = (area.width - (columns - 1) * 2 * GAP) / columns;
		List<Rectangle> grid = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			grid.add(new Rectangle(area.x + i % columns * (width + 2 * GAP), area.y + i / columns * area.height / rows,
					width, area.height / rows));
		}
		return grid;
	}

	private static int heightInRow(int count) {
		return (WIDTH - 2 * MARGIN - (count - 1) * GAP) / count / 4 * 5;
	}

	private static int width(int height) {
		return height * 4 / 5;
	}

}
