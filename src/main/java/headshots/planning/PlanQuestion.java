package headshots.planning;

import java.util.Arrays;
import java.util.List;

/**
 * The questions of the plan.
 */
public enum PlanQuestion {

	ACTIVITIES(PlanAnswers.ACTIVITIES, "What do you do?"),

	MARKET(PlanAnswers.MARKET, "Where do you look for work?"),

	PLATFORMS(PlanAnswers.PLATFORMS, "Where will the pictures go?"),

	OWNED(PlanAnswers.OWNED, "What do you have now?"),

	CONDITIONS(PlanAnswers.CONDITIONS, "What should we consider?"),

	LOOKS(PlanAnswers.LOOKS, "How many looks can you afford?"),

	DATE(PlanAnswers.DATE, "When is the shoot?");

	/** The names of the fields of all questions, in their order. */
	static final List<String> FIELDS = Arrays.stream(values()).map(PlanQuestion::field).toList();

	private final String field;

	private final String label;

	PlanQuestion(String field, String label) {
		this.field = field;
		this.label = label;
	}

	/** The name of its field, which is its answers' name in addresses too. */
	public String field() {
		return this.field;
	}

	/** The question as readers see it. */
	public String label() {
		return this.label;
	}

	/** The identifier of its place on the page. */
	public String anchor() {
		return "q_" + this.field;
	}

}
