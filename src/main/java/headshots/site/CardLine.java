package headshots.site;

import java.util.List;

/**
 * A line with ranges on the card of a page: the spectrum of an aspect.
 *
 * @param bars the ranges, in the order of the card's pictures where they belong to them
 */
public record CardLine(List<CardBar> bars) {

	public CardLine {
		bars = List.copyOf(bars);
	}

	/**
	 * A range.
	 *
	 * @param from the low end, in hundredths of the line
	 * @param to the high end, in hundredths of the line
	 * @param color the accent color, as {@code #rrggbb}
	 */
	public record CardBar(int from, int to, String color) {
	}

}
