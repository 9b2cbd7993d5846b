package headshots.site.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import headshots.text.Tokenizer;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of readers: which of them say nothing, which are spelled in several ways, are
 * synonyms, or name an item in everyday words. Turns texts into terms.
 */
public final class Vocabulary {

	private static final Pattern BY = Pattern.compile("(\\d+)\\s*[x×]\\s*(\\d+)");

	private static final Pattern AND = Pattern.compile("(?<=\\p{L})\\s?&\\s?(?=\\p{L})");

	/** A number such as an age; longer ones are sizes. */
	private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

	private final Set<String> fillers = new HashSet<>();

	private final Set<String> small = new HashSet<>();

	private final Set<String> context = new HashSet<>();

	private final Map<List<String>, List<String>> spellings = new HashMap<>();

	private int longestSpelling = 1;

	private final Set<String> plain = new HashSet<>();

	private final Map<Pattern, String> phrasings = new LinkedHashMap<>();

	private final Map<String, Set<List<String>>> synonyms = new HashMap<>();

	private final Map<String, Set<String>> variants = new HashMap<>();

	private final Set<String> stems = new HashSet<>();

	private final Map<String, Set<String>> intents = new HashMap<>();

	private final Map<String, List<String>> kinds;

	private final Set<String> people;

	private final Map<String, String> general;

	private final List<String> popular;

	private final Map<String, List<String>> entries;

	private final Set<String> words = new HashSet<>();

	private Vocabulary(Words words) {
		Tokenizer.of(words.fillers()).forEach((word) -> this.fillers.add(Stemmer.stem(word)));
		this.small.addAll(this.fillers);
		Tokenizer.of(words.small()).forEach((word) -> this.small.add(Stemmer.stem(word)));
		words.spelling().forEach((form, variants) -> {
			addSpelling(form, form);
			variants.forEach((variant) -> addSpelling(variant, form));
		});
		Tokenizer.of(words.plain()).forEach((word) -> this.plain.add(word));
		words.phrasings().forEach((asked, meant) -> this.phrasings.put(Pattern.compile(asked), meant));
		for (List<String> group : words.synonyms()) {
			Set<List<String>> names = new LinkedHashSet<>();
			group.forEach((name) -> names.add(terms(name)));
			names.stream()
				.filter((name) -> name.size() == 1)
				.forEach((name) -> this.synonyms.computeIfAbsent(name.get(0), (key) -> new LinkedHashSet<>())
					.addAll(names));
			names.forEach(this.stems::addAll);
		}
		this.stems.addAll(this.small);
		this.spellings.forEach((variant, form) -> {
			this.stems.addAll(variant);
			form.forEach((term) -> this.variants.computeIfAbsent(term, (key) -> new HashSet<>(Set.of(term)))
				.addAll(variant.stream().filter((stem) -> !isSmall(stem)).toList()));
		});
		words.intents().forEach((intent, names) -> {
			Set<String> terms = new HashSet<>();
			names.forEach((name) -> Tokenizer.of(name).forEach((word) -> terms.add(Stemmer.stem(word))));
			this.intents.put(intent, terms);
		});
		this.kinds = words.kinds();
		this.people = Set.copyOf(words.people());
		this.general = words.general();
		this.popular = words.popular();
		this.entries = words.entries();
		this.words.addAll(Tokenizer.of(words.small()));
		words.spelling().forEach((form, variants) -> variants.forEach((variant) -> this.words.addAll(words(variant))));
		Tokenizer.of(words.context()).forEach((word) -> this.context.add(Stemmer.stem(word)));
		words.synonyms().forEach((group) -> group.forEach((name) -> this.words.addAll(words(name))));
	}

	/** Reads the vocabulary that comes with the application. */
	public static Vocabulary load() {
		try (InputStream file = Vocabulary.class.getResourceAsStream("/search/vocabulary.yaml")) {
			return new Vocabulary(new YAMLMapper().readValue(file, Words.class));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The search vocabulary cannot be read", ex);
		}
	}

	/** The terms of a text in order: folded, stemmed and spelled in one way. */
	List<String> terms(String text) {
		return spelledOneWay(words(text).stream().map(Stemmer::stem).toList());
	}

	/** The folded words of a text, which compounds of numbers and initials are too. */
	static List<String> words(String text) {
		return Tokenizer.of(AND.matcher(BY.matcher(text).replaceAll("$1x$2")).replaceAll(" and "));
	}

	/** Says a question in the words of the guide, where it is asked in a known way. */
	List<String> rephrased(List<String> words) {
		String question = String.join(" ", words);
		for (Map.Entry<Pattern, String> phrasing : this.phrasings.entrySet()) {
			question = phrasing.getKey().matcher(question).replaceAll(phrasing.getValue());
		}
		return words(question);
	}

