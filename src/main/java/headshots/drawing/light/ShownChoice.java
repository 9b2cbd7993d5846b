package headshots.drawing.light;

import java.util.List;

import headshots.drawing.svg.Svg;

/**
 * A choice among pictures as a form shows it.
 */
record ShownChoice(String code, String label, List<Option> options) {

	/**
	 * One of its options.
	 *
	 * @param id the control's ID on the page
	 * @param value its value, as in a URL
	 * @param words the same in words
	 */
	record Option(String id, int value, String words, Svg picture, boolean chosen) {
	}

}
