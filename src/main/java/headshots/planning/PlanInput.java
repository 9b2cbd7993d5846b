package headshots.planning;

import java.util.List;

/**
 * A reader's answers as they came from a form or an address.
 *
 * @param answers all that could be understood
 * @param problems the answers that could not be understood, in the order of the questions
 * @param given whether there was any answer, understood or not
 */
record PlanInput(PlanAnswers answers, List<AnswerProblem> problems, boolean given) {

	/** Whether a plan can be made of it. */
	boolean isEnough() {
		return !this.answers.activities().isEmpty();
	}

	/**
	 * Something that a reader has to answer again.
	 *
	 * @param question the question that it belongs to
	 * @param sentence the explanation for the reader, without the value itself
	 */
	record AnswerProblem(PlanQuestion question, String sentence) {
	}

}
