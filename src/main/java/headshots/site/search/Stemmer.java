package headshots.site.search;

import java.util.regex.Pattern;

/**
 * Reduces an English word to a stem, so that plurals, participles and gerunds find each
 * other: a light stemmer, which never changes the kind of word.
 */
final class Stemmer {

	private static final int SHORTEST = 3;

	/**
	 * From this length on, a final "e" tells no words apart, as it does "hat" and "hate".
	 */
	private static final int SILENT_E = 5;

	private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

	/** The rest of "posing" and of "named", which lost an "e". */
	private static final Pattern LOST_E = Pattern.compile("[^aeiou][aeiou][^aeiouwxy]");

	/** The rest of "cropping" and of "modelling", which doubled a letter. */
	private static final Pattern DOUBLED = Pattern.compile(".*([^aeiouslz])\\1|.{4,}ll");

	private Stemmer() {
	}

	/**
	 * The stem of a word, which is not always a word itself.
	 * @param word a folded word
	 */
	static String stem(String word) {
		if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) {
			return word;
		}
		String stem = withoutSuffix(singular(word));
		return (stem.endsWith("e") && stem.length() >= SILENT_E) ? cut(stem, 1) : stem;
	}

	private static String singular(String word) {
		if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
			return cut(word, 3) + "y";
		}
		if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
			return cut(word, 2);
		}
		boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
		return plural ? cut(word, 1) : word;
	}

	private static String withoutSuffix(String word) {
		for (String suffix : new String[] { "ment", "ing", "ed" }) {
			String stem = word.endsWith(suffix) ? cut(word, suffix.length()) : "";
			if (stem.length() >= SHORTEST && VOWEL.matcher(stem).find()) {
				return suffix.equals("ment") ? withoutSuffix(stem) : repaired(stem);
			}
		}
		return word;
	}

	private static String repaired(String stem) {
		if (LOST_E.matcher(stem).matches()) {
			return stem + "e";
		}
		return DOUBLED.matcher(stem).matches() ? cut(stem, 1) : stem;
	}

	private static String cut(String word, int letters) {
		return word.substring(0, word.length() - letters);
	}

}
