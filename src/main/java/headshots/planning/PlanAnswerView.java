package headshots.planning;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a reader's answers, as the page and the response to its script show it.
 *
 * @param problems the questions that the reader has to answer again
 * @param result the plan, null if the answers are not enough for one
 */
public record PlanAnswerView(List<PlanInput.AnswerProblem> problems, @Nullable PlanResult result) {

	/** Whether there is nothing to say, because nothing was answered. */
	public boolean isEmpty() {
		return this.problems.isEmpty() && this.result == null;
	}

}
