package headshots.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import headshots.text.Tokenizer;

/**
 * The full-text index of all pages: their words with weights, and groups of synonyms.
 */
final class SearchIndex {

	private static final int IN_TITLE = 12;

	private static final int IN_OTHER_NAME = 10;

	private static final int IN_SUMMARY = 4;

	private static final int IN_TEXT = 1;

	private static final int SHORTEST_GUESSED = 5;

	private static final int SHORT_WORD = 6;

	private final List<Document> documents = new ArrayList<>();

	private final List<List<List<String>>> synonyms = new ArrayList<>();

	private final Map<String, Integer> vocabulary = new TreeMap<>();

	SearchIndex(List<Page> pages) {
		for (Page page : pages) {
			Map<String, Integer> weights = new HashMap<>();
			weigh(weights, page.title(), IN_TITLE);
			page.otherNames().forEach((name) -> weigh(weights, name, IN_OTHER_NAME));
			weigh(weights, page.summary(), IN_SUMMARY);
			weigh(weights, page.words(), IN_TEXT);
			this.documents.add(new Document(page, weights));
			weights.keySet().forEach((word) -> this.vocabulary.merge(word, 1, Integer::sum));
			if (!page.otherNames().isEmpty()) {
				List<List<String>> names = new ArrayList<>();
				names.add(Tokenizer.of(page.title()));
				page.otherNames().forEach((name) -> names.add(Tokenizer.of(name)));
				this.synonyms.add(names);
			}
		}
	}

	List<Document> documents() {
		return this.documents;
	}

	/** Groups of names, each name a list of words. */
	List<List<List<String>>> synonyms() {
		return this.synonyms;
	}

	/** The known word that is the fewest letters away, if it is near at all. */
	Optional<String> nearestWord(String word) {
		if (this.vocabulary.containsKey(word)) {
			return Optional.of(word);
		}
		if (word.length() < SHORTEST_GUESSED) {
			return Optional.empty();
		}
		int farthest = (word.length() <= SHORT_WORD) ? 1 : 2;
		return this.vocabulary.keySet()
			.stream()
			.filter((known) -> Math.abs(known.length() - word.length()) <= farthest)
			.filter((known) -> Tokenizer.distance(known, word) <= farthest)
			.min(Comparator.<String>comparingInt((known) -> Tokenizer.distance(known, word))
				.thenComparing((known) -> -this.vocabulary.get(known)));
	}

	private static void weigh(Map<String, Integer> weights, String text, int weight) {
		Tokenizer.of(text).forEach((word) -> weights.merge(word, weight, Math::max));
	}

	/**
	 * A page and its words.
	 *
	 * @param page the page
	 * @param weights folded words and how much each says about the page
	 */
	record Document(Page page, Map<String, Integer> weights) {
	}

}
