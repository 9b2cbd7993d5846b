package headshots.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The inverted index of all documents: for every term the documents that have it, with
 * weights.
 */
public final class SearchIndex {

	private final Vocabulary vocabulary;

	private final List<IndexedDocument> documents = new ArrayList<>();

	private final Map<String, Map<Integer, Double>> postings = new TreeMap<>();

	private final SpellingCorrector spelling;

	public SearchIndex(List<SearchDocument> documents, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		Map<String, SearchDocument> byId = documents.stream()
			.collect(Collectors.toMap(SearchDocument::id, Function.identity(), (first, second) -> first));
		Map<String, Integer> words = new HashMap<>();
		Set<String> ofNames = new HashSet<>();
		for (SearchDocument document : documents) {
			List<String> inherited = document.isCell() ? Stream
				.of(byId.get(SearchDocument.TYPES + "/" + document.type()),
						byId.get(SearchDocument.ASPECTS + "/" + document.aspect()))
				.filter((subject) -> subject != null)
				.flatMap(this::names)
				.toList() : List.of();
			IndexedDocument indexed = IndexedDocument.of(document, inherited, vocabulary);
			int number = this.documents.size();
			this.documents.add(indexed);
			indexed.weights()
				.forEach((term, weight) -> this.postings.computeIfAbsent(term, (key) -> new HashMap<>())
					.put(number, weight));
			if (!document.supporting()) {
				names(document).forEach((name) -> ofNames.addAll(Vocabulary.words(name)));
				Stream.concat(names(document), Stream.of(document.summary(), document.text()))
					.flatMap((text) -> Vocabulary.words(text).stream())
					.forEach((word) -> words.merge(word, 1, Integer::sum));
			}
		}
		this.spelling = new SpellingCorrector(words, ofNames, vocabulary);
	}

	/** Answers a question. */
	public SearchResult search(String question) {
		SearchQuery query = new QueryAnalyzer(this, this.vocabulary, this.spelling).analyze(question);
		return new Ranking(this, this.vocabulary, query).result();
	}

	/** Answers a question in exactly the words that were typed. */
	public SearchResult searchExactly(String question) {
		SearchQuery query = new QueryAnalyzer(this, this.vocabulary, null).analyze(question);
		return new Ranking(this, this.vocabulary, query).result();
	}

	List<IndexedDocument> documents() {
		return this.documents;
	}

	/** The documents that have a term, by number, with the weight of the term. */
	Map<Integer, Double> postings(String term) {
		return this.postings.getOrDefault(term, Map.of());
	}

	/** The terms that begin with these letters. */
	List<String> termsBeginningWith(String letters) {
		return ((TreeMap<String, Map<Integer, Double>>) this.postings).tailMap(letters)
			.keySet()
			.stream()
			.takeWhile((term) -> term.startsWith(letters))
			.toList();
	}

	/** Whether any document has the term. */
	boolean knows(String term) {
		return this.postings.containsKey(term);
	}

	/** How much a term tells documents apart: the fewer have it, the more. */
	double rarity(String term) {
		return rarity(postings(term).size());
	}

	double rarity(int frequency) {
		return Math.log(1 + this.documents.size() / (1.0 + frequency));
	}

	private Stream<String> names(SearchDocument document) {
		return Stream
			.of(Stream.of(document.title()), document.otherNames().stream(),
					this.vocabulary.everydayWords(document).stream())
			.flatMap((names) -> names);
	}

}
