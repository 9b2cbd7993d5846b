package headshots.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import headshots.content.ContentItem;
import headshots.content.Violation;
import headshots.finder.FinderFlow.GivenAnswer;
import headshots.finder.FinderStepContent.FinderAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FinderFlowTests {

	@Test
	void acceptsQuestionsThatAllEnd() {
		FinderFlow flow = SampleFlow.of("X", "Y", "Z")
			.step("a", "b", "c", "X")
			.step("b", "c", "Y")
			.step("c", "X", "Z")
			.flow();
		assertThat(flow.stepViolations()).isEmpty();
		assertThat(flow.resultViolations()).isEmpty();
		assertThat(flow.steps()).extracting(ContentItem::key).containsExactly("a", "b", "c");
		assertThat(flow.results()).extracting(ContentItem::key).containsExactly("X", "Y", "Z");
	}

	@Test
	void acceptsAGuideWithoutQuestions() {
		FinderFlow flow = SampleFlow.of().flow();
		assertThat(flow.stepViolations()).isEmpty();
		assertThat(flow.first()).isEmpty();
	}

	@Test
	void refusesACircleOnEachOfItsQuestions() {
		FinderFlow flow = SampleFlow.of("X").step("a", "b", "X").step("b", "c", "X").step("c", "b", "X").flow();
		assertThat(flow.stepViolations()).containsOnlyKeys("b", "c")
			.containsEntry("b", new Violation("answers", "lead back to this question: “B?”, then “C?”, then “B?”"));
	}

	@Test
	void refusesAQuestionThatLeadsToItself() {
		assertThat(SampleFlow.of("X").step("a", "a", "X").flow().stepViolations()).containsOnlyKeys("a");
	}

	@Test
	void refusesMoreThanFourQuestionsInARow() {
		SampleFlow flow = SampleFlow.of("X").step("a", "b", "X").step("b", "c", "X").step("c", "d", "X");
		assertThat(flow.step("d", "X", "X").flow().stepViolations()).isEmpty();
		assertThat(flow.step("e", "X").flow().stepViolations()).containsOnlyKeys("e");
		FinderFlow longer = SampleFlow.of("X")
			.step("a", "b", "X")
			.step("b", "c", "X")
			.step("c", "d", "X")
			.step("d", "e", "X")
			.step("e", "X", "X")
			.flow();
		assertThat(longer.stepViolations()).containsOnlyKeys("a", "b", "c", "d", "e")
			.containsEntry("c", new Violation("answers",
					"lead to more than 4 questions in a row: “A?”, then “B?”, then “C?”, then “D?”, then “E?”"));
	}

	@Test
	void refusesWhatNoAnswerLeadsTo() {
		FinderFlow flow = SampleFlow.of("X", "Y", "Z").step("a", "X", "X").step("b", "Y", "X").flow();
		assertThat(flow.stepViolations()).containsOnlyKeys("b")
			.extractingByKey("b")
			.extracting(Violation::field)
			.isEqualTo("question");
		assertThat(flow.resultViolations()).containsOnlyKeys("Y", "Z");
		assertThat(flow.unreachableSteps()).containsExactly("b");
		assertThat(flow.unreachableResults()).containsExactly("Y", "Z");
	}

	@Test
	void needsExactlyOneFirstQuestion() {
		FinderFlow none = SampleFlow.of("X").step("a", false, "X", "b").step("b", false, "X", "X").flow();
		assertThat(none.stepViolations()).containsOnlyKeys("a", "b")
			.allSatisfy((key, violation) -> assertThat(violation.field()).isEqualTo("first"));
		FinderFlow two = SampleFlow.of("X").step("a", true, "X", "X").step("b", true, "X", "X").flow();
		assertThat(two.stepViolations()).containsOnlyKeys("a", "b")
			.containsEntry("a",
					new Violation("first", "is checked for “B?” too. Uncheck it there and publish both together"));
	}

	@Test
	void limitsTheNumberOfQuestions() {
		SampleFlow most = SampleFlow.of("X")
			.step("a", IntStream.range(1, 100).mapToObj((i) -> "s" + i).toArray(String[]::new));
		IntStream.range(1, 100).forEach((i) -> most.step("s" + i, "X", "X"));
		assertThat(most.flow().stepViolations()).isEmpty();
		assertThat(most.step("one-too-many", "X", "X").flow().stepViolations()).hasSize(101);
	}

	@Test
	void findsTheAnswersThatLeadToAPage() {
		FinderFlow flow = SampleFlow.of("X", "Y")
			.step("a", "b", "c", "X")
			.step("b", "c", "X")
			.step("c", "X", "Y")
			.flow();
		assertThat(flow.waysToStep("a", 9)).containsExactly(List.of());
		assertThat(words(flow.waysToStep("b", 9))).containsExactly("a: To b");
		assertThat(words(flow.waysToStep("c", 9))).containsExactly("a: To b, b: To c", "a: To c");
		assertThat(words(flow.waysToResult("Y", 9))).containsExactly("a: To b, b: To c, c: To Y", "a: To c, c: To Y");
		assertThat(words(flow.waysToResult("X", 2))).containsExactly("a: To b, b: To c, c: To X", "a: To b, b: To X");
		assertThat(flow.questionsLeft("a")).isEqualTo(3);
		assertThat(flow.questionsLeft("c")).isEqualTo(1);
	}

	@Test
	void draftsThatLeadNowhereOrInCirclesCanBeShown() {
		FinderFlow flow = SampleFlow.of("X").step("a", "b", "gone", "Lost").step("b", "a", "b", "X").flow();
		assertThat(words(flow.waysToResult("X", 9))).contains("a: To b, b: To X");
		assertThat(flow.questionsLeft("a")).isEqualTo(FinderFlow.MOST_QUESTIONS);
		assertThat(flow.steps()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 17, 2026, 30_11 })
	void everyFlowThatIsAcceptedEndsWithinFourQuestionsWhateverIsAnswered(long seed) {
		Random random = new Random(seed);
		int accepted = 0;
		int refused = 0;
		for (int i = 0; i < 2_000; i++) {
			FinderFlow flow = random(random);
			if (flow.stepViolations().isEmpty() && flow.resultViolations().isEmpty()) {
				accepted++;
				Set<String> ends = new HashSet<>();
				Set<String> asked = new HashSet<>();
				walk(flow, flow.first().orElseThrow(), 1, asked, ends);
				assertThat(asked).hasSize(flow.steps().size());
				assertThat(flow.unreachableSteps()).isEmpty();
				assertThat(ends).hasSize(flow.results().size());
				assertThat(flow.unreachableResults()).isEmpty();
			}
			else {
				refused++;
			}
		}
		assertThat(accepted).isGreaterThan(100);
		assertThat(refused).isGreaterThan(100);
	}

	/**
	 * Goes every way and fails on the fifth question, so that a circle fails too.
	 */
	private static void walk(FinderFlow flow, ContentItem<FinderStepContent> step, int questions, Set<String> asked,
			Set<String> ends) {
		assertThat(questions).isLessThanOrEqualTo(4);
		asked.add(step.key());
		for (FinderAnswer answer : step.content().answers()) {
			flow.result(answer).ifPresent((result) -> ends.add(result.key()));
			flow.nextStep(answer).ifPresent((next) -> walk(flow, next, questions + 1, asked, ends));
			assertThat(flow.result(answer).isPresent() || flow.nextStep(answer).isPresent()).isTrue();
		}
	}

	/** Answers lead forward most of the time, so that some flows have no circle. */
	private static FinderFlow random(Random random) {
		int steps = 1 + random.nextInt(6);
		SampleFlow flow = SampleFlow.of("X", "Y");
		for (int i = 0; i < steps; i++) {
			List<String> targets = new ArrayList<>(List.of(random.nextBoolean() ? "X" : "Y"));
			for (int answers = 1 + random.nextInt(2); answers > 0; answers--) {
				int next = random.nextInt(12) == 0 ? random.nextInt(steps) : i + 1 + random.nextInt(2);
				targets.add((next < steps) ? "s" + next : random.nextBoolean() ? "X" : "Y");
			}
			flow.step("s" + i, targets.toArray(String[]::new));
		}
		return flow.flow();
	}

	private static List<String> words(List<List<GivenAnswer>> ways) {
		return ways.stream()
			.map((way) -> String.join(", ",
					way.stream().map((given) -> given.step().key() + ": " + given.answer().text()).toList()))
			.toList();
	}

}
