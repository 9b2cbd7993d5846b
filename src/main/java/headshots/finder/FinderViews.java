package headshots.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.comparison.TypeSummaries;
import headshots.comparison.TypeSummary;
import headshots.content.ContentItem;
import headshots.finder.FinderFlow.GivenAnswer;
import headshots.finder.FinderStepContent.FinderAnswer;
import headshots.reference.Citations;
import headshots.reference.Sources;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The questions and results as pages show them. What a reader answered is worked out from
 * the questions themselves, so that no page has to be told.
 */
@Component
class FinderViews {

	/** How many ways to one page are listed. */
	private static final int WAYS = 6;

	private final FinderSteps steps;

	private final TypeSummaries types;

	private final Sources sources;

	FinderViews(FinderSteps steps, TypeSummaries types, Sources sources) {
		this.steps = steps;
		this.types = types;
		this.sources = sources;
	}

	/**
	 * Returns the question that the finder begins with; empty while none is published.
	 */
	Optional<StepView> first() {
		FinderFlow flow = this.steps.flow();
		return flow.first().map((item) -> step(flow, item));
	}

	/** Returns whether the finder begins with a question. */
	boolean isFirst(String slug) {
		return this.steps.flow().first().filter((item) -> item.content().slug().equals(slug)).isPresent();
	}

	Optional<StepView> step(String slug) {
		FinderFlow flow = this.steps.flow();
		return flow.step(slug).map((item) -> step(flow, item));
	}

	Optional<ResultView> result(String slug) {
		FinderFlow flow = this.steps.flow();
		return flow.result(slug).map((item) -> result(flow, item));
	}

	private StepView step(FinderFlow flow, ContentItem<FinderStepContent> item) {
		List<List<GivenAnswer>> ways = flow.waysToStep(item.key(), WAYS);
		int asked = ways.stream().mapToInt(List::size).max().orElse(0);
		return new StepView(item.content(), item.changed(), asked + 1, asked + flow.questionsLeft(item.key()),
				item.content().answers().stream().map((answer) -> answer(flow, answer)).toList(),
				EarlierAnswers.of(ways));
	}

	private static AnswerView answer(FinderFlow flow, FinderAnswer answer) {
		String href = flow.nextStep(answer)
			.map((item) -> FinderSection.shownAt(item.content()))
			.or(() -> flow.result(answer).map((item) -> FinderSection.href(item.content())))
			.orElse(null);
		return new AnswerView(answer.text(), answer.detail(), href);
	}

	private ResultView result(FinderFlow flow, ContentItem<FinderResultContent> item) {
		FinderResultContent result = item.content();
		String type = result.type();
		return new ResultView(result, item.changed(), Markdown.render(result.reason()),
				(type != null) ? this.types.find(type).orElse(null) : null, this.sources.cite(result.citations()),
				EarlierAnswers.of(flow.waysToResult(item.key(), WAYS)));
	}

	/**
	 * A question as its page shows it.
	 *
	 * @param content the question
	 * @param changed the day of its last change
	 * @param number which question it is for a reader, counted from 1
	 * @param most how many questions that reader is asked at most
	 * @param answers its answers
	 * @param earlier the answers that led to it
	 */
	record StepView(FinderStepContent content, LocalDate changed, int number, int most, List<AnswerView> answers,
			EarlierAnswers earlier) {
	}

	/**
	 * An answer to choose.
	 *
	 * @param text the answer
	 * @param detail explains it, null where it needs no explanation
	 * @param href the page that it leads to, null while a draft leads nowhere
	 */
	record AnswerView(String text, @Nullable String detail, @Nullable String href) {
	}

	/**
	 * A result as its page shows it.
	 *
	 * @param content the result
	 * @param changed the day of its last change
	 * @param reason the reason, ready for the page
	 * @param type the type or look, null while a draft names none
	 * @param citations the sources
	 * @param earlier the answers that led to it
	 */
	record ResultView(FinderResultContent content, LocalDate changed, SafeHtml reason, @Nullable TypeSummary type,
			Citations citations, EarlierAnswers earlier) {
	}

	/**
	 * The answers that lead to a page.
	 *
	 * @param only the answers in order, if only one row of answers leads here
	 * @param ways the rows of answers in words, if there are several
	 */
	record EarlierAnswers(List<EarlierAnswer> only, List<String> ways) {

		static EarlierAnswers of(List<List<GivenAnswer>> ways) {
			if (ways.size() == 1) {
				return new EarlierAnswers(ways.get(0).stream().map(EarlierAnswer::of).toList(), List.of());
			}
			Map<List<GivenAnswer>, List<GivenAnswer>> last = new LinkedHashMap<>();
			ways.forEach((way) -> last.computeIfAbsent(way.subList(0, way.size() - 1), (key) -> new ArrayList<>())
				.add(way.get(way.size() - 1)));
			return new EarlierAnswers(List.of(),
					last.entrySet().stream().map((way) -> inWords(way.getKey(), way.getValue())).toList());
		}

		/**
		 * Several answers to the last question are one way: the reader gave one of them.
		 */
		private static String inWords(List<GivenAnswer> before, List<GivenAnswer> last) {
			return Stream
				.concat(before.stream().map(EarlierAnswers::quoted),
						Stream.of(last.stream().map(EarlierAnswers::quoted).collect(Collectors.joining(" or "))))
				.collect(Collectors.joining(", then "));
		}

		private static String quoted(GivenAnswer given) {
			return "“" + given.answer().text() + "”";
		}

	}

	/**
	 * A question and what a reader said.
	 *
	 * @param question the question
	 * @param answer the answer
	 * @param href the page of the question
	 */
	record EarlierAnswer(String question, String answer, String href) {

		static EarlierAnswer of(GivenAnswer given) {
			FinderStepContent step = given.step().content();
			return new EarlierAnswer(step.question(), given.answer().text(), FinderSection.shownAt(step));
		}

	}

}
