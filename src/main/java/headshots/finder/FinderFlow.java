package headshots.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.content.Violation;
import headshots.finder.FinderStepContent.FinderAnswer;

/**
 * The questions and results as a graph, whose arrows are the answers. Takes any content,
 * because a draft may be incomplete or lead in circles; every walk is bounded.
 */
final class FinderFlow {

	/** How many questions a reader is asked at most. */
	static final int MOST_QUESTIONS = 4;

	/** How many questions there can be, so that checking them takes no time. */
	static final int MOST_STEPS = 100;

	private final Map<String, ContentItem<FinderStepContent>> steps = new LinkedHashMap<>();

	private final Map<String, ContentItem<FinderResultContent>> results = new LinkedHashMap<>();

	private final Set<String> reachedSteps = new LinkedHashSet<>();

	private final Set<String> reachedResults = new LinkedHashSet<>();

	FinderFlow(List<ContentItem<FinderStepContent>> steps, List<ContentItem<FinderResultContent>> results) {
		steps.forEach((item) -> this.steps.put(item.key(), item));
		results.forEach((item) -> this.results.put(item.key(), item));
		firsts().forEach((item) -> this.reachedSteps.add(item.key()));
		List<String> waiting = new ArrayList<>(this.reachedSteps);
		for (int i = 0; i < waiting.size(); i++) {
			reach(waiting.get(i), waiting);
		}
	}

	/** Returns the question that the finder begins with. */
	Optional<ContentItem<FinderStepContent>> first() {
		return firsts().findFirst();
	}

	Optional<ContentItem<FinderStepContent>> step(String slug) {
		return this.steps.values().stream().filter((item) -> item.content().slug().equals(slug)).findFirst();
	}

	Optional<ContentItem<FinderResultContent>> result(String slug) {
		return this.results.values().stream().filter((item) -> item.content().slug().equals(slug)).findFirst();
	}

	/** Returns the question that an answer leads to. */
	Optional<ContentItem<FinderStepContent>> nextStep(FinderAnswer answer) {
		return (answer.step() != null) ? Optional.ofNullable(this.steps.get(answer.step())) : Optional.empty();
	}

	/** Returns the result that an answer leads to. */
	Optional<ContentItem<FinderResultContent>> result(FinderAnswer answer) {
		return (answer.result() != null) ? Optional.ofNullable(this.results.get(answer.result())) : Optional.empty();
	}

	/** Returns the questions in the order in which readers come to them. */
	List<ContentItem<FinderStepContent>> steps() {
		return this.reachedSteps.stream().map(this.steps::get).toList();
	}

	/** Returns the results in the order in which readers come to them. */
	List<ContentItem<FinderResultContent>> results() {
		return this.reachedResults.stream().map(this.results::get).toList();
	}

	/** Returns the questions that readers cannot come to. */
	List<ContentItem<FinderStepContent>> unreached() {
		return unreachableSteps().stream().map(this.steps::get).toList();
	}

	/** Returns the results that readers cannot come to. */
	List<ContentItem<FinderResultContent>> unreachedResults() {
		return unreachableResults().stream().map(this.results::get).toList();
	}

	Set<String> unreachableSteps() {
		return without(this.steps.keySet(), this.reachedSteps);
	}

	Set<String> unreachableResults() {
		return without(this.results.keySet(), this.reachedResults);
	}

	/**
	 * Returns the ways from the first question to a result.
	 * @param key the key of the result
	 * @param most how many ways to return at most
	 */
	List<List<GivenAnswer>> waysToResult(String key, int most) {
		return ways((answer) -> key.equals(answer.result()), most);
	}

	/**
	 * Returns the ways from the first question to another one; the first has one without
	 * answers.
	 * @param key the key of the question
	 * @param most how many ways to return at most
	 */
	List<List<GivenAnswer>> waysToStep(String key, int most) {
		return first().filter((item) -> item.key().equals(key)).isPresent() ? List.of(List.of())
				: ways((answer) -> key.equals(answer.step()), most);
	}

	/** Returns how many questions are left at most, this one included. */
	int questionsLeft(String step) {
		return longestFrom(step, MOST_QUESTIONS, new HashMap<>()).size();
	}

	/**
	 * Returns why questions cannot be published as they are.
	 * @return a violation for each of them that has one, by key
	 */
	Map<String, Violation> stepViolations() {
		Map<String, Violation> violations = new LinkedHashMap<>();
		if (this.steps.size() > MOST_STEPS) {
			this.steps.keySet()
				.forEach((key) -> violations.put(key, new Violation("question",
						"is one of " + this.steps.size() + " questions; the finder can have " + MOST_STEPS)));
			return violations;
		}
		List<ContentItem<FinderStepContent>> firsts = firsts().toList();
		if (firsts.size() > 1) {
			firsts.forEach((item) -> violations.put(item.key(),
					new Violation("first", "is checked for " + names(
							firsts.stream().filter((other) -> !other.equals(item)).map(ContentItem::key).toList(),
							" and ") + " too. Uncheck it there and publish both together")));
		}
		circles().forEach(violations::putIfAbsent);
		if (violations.isEmpty()) {
			first().map((item) -> longestFrom(item.key(), MOST_QUESTIONS + 1, new HashMap<>()))
				.filter((way) -> way.size() > MOST_QUESTIONS)
				.ifPresent((way) -> way.forEach((key) -> violations.put(key, new Violation("answers",
						"lead to more than " + MOST_QUESTIONS + " questions in a row: " + names(way, ", then ")))));
		}
		unreachableSteps().forEach((key) -> violations.putIfAbsent(key,
				firsts.isEmpty() ? new Violation("first", "has to be checked for one question: readers begin with it")
						: new Violation("question",
								"isn’t reached: no answer of another question leads to it. Choose it there "
										+ "and publish both together")));
		return violations;
	}

