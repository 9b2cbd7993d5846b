package headshots.finder;

import java.util.List;

import headshots.content.Reference;
import headshots.content.Violation;
import headshots.finder.FinderStepContent.FinderAnswer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FinderStepContentTests {

	private static final FinderAnswer TO_STEP = new FinderAnswer("Drama", null, "roles", null);

	private static final FinderAnswer TO_RESULT = new FinderAnswer("I’m not sure", "That’s fine.", null, "actor");

	@Test
	void acceptsAnswersThatLeadToAQuestionOrToAResult() {
		FinderStepContent step = step(TO_STEP, TO_RESULT);
		assertThat(step.check()).isEmpty();
		assertThat(step.references()).containsExactly(Reference.to("answers", "steps", "roles"),
				Reference.to("answers", "results", "actor"));
	}

	@Test
	void refusesAnAnswerThatLeadsNowhere() {
		assertThat(step(TO_STEP, new FinderAnswer("Comedy", null, null, null)).check()).containsExactly(
				new Violation("answers.2.step", "Choose where this answer leads: to another question or to a result"));
	}

	@Test
	void refusesAnAnswerThatLeadsToBoth() {
		assertThat(step(new FinderAnswer("Comedy", null, "roles", "actor"), TO_STEP).check()).containsExactly(
				new Violation("answers.1.result", "An answer leads to a question or to a result, not to both"));
	}

	@Test
	void refusesAQuestionWithOneAnswer() {
		assertThat(step(TO_STEP).check())
			.containsExactly(new Violation("answers", "needs at least 2 answers (it has 1)"));
	}

	@Test
	void refusesMoreAnswersThanAPhoneShows() {
		FinderAnswer[] nine = new FinderAnswer[9];
		for (int i = 0; i < nine.length; i++) {
			nine[i] = new FinderAnswer("Answer " + i, null, null, "actor");
		}
		assertThat(step(nine).check())
			.containsExactly(new Violation("answers", "can have at most 8 answers (it has 9)"));
	}

	@Test
	void refusesTheSameAnswerTwice() {
		assertThat(step(TO_STEP, new FinderAnswer("drama ", null, null, "actor")).check())
			.containsExactly(new Violation("answers.2.text", "is in another row already"));
	}

	private static FinderStepContent step(FinderAnswer... answers) {
		return new FinderStepContent("genre", "What kind of roles is it for?", null, List.of(answers), false);
	}

}