	/** Replaces variants, the longest first, by the form that all texts have. */
	List<String> spelledOneWay(List<String> stems) {
		List<String> terms = new ArrayList<>();
		int next = 0;
		while (next < stems.size()) {
			int length = Math.min(this.longestSpelling, stems.size() - next);
			while (length > 0 && !this.spellings.containsKey(stems.subList(next, next + length))) {
				length--;
			}
			if (length > 0) {
				terms.addAll(this.spellings.get(stems.subList(next, next + length)));
				next += length;
			}
			else {
				terms.add(stems.get(next++));
			}
		}
		return terms;
	}

	/** Whether a term says nothing about the subject of a question. */
	boolean isSmall(String term) {
		return term.length() == 1 || NUMBER.matcher(term).matches() || this.small.contains(term);
	}

	/** The terms without those that phrases are compared without. */
	List<String> withoutFillers(List<String> terms) {
		return terms.stream().filter((term) -> !this.fillers.contains(term)).toList();
	}

	/** Whether nearly every question has the term. */
	boolean isContext(String term) {
		return this.context.contains(term);
	}

	/**
	 * The names, each one or more terms, that mean the same as a term, itself included.
	 */
	Set<List<String>> synonyms(String term) {
		return this.synonyms.getOrDefault(term, Set.of());
	}

	/** Whether a word, such as "versus" or "size", tells the kind of answer wanted. */
	boolean means(String intent, String stem) {
		return this.intents.getOrDefault(intent, Set.of()).contains(stem);
	}

	/** Whether items of a kind give the answer that an intent asks for. */
	boolean answers(String intent, SearchDocument document) {
		return this.kinds.getOrDefault(intent, List.of()).contains(document.kind());
	}

	/** The everyday words for an item. */
	List<String> everydayWords(SearchDocument document) {
		return this.entries.getOrDefault(document.id(), List.of());
	}

	/** The everyday words for an aspect that other items have. */
	List<String> wordsOfGeneral(SearchDocument aspect) {
		return this.general.entrySet()
			.stream()
			.filter((item) -> aspect.kind().equals(SearchDocument.ASPECTS) && item.getValue().equals(aspect.key()))
			.flatMap((item) -> this.entries.getOrDefault(item.getKey(), List.of()).stream())
			.toList();
	}

	/** Whether an item is the same question as an aspect. */
	boolean isGeneral(SearchDocument document) {
		return this.general.containsKey(document.id());
	}

	/** Whether an item is on some people only. */
	boolean isOnPeople(SearchDocument document) {
		return this.people.contains(document.id());
	}

	/**
	 * The items that answer what most readers ask, by kind and key, the most popular
	 * first.
	 */
	public List<String> popular() {
		return this.popular;
	}

	/** The items that have everyday words, by kind and key. */
	public Set<String> namedItems() {
		return this.entries.keySet();
	}

	/** All words as readers spell them. */
	Set<String> words() {
		return this.words;
	}

	/** Whether a word is spelled right, although no text has it. */
	boolean isPlain(String word) {
		return this.plain.contains(word);
	}

	/** Whether readers may type a word although no text has it. */
	boolean knows(String stem) {
		return this.stems.contains(stem);
	}

	/** The stems of all variants of a term, to find them in a text. */
	Set<String> variants(String term) {
		return this.variants.getOrDefault(term, Set.of(term));
	}

	private void addSpelling(String variant, String form) {
		List<String> stems = words(variant).stream().map(Stemmer::stem).toList();
		this.spellings.put(stems, words(form).stream().map(Stemmer::stem).toList());
		this.longestSpelling = Math.max(this.longestSpelling, stems.size());
	}

	/**
	 * The file.
	 *
	 * @param fillers words that are left out of phrases too
	 * @param small words that say nothing about the subject of a question
	 * @param context words that nearly every question has
	 * @param spelling forms and their variants
	 * @param plain common words that are never a misspelling
	 * @param phrasings ways to ask, as regular expressions, and how the guide says it
	 * @param synonyms groups of names for the same thing
	 * @param intents words that tell the kind of answer wanted
	 * @param kinds kinds of items by the intent that they answer
	 * @param people the items on some people only
	 * @param general aspects by the items that are the same question
	 * @param popular the items that answer what most readers ask
	 * @param entries everyday words by the kind and the key of an item
	 */
	record Words(String fillers, String small, String context, LinkedHashMap<String, List<String>> spelling,
			String plain, LinkedHashMap<String, String> phrasings, List<List<String>> synonyms,
			Map<String, List<String>> intents, Map<String, List<String>> kinds, List<String> people,
			Map<String, String> general, List<String> popular, Map<String, List<String>> entries) {
	}

}
