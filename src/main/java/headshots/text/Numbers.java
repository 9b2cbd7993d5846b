package headshots.text;

import java.util.List;

/**
 * Small numbers and lists the way sentences say them.
 */
public final class Numbers {

	private static final List<String> WORDS = List.of("none", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	private Numbers() {
	}

	/** The number as a word up to ten, in digits above. */
	public static String inWords(int number) {
		return (number >= 0 && number < WORDS.size()) ? WORDS.get(number) : Integer.toString(number);
	}

	/**
	 * The items as a sentence has them: "a", "a and b", "a, b and c"; a comma sets off
	 * the last one where an item has an "and" of its own: "a, b and c, and d".
	 */
	public static String list(List<String> items) {
		int last = items.size() - 1;
		boolean compound = items.stream().anyMatch((item) -> item.contains(" and "));
		return (last < 1) ? String.join("", items)
				: String.join(", ", items.subList(0, last)) + (compound ? ", and " : " and ") + items.get(last);
	}

}
