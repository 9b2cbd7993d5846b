package headshots.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as people look for them: lower case, without accents, ligatures and apostrophes,
 * initials without their dots.
 */
public final class Tokenizer {

	/** Initials such as "U.K.", or a word. */
	static final Pattern WORD = Pattern
		.compile("\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}'’])\\.?|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");

	/** Blanks and marks that an ellipsis takes the place of. */
	private static final Pattern STOPS = Pattern.compile("[\\s.,;:!?…]+$");

	private static final Pattern MARKS = Pattern.compile("[\\p{M}'’.]");

	/** Letters that Unicode does not take apart. */
	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
			Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"), Map.entry("ð", "d"),
			Map.entry("þ", "th"), Map.entry("ı", "i"), Map.entry("ħ", "h"), Map.entry("ŋ", "n"), Map.entry("ŧ", "t"));

	private static final Pattern LETTER = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

	private Tokenizer() {
	}

	/** All words of a text, folded, in order. */
	public static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			words.add(fold(matcher.group()));
		}
		return words;
	}

	/** One word in the form in which words are compared. */
	public static String fold(String word) {
		String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		return LETTER.matcher(plain).replaceAll((letter) -> LETTERS.get(letter.group()));
	}

	/**
	 * The first words of a text.
	 * @param text a plain text
	 * @param longest the number of characters that fit, the ellipsis included
	 * @return the text itself if it fits, else as many whole words as fit and an ellipsis
	 */
	public static String excerpt(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		int end = text.lastIndexOf(' ', longest - 1);
		return STOPS.matcher(text.substring(0, (end > 0) ? end : longest - 1)).replaceFirst("") + "…";
	}

	/**
	 * How many letters have to be changed, added, left out or swapped with their neighbor
	 * to make one word of the other.
	 * @param one a folded word
	 * @param other another one
	 * @return 0 for equal words
	 */
	public static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = (i == 0 || j == 0) ? i + j : cheapest(cost, one, other, i, j);
			}
		}
		return cost[one.length()][other.length()];
	}

	/**
	 * The largest edit distance of a word that may be a misspelling of this one.
	 * @param word a folded word
	 * @return a {@linkplain #distance distance}: a third of its letters, at least one
	 */
	public static int tolerance(String word) {
		return Math.max(1, word.length() / 3);
	}

	private static int cheapest(int[][] cost, String one, String other, int i, int j) {
		int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
		int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
	}

}