	/**
	 * Returns why results cannot be published as they are.
	 * @return a violation for each of them that has one, by key
	 */
	Map<String, Violation> resultViolations() {
		Map<String, Violation> violations = new LinkedHashMap<>();
		unreachableResults().forEach((key) -> violations.put(key, new Violation("title",
				"isn’t reached: no answer of a question leads to it. Choose it there and publish both together")));
		return violations;
	}

	private Stream<ContentItem<FinderStepContent>> firsts() {
		return this.steps.values().stream().filter((item) -> item.content().first());
	}

	private void reach(String step, List<String> waiting) {
		answers(step).forEach((answer) -> result(answer).ifPresent((item) -> this.reachedResults.add(item.key())));
		nextSteps(step).stream().filter(this.reachedSteps::add).forEach(waiting::add);
	}

	private List<FinderAnswer> answers(String step) {
		return this.steps.get(step).content().answers();
	}

	private List<List<GivenAnswer>> ways(Predicate<FinderAnswer> arrives, int most) {
		List<List<GivenAnswer>> ways = new ArrayList<>();
		first().ifPresent((item) -> follow(item, List.of(), arrives, most, ways));
		return ways;
	}

	private void follow(ContentItem<FinderStepContent> step, List<GivenAnswer> given, Predicate<FinderAnswer> arrives,
			int most, List<List<GivenAnswer>> ways) {
		for (FinderAnswer answer : step.content().answers()) {
			List<GivenAnswer> longer = Stream.concat(given.stream(), Stream.of(new GivenAnswer(step, answer))).toList();
			if (arrives.test(answer)) {
				if (ways.size() < most) {
					ways.add(longer);
				}
			}
			else if (longer.size() < MOST_QUESTIONS) {
				nextStep(answer).ifPresent((next) -> follow(next, longer, arrives, most, ways));
			}
		}
	}

	/**
	 * The longest row of questions that begins with one.
	 * @param most where it is cut off, so that circles end too
	 * @param known rows that were found already, by question and length
	 */
	private List<String> longestFrom(String step, int most, Map<String, List<String>> known) {
		String place = most + " " + step;
		List<String> row = known.get(place);
		if (row == null) {
			List<String> longest = List.of();
			for (String next : (most > 1) ? nextSteps(step) : Set.<String>of()) {
				List<String> further = longestFrom(next, most - 1, known);
				longest = (further.size() > longest.size()) ? further : longest;
			}
			row = Stream.concat(Stream.of(step), longest.stream()).toList();
			known.put(place, row);
		}
		return row;
	}

	private Set<String> nextSteps(String step) {
		return answers(step).stream()
			.flatMap((answer) -> nextStep(answer).stream())
			.map(ContentItem::key)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Map<String, Violation> circles() {
		Map<String, Violation> circles = new LinkedHashMap<>();
		this.steps.keySet().forEach((key) -> {
			List<String> way = wayBack(key);
			if (!way.isEmpty()) {
				circles.put(key, new Violation("answers", "lead back to this question: " + names(way, ", then ")));
			}
		});
		return circles;
	}

	/** The shortest row of questions that ends where it began, empty if none does. */
	private List<String> wayBack(String step) {
		Map<String, List<String>> known = new LinkedHashMap<>();
		List<String> waiting = new ArrayList<>(List.of(step));
		known.put(step, List.of(step));
		for (int i = 0; i < waiting.size(); i++) {
			List<String> way = known.get(waiting.get(i));
			for (String next : nextSteps(waiting.get(i))) {
				List<String> longer = Stream.concat(way.stream(), Stream.of(next)).toList();
				if (next.equals(step)) {
					return longer;
				}
				if (known.putIfAbsent(next, longer) == null) {
					waiting.add(next);
				}
			}
		}
		return List.of();
	}

	private String names(List<String> keys, String between) {
		return keys.stream()
			.map((key) -> "“" + this.steps.get(key).content().question() + "”")
			.collect(Collectors.joining(between));
	}

	private static Set<String> without(Collection<String> all, Set<String> some) {
		Set<String> left = new LinkedHashSet<>(all);
		left.removeAll(new HashSet<>(some));
		return left;
	}

	/**
	 * An answer to a question.
	 *
	 * @param step the question
	 * @param answer the answer
	 */
	record GivenAnswer(ContentItem<FinderStepContent> step, FinderAnswer answer) {
	}

}
