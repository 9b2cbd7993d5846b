package headshots.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Ranks documents for a question: by the weight of the fields that have its words, their
 * rarity, how much of the question is covered, how near a name of the document is to the
 * question, and the type and the aspect that it names.
 */
final class Ranking {

	/** A name has to be said as the item says it, not by a synonym. */
	private static final double EXACT = 0.95;

	private static final double UNCOVERED = 0.2;

	private static final double OF_A_NAME = 3.5;

	private static final double OF_A_PHRASE = 0.8;

	private static final double OF_WORDING = 0.8;

	private static final double OF_THE_NAME_ITSELF = 1.4;

	/** Terms that are on most pages, such as "headshot", tell little. */
	private static final double COMMON = 1;

	private static final double COVERAGE_OF_THE_NAMED = 0.75;

	/** From this likeness on, an item's title asks the same question. */
	private static final double NEARLY_THE_SAME = 0.8;

	private static final double OF_THE_SAME = 2;

	private static final double OF_SMALL = 0.5;

	/** The least share of a question that an answer covers. */
	private static final double LEAST_COVERAGE = 0.4;

	private final SearchIndex index;

	private final Vocabulary vocabulary;

	private final SearchQuery query;

	private final double total;

	private final Set<String> subject;

	private final Map<String, Set<String>> types;

	private final Map<String, Set<String>> aspects;

	private final Map<String, Set<String>> platforms;

	private final Map<String, Set<String>> people;

	Ranking(SearchIndex index, Vocabulary vocabulary, SearchQuery query) {
		this.index = index;
		this.vocabulary = vocabulary;
		this.query = query;
		this.total = query.concepts().stream().mapToDouble(this::weight).sum();
		this.subject = subject();
		Set<String> said = termsSaid();
		this.types = named(said, (document) -> document.kind().equals(SearchDocument.TYPES));
		this.aspects = named(said, (document) -> document.kind().equals(SearchDocument.ASPECTS));
		this.platforms = named(said, (document) -> document.kind().equals(SearchDocument.PLATFORMS));
		this.people = named(said, vocabulary::isOnPeople);
		dropGeneralTypes();
		dropAmbiguous();
	}

	SearchResult result() {
		Map<Integer, Double> sums = new HashMap<>();
		Map<Integer, Double> covered = new HashMap<>();
		for (SearchQuery.Concept concept : this.query.concepts()) {
			Map<Integer, Double> best = new HashMap<>();
			concept.alternatives()
				.forEach((name, weight) -> this.index.postings(name)
					.forEach((document, found) -> best.merge(document, weight * found, Math::max)));
			best.forEach((document, weight) -> {
				sums.merge(document, weight(concept) * weight, Double::sum);
				covered.merge(document, weight(concept), Double::sum);
			});
		}
		Map<Integer, List<String>> phrases = this.index.phrasesIn(this.query.phrase());
		phrases.forEach((document, phrase) -> {
			double weight = Math.min(this.total, phrase.stream().mapToDouble(this::weight).sum());
			sums.merge(document, weight * IndexedDocument.IN_NAME, Math::max);
			covered.merge(document, weight, Math::max);
		});
		Map<Integer, Double> scores = new HashMap<>();
		sums.forEach((document, sum) -> {
			double coverage = Math.max(covered.get(document) / this.total, leastCoverage(document));
			if (coverage >= LEAST_COVERAGE) {
				double phrase = phraseNearness(phrases.getOrDefault(document, List.of()));
				scores.put(document, score(this.index.documents().get(document), sum, coverage, phrase));
			}
		});
		List<Integer> best = scores.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
		return new SearchResult(this.query, best, List.copyOf(this.types.keySet()));
	}

	private double score(IndexedDocument indexed, double sum, double coverage, double phrase) {
		SearchDocument document = indexed.document();
		double name = Math.max(phrase, document.isCell() ? cellName(document) : nearestName(indexed));
		double score = sum * (UNCOVERED + (1 - UNCOVERED) * coverage * coverage) * (1 + OF_A_NAME * name);
		double likeness = likeness(indexed.title());
		score *= (1 + OF_WORDING * likeness) * (1 + OF_A_PHRASE * phrase);
		if (likeness >= NEARLY_THE_SAME && this.vocabulary.answers(SearchQuery.QUESTION, document)) {
			score *= OF_THE_SAME;
		}
		return score * factor(document, coverage)
				* (indexed.own().contains(this.subject) ? ofTheNameItself(document) : 1);
	}

