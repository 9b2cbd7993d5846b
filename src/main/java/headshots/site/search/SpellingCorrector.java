package headshots.site.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import headshots.text.Tokenizer;

/**
 * Finds the known word that a misspelled one was meant to be.
 */
final class SpellingCorrector {

	/** Shorter words are near too many others. */
	private static final int SHORTEST = 4;

	/** From this length on, two letters may be wrong. */
	private static final int LONG_WORD = 7;

	/** Up to this length a word is near many; only those of names are likely. */
	private static final int SHORT_WORD = 5;

	/** Known words and in how many fields they are. */
	private final Map<String, Integer> known;

	private final Set<String> ofNames;

	/**
	 * Creates a corrector.
	 * @param words all words, and in how many fields they are
	 * @param ofNames the words of titles and other names
	 */
	SpellingCorrector(Map<String, Integer> words, Set<String> ofNames, Vocabulary vocabulary) {
		this.ofNames = ofNames;
		this.known = new HashMap<>(words);
		vocabulary.words().forEach((word) -> this.known.merge(word, 1, Integer::sum));
	}

	/**
	 * The known word that is the fewest letters away, the more frequent one of several.
	 * @param word an unknown, folded word
	 * @return empty if none is near enough
	 */
	Optional<String> correct(String word) {
		if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
			return Optional.empty();
		}
		int farthest = (word.length() < LONG_WORD) ? 1 : 2;
		String best = null;
		double least = Double.MAX_VALUE;
		for (Map.Entry<String, Integer> entry : this.known.entrySet()) {
			String candidate = entry.getKey();
			boolean likely = word.length() > SHORT_WORD || this.ofNames.contains(candidate);
			if (!likely || candidate.length() < SHORTEST || Math.abs(candidate.length() - word.length()) > farthest) {
				continue;
			}
			int distance = Tokenizer.distance(candidate, word);
			// Few people get the first letter wrong.
			double cost = distance + ((candidate.charAt(0) != word.charAt(0)) ? 0.5 : 0)
					- Math.min(0.4, Math.log(1 + entry.getValue()) / 12);
			boolean nearer = cost < least
					|| (cost == least && Comparator.<String>naturalOrder().compare(candidate, best) < 0);
			if (distance <= farthest && nearer) {
				best = candidate;
				least = cost;
			}
		}
		return Optional.ofNullable(best);
	}

}
