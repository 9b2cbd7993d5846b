package headshots.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.text.Highlight;
import headshots.text.SafeHtml;

/**
 * What a reader looks for: a list of needs, each of which a page can meet in several
 * ways, because the trade has several names for a thing.
 */
final class SearchQuery {

	private static final int MOST_WORDS = 10;

	private static final int SHORTEST_BEGINNING = 3;

	private static final int WHOLE_WORD = 3;

	private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "can", "do",
			"does", "for", "how", "i", "in", "is", "it", "me", "my", "of", "on", "or", "should", "the", "to", "what",
			"when", "which", "who", "why", "with", "you", "your");

	/** Needs; each need has alternatives; each alternative is the words of one name. */
	private final List<Set<List<String>>> needs = new ArrayList<>();

	private final Set<String> sought = new HashSet<>();

	SearchQuery(List<String> typed, List<List<List<String>>> synonyms) {
		List<String> telling = typed.stream().filter((word) -> !SMALL_WORDS.contains(word)).toList();
		List<String> words = telling.isEmpty() ? typed : telling;
		int next = 0;
		while (next < words.size() && this.needs.size() < MOST_WORDS) {
			next += addNeed(words.subList(next, words.size()), synonyms);
		}
		this.needs.forEach((need) -> need.forEach(this.sought::addAll));
	}

	/**
	 * How well a page meets all the needs.
	 * @return 0 if it leaves one unmet
	 */
	int score(SearchIndex.Document document) {
		int sum = 0;
		for (Set<List<String>> need : this.needs) {
			int best = need.stream().mapToInt((name) -> score(name, document.weights())).max().orElse(0);
			if (best == 0) {
				return 0;
			}
			sum += best;
		}
		return sum;
	}

	/** The text with the words that were looked for marked. */
	public SafeHtml mark(String text) {
		return Highlight.mark(text, (word) -> this.sought.stream().anyMatch((sought) -> meets(sought, word)));
	}

	/** Takes the longest name that the words begin with, or else the first word. */
	private int addNeed(List<String> words, List<List<List<String>>> synonyms) {
		int length = synonyms.stream()
			.flatMap(List::stream)
			.filter((name) -> begins(words, name))
			.mapToInt(List::size)
			.max()
			.orElse(1);
		Set<List<String>> alternatives = new HashSet<>();
		alternatives.add(words.subList(0, length));
		for (List<List<String>> names : synonyms) {
			if (names.stream().anyMatch((name) -> name.size() == length && begins(words, name))) {
				alternatives.addAll(names);
			}
		}
		this.needs.add(alternatives);
		return length;
	}

	private static boolean begins(List<String> words, List<String> name) {
		if (name.isEmpty() || words.size() < name.size()) {
			return false;
		}
		for (int i = 0; i < name.size(); i++) {
			if (!singular(words.get(i)).equals(singular(name.get(i)))) {
				return false;
			}
		}
		return true;
	}

	private static int score(List<String> name, Map<String, Integer> weights) {
		int sum = 0;
		for (String word : name) {
			int best = weights.entrySet()
				.stream()
				.filter((known) -> meets(word, known.getKey()))
				.mapToInt((known) -> known.getValue()
						* (singular(known.getKey()).equals(singular(word)) ? WHOLE_WORD : 1))
				.max()
				.orElse(0);
			if (best == 0) {
				return 0;
			}
			sum += best;
		}
		return sum;
	}

	private static boolean meets(String sought, String known) {
		String stem = singular(sought);
		return known.equals(sought) || (stem.length() >= SHORTEST_BEGINNING
				&& (known.startsWith(stem) || singular(known).startsWith(stem)));
	}

	private static String singular(String word) {
		if (word.length() <= SHORTEST_BEGINNING || !word.endsWith("s") || word.endsWith("ss")) {
			return word;
		}
		return word.endsWith("ies") ? word.substring(0, word.length() - "ies".length()) + "y"
				: word.substring(0, word.length() - 1);
	}

}