	/** A platform or a group of people that is named answers all that is asked of it. */
	private double leastCoverage(int number) {
		SearchDocument document = this.index.documents().get(number).document();
		boolean platform = document.kind().equals(SearchDocument.PLATFORMS)
				&& this.platforms.keySet().equals(Set.of(document.key()));
		boolean people = this.vocabulary.isOnPeople(document) && this.people.containsKey(document.key());
		return (platform || people) ? COVERAGE_OF_THE_NAMED : 0;
	}

	/** How much of all words a title and the question share, small ones included. */
	private double likeness(Set<String> title) {
		Set<String> wording = new HashSet<>(this.query.wording());
		long shared = title.stream().filter(wording::contains).count();
		return (double) shared / (title.size() + wording.size() - shared);
	}

	/** A question wants an answer, not the page with the name of what it is about. */
	private double ofTheNameItself(SearchDocument document) {
		if (asks(SearchQuery.NUMBERS) && this.vocabulary.answers(SearchQuery.NUMBERS, document)) {
			return 2.5;
		}
		boolean wanted = !asks(SearchQuery.QUESTION) || document.isSubject()
				|| this.vocabulary.answers(SearchQuery.QUESTION, document);
		return wanted ? OF_THE_NAME_ITSELF : 1;
	}

	/** How much the kind of document suits the kind of question. */
	private double factor(SearchDocument document, double coverage) {
		if (document.supporting()) {
			return 0.05;
		}
		double factor = 1;
		boolean defines = this.vocabulary.answers(SearchQuery.DEFINE, document);
		if (defines) {
			factor *= asks(SearchQuery.DEFINE) ? 1.3 : 0.55;
		}
		if (asks(SearchQuery.QUESTION) && this.vocabulary.answers(SearchQuery.QUESTION, document)) {
			factor *= 1.25;
		}
		if (asks(SearchQuery.NUMBERS) && this.vocabulary.answers(SearchQuery.NUMBERS, document)) {
			factor *= 1.3;
		}
		if (asks(SearchQuery.NUMBERS) && (document.isSubject() || document.isCell())) {
			factor *= 0.4;
		}
		if (document.kind().equals(SearchDocument.PLATFORMS) && this.platforms.size() == 1
				&& this.platforms.containsKey(document.key())) {
			factor *= (asks(SearchQuery.NUMBERS) || asks(SearchQuery.LIMITS)) ? 4 : this.aspects.isEmpty() ? 2 : 0.6;
		}
		if (this.vocabulary.isOnPeople(document) && this.people.containsKey(document.key())) {
			factor *= 2;
		}
		if (this.vocabulary.isGeneral(document) && !this.types.isEmpty()) {
			factor *= 0.55;
		}
		if (document.kind().equals(SearchDocument.VERDICTS)) {
			factor *= asks(SearchQuery.COMPARE) ? 1 : 0.5;
		}
		if (document.kind().equals(SearchDocument.ASPECTS)) {
			factor *= 0.6;
		}
		if (document.kind().equals(SearchDocument.TYPES) && !namesOnly(this.types.get(document.key()))) {
			factor *= 0.4;
		}
		if (document.isAdvice()) {
			return factor * (this.types.containsKey(document.key().replaceFirst("\\..*", "")) ? 0.8 : 0.4);
		}
		if (!document.isCell()) {
			return factor;
		}
		if (!this.people.isEmpty()) {
			factor *= 0.5;
		}
		if (this.types.isEmpty()) {
			return factor * 0.5;
		}
		if (!this.types.containsKey(document.type())) {
			return factor * 0.3;
		}
		return factor * ((this.aspects.containsKey(document.aspect())) ? 0.6 + 3 * coverage : 0.6);
	}

	/** Whether the question is about nothing else than what these terms name. */
	private boolean namesOnly(@Nullable Set<String> name) {
		return name != null && name.containsAll(this.subject);
	}

	/**
	 * The terms of the question without those that ask for a number or are on most pages.
	 */
	private Set<String> subject() {
		Set<String> terms = new HashSet<>();
		this.query.concepts()
			.stream()
			.filter((concept) -> !isContext(concept) && !this.vocabulary.means(SearchQuery.NUMBERS, concept.term()))
			.forEach((concept) -> terms.add(concept.term()));
		if (terms.isEmpty()) {
			this.query.concepts().forEach((concept) -> terms.add(concept.term()));
		}
		return terms;
	}

	/** Pages on headshots need not say that they are, nor lists of numbers. */
	private double weight(SearchQuery.Concept concept) {
		if (isContext(concept)) {
			return concept.rarity() / 10;
		}
		return this.vocabulary.means(SearchQuery.NUMBERS, concept.term()) ? concept.rarity() / 2 : concept.rarity();
	}

	private boolean isContext(SearchQuery.Concept concept) {
		return concept.rarity() < COMMON || this.vocabulary.isContext(concept.term());
	}

