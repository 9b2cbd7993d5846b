package headshots.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The drawing of stretches on one aspect's line, in coordinates that a template writes
 * into an SVG: across in percent of the line, down in pixels. Columns take turns above
 * and below the line, so that a bar is known by its side and its end mark and not by its
 * tint alone.
 *
 * @param bars one for each column that has guidance, in the columns' order
 * @param overlaps where neighboring stretches of two columns share a length
 * @param height the drawing's height in pixels
 * @param line the line's distance from the top in pixels
 * @param words a description of the drawing, as a sentence
 */
record Spectrum(List<Bar> bars, List<Overlap> overlaps, int height, int line, String words) {

	static final int BAR_HEIGHT = 5;

	private static final int NEAREST = 4;

	private static final int LANE = 10;

	/** A spectrum of the cells of one row. */
	static Spectrum of(List<Cell> cells, String relation) {
		int lanes = Math.max(1, (cells.size() + 1) / 2);
		int line = NEAREST + BAR_HEIGHT + LANE * (lanes - 1) + 3;
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			int lane = NEAREST + LANE * (i / 2);
			int top = (i % 2 == 0) ? line - lane - BAR_HEIGHT : line + lane;
			bars.add(new Bar(cells.get(i).column().tint(), cells.get(i).stretch(), top, i));
		}
		return new Spectrum(List.copyOf(bars), overlaps(bars, line), 2 * line, line, words(cells, relation));
	}

	private static List<Overlap> overlaps(List<Bar> bars, int line) {
		List<Overlap> overlaps = new ArrayList<>();
		if (bars.size() == 2 && bars.get(0).stretch().overlaps(bars.get(1).stretch())) {
			Range one = bars.get(0).stretch();
			Range other = bars.get(1).stretch();
			overlaps.add(new Overlap(new Range(Math.max(one.from(), other.from()), Math.min(one.to(), other.to())),
					line - NEAREST, 2 * NEAREST));
		}
		return List.copyOf(overlaps);
	}

	private static String words(List<Cell> cells, String relation) {
		String stretches = cells.stream()
			.map((cell) -> cell.column().name() + " " + cell.stretch())
			.collect(Collectors.joining(", "));
		return stretches + ((relation.isEmpty()) ? "" : ": " + relation);
	}

	private static String percent(int step) {
		return String.format(Locale.ROOT, "%d%%", step * 100 / Range.STEPS);
	}

	/**
	 * A stretch as a bar.
	 *
	 * @param tint the class that colors it
	 * @param stretch the stretch
	 * @param top its upper edge in pixels from the drawing's top
	 * @param number which column it is, from 0: the number tells the end marks' shape
	 */
	record Bar(String tint, Range stretch, int top, int number) {

		public String x() {
			return percent(this.stretch.from());
		}

		public String end() {
			return percent(this.stretch.to());
		}

		public String width() {
			return percent(this.stretch.to() - this.stretch.from());
		}

		/** The middle of its height. */
		public double middle() {
			return this.top + BAR_HEIGHT / 2.0;
		}

	}

	/**
	 * A length that two stretches share.
	 *
	 * @param stretch the shared stretch
	 * @param top its upper edge in pixels from the drawing's top
	 * @param height its height in pixels
	 */
	record Overlap(Range stretch, int top, int height) {

		public String x() {
			return percent(this.stretch.from());
		}

		public String width() {
			return percent(this.stretch.to() - this.stretch.from());
		}

	}

}
