package headshots.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.text.Highlight;
import headshots.text.SafeHtml;

/**
 * A parsed search query: a list of needs, each of which a page can meet in several ways,
 * because the trade has several names for a thing.
 */
final class SearchQuery {

	private static final int MOST_WORDS = 10;

	private static final int SHORTEST_BEGINNING = 3;

	private static final int WHOLE_WORD = 3;

	private static final int MORE_THAN_WORDS_WEIGH = 10_000;

	private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "can", "do",
			"does", "for", "get", "have", "headshot", "headshots", "how", "i", "in", "is", "it", "me", "my", "need",
			"of", "on", "or", "should", "the", "to", "what", "when", "which", "who", "why", "with", "you", "your");

	/** Needs; each need has alternatives; each alternative is the words of one name. */
	private final List<Set<List<String>>> needs = new ArrayList<>();

	private final Set<String> sought = new HashSet<>();

	SearchQuery(List<String> typed, List<List<List<String>>> synonyms) {
		int next = 0;
		while (next < typed.size() && this.needs.size() < MOST_WORDS) {
			next += addNeed(typed.subList(next, typed.size()), synonyms);
		}
		if (this.needs.isEmpty()) {
			typed.stream().limit(MOST_WORDS).forEach((word) -> this.needs.add(Set.of(List.of(word))));
		}
		this.needs.forEach((need) -> need.forEach(this.sought::addAll));
	}

	/**
	 * How well a page meets the needs: pages that meet more of them score higher,
	 * whatever the words weigh.
	 * @param fewest how many needs a page has to meet
	 * @return 0 if it meets fewer
	 */
	int score(SearchIndex.Document document, int fewest) {
		int sum = 0;
		int met = 0;
		for (Set<List<String>> need : this.needs) {
			int best = need.stream().mapToInt((name) -> score(name, document.weights())).max().orElse(0);
			met += (best > 0) ? 1 : 0;
			sum += best;
		}
		return (met > 0 && met >= fewest) ? met * MORE_THAN_WORDS_WEIGH + sum : 0;
	}

	/** How many different things are looked for. */
	int needs() {
		return this.needs.size();
	}

	/** The text with the words that were looked for marked. */
	public SafeHtml mark(String text) {
		return Highlight.mark(text, (word) -> this.sought.stream().anyMatch((sought) -> meets(sought, word)));
	}

	/**
	 * Takes the longest name that the words begin with, or else the first word unless it
	 * is a small one.
	 * @return how many words were taken
	 */
	private int addNeed(List<String> words, List<List<List<String>>> synonyms) {
		int named = synonyms.stream()
			.flatMap(List::stream)
			.filter((name) -> begins(words, name))
			.mapToInt(List::size)
			.max()
			.orElse(0);
		boolean small = SMALL_WORDS.contains(words.get(0)) && named < 2;
		if (small) {
			return 1;
		}
		int length = Math.max(1, named);
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
