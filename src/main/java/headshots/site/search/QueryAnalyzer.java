package headshots.site.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Turns a question into a {@link SearchQuery}: joins and splits compounds, corrects
 * misspelled words, drops small words, and adds synonyms.
 */
final class QueryAnalyzer {

	private static final Pattern DEFINITION = Pattern.compile(
			"(?i)^\\W*wh?at(['’]?s|\\s+is|\\s+are|\\s+does)\\s+(an?\\s+)?(\\S+\\s*){1,3}$|\\bmean(ing|s)?\\b|\\bdefin\\w+");

	/** They make a word of another without a new subject. */
	private static final List<String> ENDINGS = List.of("iest", "est", "ier", "ily", "ly", "ness", "able", "er", "y");

	private static final int MOST_WORDS = 24;

	private static final int SHORTEST_PART = 3;

	private static final int SHORTEST_BEGINNING = 5;

	private static final double AS_SYNONYM = 0.7;

	/** Rarer words tell no more. */
	private static final double MOST = 4.2;

	private static final double OF_UNKNOWN = 1;

	private static final double OF_TEXT_ONLY = 0.6;

	private static final double AS_BEGINNING = 0.6;

	private final SearchIndex index;

	private final Vocabulary vocabulary;

	private final @Nullable SpellingCorrector spelling;

	/**
	 * Creates an analyzer.
	 * @param spelling corrects misspelled words; null to leave them
	 */
	QueryAnalyzer(SearchIndex index, Vocabulary vocabulary, @Nullable SpellingCorrector spelling) {
		this.index = index;
		this.vocabulary = vocabulary;
		this.spelling = spelling;
	}

	SearchQuery analyze(String question) {
		List<String> typed = Vocabulary.words(question).stream().limit(MOST_WORDS).toList();
		List<String> words = new ArrayList<>();
		boolean corrected = false;
		for (int i = 0; i < typed.size(); i++) {
			String word = typed.get(i);
			String next = (i + 1 < typed.size()) ? typed.get(i + 1) : "";
			Optional<String> near = Optional.empty();
			if (isKnown(word)) {
				words.add(word);
			}
			else if (!next.isEmpty() && isKnown(word + next)) {
				words.add(word + next);
				i++;
			}
			else {
				List<String> known = knownWordsIn(word);
				near = known.isEmpty() ? corrected(word) : Optional.empty();
				words.addAll(known.isEmpty() ? List.of(near.orElse(word)) : known);
			}
			corrected |= near.isPresent();
		}
		return query(corrected ? String.join(" ", words) : question, corrected, words);
	}

	private SearchQuery query(String text, boolean corrected, List<String> words) {
		List<String> asked = this.vocabulary.spelledOneWay(words.stream().map(Stemmer::stem).toList());
		List<String> terms = this.vocabulary
			.spelledOneWay(this.vocabulary.rephrased(words).stream().map(Stemmer::stem).toList());
		List<SearchQuery.Concept> concepts = new ArrayList<>();
		for (String term : IndexedDocument.significant(terms, this.vocabulary)) {
			concepts.add(concept(term));
		}
		Set<String> unknown = new LinkedHashSet<>(words);
		unknown.removeIf((word) -> isKnown(word) || !beginnings(word).isEmpty());
		return new SearchQuery(text, corrected, concepts, List.copyOf(unknown), intents(text, terms),
				this.vocabulary.withoutFillers(terms), asked, SearchQuery.found(concepts, this.vocabulary));
	}

	private Set<String> intents(String text, List<String> terms) {
		Set<String> intents = new HashSet<>();
		for (String intent : List.of(SearchQuery.NUMBERS, SearchQuery.LIMITS, SearchQuery.COMPARE)) {
			if (terms.stream().anyMatch((term) -> this.vocabulary.means(intent, term))) {
				intents.add(intent);
			}
		}
		if (DEFINITION.matcher(text).find()) {
			intents.add(SearchQuery.DEFINE);
		}
		else if (text.strip().endsWith("?")
				|| (!terms.isEmpty() && this.vocabulary.means(SearchQuery.QUESTION, terms.get(0)))) {
			intents.add(SearchQuery.QUESTION);
		}
		return intents;
	}

	private SearchQuery.Concept concept(String term) {
		Map<List<String>, Double> alternatives = new LinkedHashMap<>();
		this.vocabulary.synonyms(term).forEach((name) -> alternatives.put(name, AS_SYNONYM));
		alternatives.put(List.of(term), 1.0);
		if (!this.index.knows(term) && alternatives.size() == 1) {
			beginnings(term).forEach((beginning) -> alternatives.put(List.of(beginning), AS_BEGINNING));
		}
		Set<Integer> documents = new HashSet<>();
		alternatives.keySet().forEach((name) -> documents.addAll(this.index.postings(name).keySet()));
		double ofAll = this.index.rarity(documents.size());
		double ofTerm = this.index.knows(term) ? this.index.rarity(term) : ofAll;
		// A word that no page has cannot tell pages apart, and hides nothing that others
		// have.
		double rarity = documents.isEmpty() ? OF_UNKNOWN : Math.min(MOST, (ofAll + ofTerm) / 2);
		boolean named = alternatives.keySet().stream().flatMap(List::stream).anyMatch(this.index::isOfName);
		return new SearchQuery.Concept(term, alternatives, named ? rarity : rarity * OF_TEXT_ONLY);
	}

	private boolean isKnown(String word) {
		String stem = Stemmer.stem(word);
		return this.index.knows(stem) || this.vocabulary.knows(stem);
	}

	private List<String> beginnings(String word) {
		String stem = Stemmer.stem(word);
		return (stem.length() < SHORTEST_BEGINNING) ? List.of() : this.index.termsBeginningWith(stem);
	}

	private Optional<String> corrected(String word) {
		return (this.spelling != null && !this.vocabulary.isPlain(word) && beginnings(word).isEmpty())
				? this.spelling.correct(word) : Optional.empty();
	}

	/** The known words that a compound or a derived word was made of. */
	private List<String> knownWordsIn(String word) {
		List<String> parts = split(word);
		return parts.isEmpty() ? withoutEnding(word) : parts;
	}

	/** The known word that another, such as "cheapest", was made from. */
	private List<String> withoutEnding(String word) {
		for (String ending : ENDINGS) {
			String rest = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
			for (String known : new String[] { rest, rest + "e", rest + "y" }) {
				if (rest.length() >= SHORTEST_PART && isKnown(known)) {
					return List.of(known);
				}
			}
		}
		return List.of();
	}

	/** The two known words that a compound was made of. */
	private List<String> split(String word) {
		for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
			String first = word.substring(0, at);
			String second = word.substring(at);
			if (this.index.knowsPair(Stemmer.stem(first), Stemmer.stem(second))) {
				return List.of(first, second);
			}
		}
		return List.of();
	}

}
