package headshots.site.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document with the weights of its terms and the terms of its names.
 *
 * @param document the document
 * @param weights how much each term says about the document
 * @param names the terms of the title, then of every other name
 * @param own the terms of those names that the item itself has
 * @param title the terms of all words of the title, small ones too
 */
record IndexedDocument(SearchDocument document, Map<String, Double> weights, List<Set<String>> names,
		Set<Set<String>> own, Set<String> title) {

	private static final double IN_TITLE = 6;

	static final double IN_NAME = 6;

	private static final double IN_SUMMARY = 2.5;

	private static final double IN_TEXT = 1;

	/** A long field says less with each of its words. */
	private static final double HALF_LENGTH = 60;

	/**
	 * Indexes a document.
	 * @param inherited everyday words of what the document belongs to
	 */
	static IndexedDocument of(SearchDocument document, List<String> inherited, Vocabulary vocabulary) {
		Map<String, Double> weights = new HashMap<>();
		List<Set<String>> names = new ArrayList<>();
		List<String> others = Stream.concat(document.otherNames().stream(), vocabulary.everydayWords(document).stream())
			.toList();
		names.add(significant(vocabulary.terms(document.title()), vocabulary));
		others.stream().map((name) -> name(vocabulary.terms(name), vocabulary)).forEach(names::add);
		names.removeIf(Set::isEmpty);
		// Types and aspects are what people talk about, in their own words.
		Stream<String> itself = document.isSubject() ? others.stream() : document.otherNames().stream();
		Set<Set<String>> own = itself.map((name) -> name(vocabulary.terms(name), vocabulary))
			.collect(Collectors.toSet());
		// "What changed" is not the name of everything that changed.
		if (document.isSubject() || vocabulary.terms(document.title()).stream().noneMatch(vocabulary::isSmall)) {
			own.add(significant(vocabulary.terms(document.title()), vocabulary));
		}
		Map<String, Double> named = new HashMap<>();
		Stream.concat(others.stream(), inherited.stream())
			.map(vocabulary::terms)
			.forEach((name) -> weights(name, IN_NAME / Math.sqrt(Math.max(1, significant(name, vocabulary).size())))
				.forEach((term, weight) -> named.merge(term, weight, Math::max)));
		Stream
			.of(weights(vocabulary.terms(document.title()), IN_TITLE), named,
					weights(vocabulary.terms(document.summary()), IN_SUMMARY),
					weights(vocabulary.terms(document.text()), IN_TEXT))
			.forEach((field) -> field.forEach((term, weight) -> weights.merge(term, weight,
					(one, other) -> Math.max(one, other) + Math.min(one, other) / 4)));
		return new IndexedDocument(document, weights, names, own, Set.copyOf(vocabulary.terms(document.title())));
	}

	/** The terms that say something; all of them where none does. */
	static Set<String> significant(List<String> terms, Vocabulary vocabulary) {
		Set<String> significant = new LinkedHashSet<>(terms);
		significant.removeIf(vocabulary::isSmall);
		return significant.isEmpty() ? new LinkedHashSet<>(terms) : significant;
	}

	/** One word that is left of several would name too much. */
	static Set<String> name(List<String> terms, Vocabulary vocabulary) {
		Set<String> significant = significant(terms, vocabulary);
		return (significant.size() > 1 || terms.size() == 1) ? significant : Set.of();
	}

	/** A term counts a little more where it occurs again. */
	private static Map<String, Double> weights(List<String> terms, double field) {
		double weight = field / (1 + terms.size() / HALF_LENGTH);
		Map<String, Integer> counts = new HashMap<>();
		terms.forEach((term) -> counts.merge(term, 1, Integer::sum));
		Map<String, Double> weights = new HashMap<>();
		counts.forEach((term, count) -> weights.put(term, weight * (1 + Math.log(count) / 2)));
		return weights;
	}

}
