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
 * The full-text, inverted index of all documents: for every term the documents that have
 * it, with weights.
 */
public final class SearchIndex {

	private static final int LONGEST_PHRASE = 8;

	private final Vocabulary vocabulary;

	private final List<IndexedDocument> documents = new ArrayList<>();

	private final TreeMap<String, Map<Integer, Double>> postings = new TreeMap<>();

	private final Map<String, Double> rarities = new HashMap<>();

	private final Set<String> namingTerms = new HashSet<>();

	private final Map<String, List<Set<String>>> ofAspects = new HashMap<>();

	private final Set<String> pairs = new HashSet<>();

	private final Map<List<String>, Set<Integer>> phrases = new HashMap<>();

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
			if (document.kind().equals(SearchDocument.ASPECTS)) {
				this.ofAspects.put(document.key(), namesOfAspect(indexed));
			}
			Stream.concat(Stream.of(document.title()), vocabulary.everydayWords(document).stream())
				.map((name) -> vocabulary.withoutFillers(vocabulary.terms(name)))
				.filter((phrase) -> phrase.size() > 1 && phrase.size() <= LONGEST_PHRASE)
				.forEach((phrase) -> this.phrases.computeIfAbsent(phrase, (key) -> new HashSet<>()).add(number));
			indexed.weights()
				.forEach((term, weight) -> this.postings.computeIfAbsent(term, (key) -> new HashMap<>())
					.put(number, weight));
			if (!document.supporting()) {
				indexed.names().forEach(this.namingTerms::addAll);
				names(document).forEach((name) -> ofNames.addAll(Vocabulary.words(name)));
				Stream.concat(names(document), Stream.of(document.summary(), document.text()))
					.map(Vocabulary::words)
					.forEach((text) -> {
						text.forEach((word) -> words.merge(word, 1, Integer::sum));
						addPairs(text);
					});
			}
		}
		this.postings.forEach((term, found) -> this.rarities.put(term, rarity(found.size())));
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

	/**
	 * The documents that everyday words of several words name, with the longest of those
	 * names, if the terms contain it as it is.
	 */
	Map<Integer, List<String>> phrasesIn(List<String> terms) {
		Map<Integer, List<String>> found = new HashMap<>();
		for (int length = 2; length <= LONGEST_PHRASE; length++) {
			for (int from = 0; from + length <= terms.size(); from++) {
				List<String> phrase = terms.subList(from, from + length);
				this.phrases.getOrDefault(phrase, Set.of()).forEach((document) -> found.put(document, phrase));
			}
		}
		return found;
	}

	/** The names of a document; an aspect has those of general items too. */
	List<Set<String>> names(IndexedDocument indexed) {
		boolean aspect = indexed.document().kind().equals(SearchDocument.ASPECTS);
		return aspect ? this.ofAspects.get(indexed.document().key()) : indexed.names();
	}

	private List<Set<String>> namesOfAspect(IndexedDocument indexed) {
		return Stream
			.concat(indexed.names().stream(),
					this.vocabulary.wordsOfGeneral(indexed.document())
						.stream()
						.map((name) -> IndexedDocument.name(this.vocabulary.terms(name), this.vocabulary)))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	/** The terms that begin with these letters. */
	List<String> termsBeginningWith(String letters) {
		return this.postings.tailMap(letters).keySet().stream().takeWhile((term) -> term.startsWith(letters)).toList();
	}

	/** The documents that have all terms of a name, with the weight of the weakest. */
	Map<Integer, Double> postings(List<String> name) {
		if (name.size() == 1) {
			return postings(name.get(0));
		}
		Map<Integer, Double> all = new HashMap<>(postings(name.get(0)));
		for (String term : name) {
			Map<Integer, Double> some = postings(term);
			all.keySet().retainAll(some.keySet());
			all.replaceAll((document, weight) -> Math.min(weight, some.get(document)));
		}
		return all;
	}

	/** Whether two words follow each other in any text. */
	boolean knowsPair(String first, String second) {
		return this.pairs.contains(first + " " + second);
	}

	/** Whether any document has the term. */
	boolean knows(String term) {
		return this.postings.containsKey(term);
	}

	/** Whether any item is called by the term. */
	boolean isOfName(String term) {
		return this.namingTerms.contains(term);
	}

	/** How much a term tells documents apart: the fewer have it, the more. */
	double rarity(String term) {
		return this.rarities.getOrDefault(term, rarity(0));
	}

	double rarity(int frequency) {
		return Math.log(1 + this.documents.size() / (1.0 + frequency));
	}

	private void addPairs(List<String> words) {
		for (int i = 1; i < words.size(); i++) {
			this.pairs.add(Stemmer.stem(words.get(i - 1)) + " " + Stemmer.stem(words.get(i)));
		}
	}

	private Stream<String> names(SearchDocument document) {
		return Stream
			.of(Stream.of(document.title()), document.otherNames().stream(),
					this.vocabulary.everydayWords(document).stream(), this.vocabulary.wordsOfGeneral(document).stream())
			.flatMap((names) -> names);
	}

}
