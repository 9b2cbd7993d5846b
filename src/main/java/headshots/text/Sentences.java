package headshots.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

/**
 * Finds the first sentence of a text, which in the guide’s answers says it all.
 */
public final class Sentences {

	/** An initial or a title, after which a name goes on. */
	private static final Pattern GOES_ON = Pattern.compile("(?s).*\\b(\\p{Lu}|Dr|Mr|Mrs|Ms|St|vs|approx)\\.\\s*");

	private Sentences() {
	}

	/**
	 * Returns a beginning of a sentence as it reads within one.
	 * @param beginning some words
	 * @return the words with a small first letter, unless they begin with an abbreviation
	 */
	public static String within(String beginning) {
		boolean word = beginning.length() < 2 || !Character.isUpperCase(beginning.charAt(1));
		return word ? StringUtils.uncapitalize(beginning) : beginning;
	}

	/**
	 * Returns the first sentence.
	 * @param plain a text without markup
	 * @return the sentence with its final mark; the whole text if it has only one
	 */
	public static String first(String plain) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
		sentences.setText(plain);
		for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
			String first = plain.substring(0, end);
			if (!GOES_ON.matcher(first).matches()) {
				return first.strip();
			}
		}
		return plain.strip();
	}

	/**
	 * Counts the sentences.
	 * @param plain a text without markup
	 */
	public static int count(String plain) {
		int count = 0;
		for (String rest = plain.strip(); !rest.isEmpty(); rest = rest.substring(first(rest).length()).strip()) {
			count++;
		}
		return count;
	}

}
