package headshots.finder;

import java.util.List;
import java.util.stream.Stream;

import headshots.GuideTest;
import headshots.comparison.HeadshotTypes;
import headshots.content.ContentItem;
import headshots.finder.FinderFlow.GivenAnswer;
import headshots.finder.FinderStepContent.FinderAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions and results that come with the application.
 */
@GuideTest
class StarterFinderTests {

	@Autowired
	private FinderSteps steps;

	@Autowired
	private FinderResults results;

	@Autowired
	private HeadshotTypes types;

	private FinderFlow flow;

	@BeforeEach
	void readFlow() {
		this.flow = this.steps.flow();
	}

	@Test
	void everyQuestionAndEveryResultIsReachedAndEveryWayEnds() {
		assertThat(this.flow.stepViolations()).isEmpty();
		assertThat(this.flow.resultViolations()).isEmpty();
		assertThat(this.flow.steps()).hasSameSizeAs(this.steps.entries()).hasSizeGreaterThanOrEqualTo(7);
		assertThat(this.flow.results()).hasSameSizeAs(this.results.entries())
			.hasSizeGreaterThanOrEqualTo(16)
			.allSatisfy((result) -> assertThat(this.flow.waysToResult(result.key(), 9)).isNotEmpty()
				.allSatisfy((way) -> assertThat(way).hasSizeBetween(1, 4)));
	}

	@Test
	void everyTypeAndLookIsAResult() {
		assertThat(this.results.entries()).extracting((result) -> result.content().type())
			.containsAll(this.types.entries().stream().map(ContentItem::key).toList());
	}

	@Test
	void everyQuestionHasAnAnswerForReadersWhoAreNotSure() {
		assertThat(this.steps.entries()).allSatisfy((step) -> {
			List<FinderAnswer> answers = step.content().answers();
			assertThat(answers.get(answers.size() - 1).text()).endsWithIgnoringCase("I’m not sure");
		});
	}

	/** So that its page can say without a doubt how the reader came there. */
	@Test
	void oneRowOfAnswersLeadsToEachQuestion() {
		assertThat(this.steps.entries())
			.allSatisfy((step) -> assertThat(this.flow.waysToStep(step.key(), 9)).hasSize(1));
	}

	@Test
	void readersWhoAreNeverSureGetAResultToo() {
		ContentItem<FinderStepContent> step = this.flow.first().orElseThrow();
		for (int i = 0; i < 4; i++) {
			List<FinderAnswer> answers = step.content().answers();
			FinderAnswer unsure = answers.get(answers.size() - 1);
			if (this.flow.result(unsure).isPresent()) {
				assertThat(this.flow.result(unsure).orElseThrow().key()).isEqualTo("corporate-to-start");
				return;
			}
			step = this.flow.nextStep(unsure).orElseThrow();
		}
		assertThat(step.key()).as("a reader who is never sure").isNull();
	}

	@Test
	void everyReasonIsASentenceOrTwoWithASource() {
		assertThat(this.results.entries()).allSatisfy((result) -> {
			assertThat(result.content().citations()).as(result.key()).isNotEmpty();
			assertThat(result.content().reason().strip()).as(result.key()).hasSizeBetween(60, 320).endsWith(".");
		});
	}

	@Test
	void answersAreWorthATap() {
		List<String> texts = Stream
			.concat(this.steps.entries().stream().map((step) -> step.content().question()),
					this.steps.entries()
						.stream()
						.flatMap((step) -> step.content().answers().stream())
						.map(FinderAnswer::text))
			.toList();
		assertThat(texts).hasSizeGreaterThan(40).allSatisfy((text) -> assertThat(text).hasSizeLessThan(60));
		assertThat(this.flow.waysToResult("runway", 9)).extracting(List::size).containsExactly(3, 2);
		assertThat(this.flow.waysToResult("runway", 9).get(0)).extracting(GivenAnswer::answer)
			.extracting(FinderAnswer::text)
			.containsExactly("A model agency or a scout", "Current digitals, and now they want more", "Fashion shows");
	}

}
