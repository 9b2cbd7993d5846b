package headshots.site.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.text.Highlight;
import headshots.text.SafeHtml;

/**
 * A question as the index understands it.
 *
 * @param text the question, misspelled words corrected
 * @param corrected whether a word was
 * @param concepts the things that are looked for
 * @param unknown folded words that no document has, whatever is meant by them
 * @param intents the kinds of answers that it asks for
 * @param phrase the terms of all words but fillers, in order
 * @param wording the terms of all words in order, small ones too
 * @param found stems of the words to mark in results
 */
public record SearchQuery(String text, boolean corrected, List<Concept> concepts, List<String> unknown,
		Set<String> intents, List<String> phrase, List<String> wording, Set<String> found) {

	/** Asks what a word means. */
	static final String DEFINE = "define";

	/** Asks for a size or another number. */
	static final String NUMBERS = "numbers";

	/** Asks for the limits that a site sets. */
	static final String LIMITS = "limits";

	/** Is worded as a question. */
	static final String QUESTION = "question";

	/** Asks how things differ. */
	static final String COMPARE = "compare";

	/** Whether it asks how things differ. */
	public boolean compares() {
		return this.intents.contains(COMPARE);
	}

	/** The text with the words that were looked for marked. */
	public SafeHtml mark(String text) {
		return Highlight.mark(text, (word) -> this.found.contains(Stemmer.stem(word)));
	}

	static Set<String> found(List<Concept> concepts, Vocabulary vocabulary) {
		Set<String> found = new HashSet<>();
		for (Concept concept : concepts) {
			found.addAll(vocabulary.variants(concept.term()));
			if (!vocabulary.isContext(concept.term())) {
				concept.alternatives().keySet().forEach(found::addAll);
			}
		}
		return found;
	}

	/**
	 * One thing that is looked for.
	 *
	 * @param term its term
	 * @param alternatives names that mean it, terms joined by spaces, with weights up to
	 * 1
	 * @param rarity how much it tells documents apart
	 */
	record Concept(String term, Map<List<String>, Double> alternatives, double rarity) {
	}

}