	private boolean asks(String intent) {
		return this.query.intents().contains(intent);
	}

	/** How much of the question, small words included, a phrase makes up. */
	private double phraseNearness(List<String> phrase) {
		double whole = this.query.phrase().stream().mapToDouble(this::weight).sum();
		double recall = phrase.stream().mapToDouble(this::weight).sum() / whole;
		return 2 * recall / (1 + recall);
	}

	/** A small word says little, and still tells phrases apart. */
	private double weight(String term) {
		return this.query.concepts()
			.stream()
			.filter((concept) -> concept.term().equals(term))
			.findFirst()
			.map(this::weight)
			.orElse(OF_SMALL);
	}

	private double nearestName(IndexedDocument indexed) {
		return indexed.names().stream().mapToDouble(this::nearness).max().orElse(0);
	}

	private double cellName(SearchDocument document) {
		Set<String> type = this.types.get(document.type());
		Set<String> aspect = this.aspects.get(document.aspect());
		if (type == null || aspect == null) {
			return 0;
		}
		Set<String> name = new HashSet<>(type);
		name.addAll(aspect);
		return nearness(name);
	}

	/**
	 * How near a name is to the question: the harmonic mean of how much of the name the
	 * question has, and how much of the question the name has.
	 */
	private double nearness(Set<String> name) {
		Map<String, Double> said = new HashMap<>();
		double answered = 0;
		for (SearchQuery.Concept concept : this.query.concepts()) {
			double best = 0;
			for (Map.Entry<List<String>, Double> alternative : concept.alternatives().entrySet()) {
				List<String> terms = alternative.getKey();
				if (name.containsAll(terms)) {
					best = Math.max(best, alternative.getValue());
					terms.forEach((term) -> said.merge(term, alternative.getValue(), Math::max));
				}
			}
			answered += best * weight(concept);
		}
		double whole = name.stream().mapToDouble(this.index::rarity).sum();
		double part = name.stream().mapToDouble((term) -> said.getOrDefault(term, 0.0) * this.index.rarity(term)).sum();
		double precision = (whole > 0) ? part / whole : 0;
		double recall = (this.total > 0) ? answered / this.total : 0;
		return (precision + recall > 0) ? 2 * precision * recall / (precision + recall) : 0;
	}

	/** The terms of the question as it says them, without synonyms. */
	private Set<String> termsSaid() {
		Set<String> terms = new HashSet<>();
		this.query.concepts().forEach((concept) -> concept.alternatives().forEach((name, weight) -> {
			if (weight >= EXACT) {
				terms.addAll(name);
			}
		}));
		return terms;
	}

	/**
	 * The documents that the question names, by their keys, with the terms that name
	 * them.
	 */
	private Map<String, Set<String>> named(Set<String> terms, Predicate<SearchDocument> wanted) {
		Map<String, Set<String>> named = new LinkedHashMap<>();
		for (IndexedDocument indexed : this.index.documents()) {
			if (wanted.test(indexed.document())) {
				Set<String> said = new HashSet<>();
				this.index.names(indexed).stream().filter(terms::containsAll).forEach(said::addAll);
				if (!said.isEmpty()) {
					named.put(indexed.document().key(), said);
				}
			}
		}
		return named;
	}

	/** "Commercial actor" names the look, not its type too. */
	private void dropGeneralTypes() {
		List<IndexedDocument> said = this.index.documents()
			.stream()
			.filter((indexed) -> indexed.document().kind().equals(SearchDocument.TYPES))
			.filter((indexed) -> this.types.containsKey(indexed.document().key()))
			.toList();
		List<String> general = new ArrayList<>();
		for (IndexedDocument one : said) {
			Set<String> name = this.types.get(one.document().key());
			boolean contained = said.stream()
				.filter((other) -> !other.equals(one))
				.anyMatch((other) -> (this.types.get(other.document().key()).size() > name.size()
						&& this.types.get(other.document().key()).containsAll(name))
						|| (!this.query.compares() && !this.types.get(other.document().key()).equals(name)
								&& other.names().get(0).containsAll(name)));
			if (contained) {
				general.add(one.document().key());
			}
		}
		general.forEach(this.types::remove);
	}

	/**
	 * A word that names both a type and an aspect, such as "background", names the type
	 * only together with others, such as "background actor".
	 */
	private void dropAmbiguous() {
		Set<String> ofAspects = new HashSet<>();
		this.aspects.values().forEach(ofAspects::addAll);
		this.types.values().removeIf(ofAspects::containsAll);
		Set<String> ofTypes = new HashSet<>();
		this.types.values().forEach(ofTypes::addAll);
		this.aspects.values().removeIf(ofTypes::containsAll);
	}

}
