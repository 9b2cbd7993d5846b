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

	/** The items as a sentence has them: "a", "a and b", "a, b and c". */
	public static String list(List<String> items) {
		int last = items.size() - 1;
		return (last < 1) ? String.join("", items)
				: String.join(", ", items.subList(0, last)) + " and " + items.get(last);
	}

}
