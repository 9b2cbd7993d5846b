package headshots.site.search;

/**
 * Reduces an English word to a stem, so that plurals, participles and gerunds find each
 * other: a light stemmer, which never changes the kind of word.
 */
final class Stemmer {

	private static final int SHORTEST = 3;

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
		return withoutLastVowel(withoutSuffix(singular(word)));
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
			if (stem.length() >= SHORTEST && stem.matches(".*[aeiouy].*")) {
				return suffix.equals("ment") ? withoutSuffix(stem) : stem;
			}
		}
		return word;
	}

	/** Drops what only some forms have: "e" of "pose", the second "p" of "cropped". */
	private static String withoutLastVowel(String word) {
		String stem = (word.endsWith("e") && word.length() > SHORTEST) ? cut(word, 1) : word;
		int last = stem.length() - 1;
		boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
		return doubled ? cut(stem, 1) : stem;
	}

	private static String cut(String word, int letters) {
		return word.substring(0, word.length() - letters);
	}

}
