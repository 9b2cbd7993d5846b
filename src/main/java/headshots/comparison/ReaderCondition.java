package headshots.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something about a reader on which advice depends.
 */
public enum ReaderCondition {

	GLASSES("glasses", "Glasses", "With glasses", "Your glasses"),

	CHANGING_HAIR("changing-hair", "A beard, or hair that changes", "With a beard or changing hair",
			"Your beard or changing hair"),

	TEXTURED_HAIR("textured-hair", "Textured hair or a head covering", "With textured hair or a head covering",
			"Your hair or head covering"),

	TATTOOS("tattoos", "Tattoos", "With tattoos", "Your tattoos"),

	MARKS("marks", "Scars or marks", "With scars or marks", "Your scars or marks"),

	BRACES("braces", "Braces", "With braces", "Your braces"),

	MOBILITY_AID("mobility-aid", "A mobility aid", "With a mobility aid", "Your mobility aid"),

	MINOR("minor", "A child or teenager", "Under 18", "Your age");

	/** The codes of all conditions, in their order. */
	public static final List<String> CODES = Arrays.stream(values()).map(ReaderCondition::code).toList();

	private final String code;

	private final String label;

	private final String opening;

	private final String subject;

	ReaderCondition(String code, String label, String opening, String subject) {
		this.code = code;
		this.label = label;
		this.opening = opening;
		this.subject = subject;
	}

	public static Optional<ReaderCondition> of(String code) {
		return Arrays.stream(values()).filter((each) -> each.code.equals(code)).findFirst();
	}

	/** The code in content, forms and addresses. */
	public String code() {
		return this.code;
	}

	/** The words in a list of choices. */
	public String label() {
		return this.label;
	}

	/** The words with which its advice begins: "With glasses". */
	public String opening() {
		return this.opening;
	}

	/** The condition as the subject of a sentence to the reader: "Your glasses". */
	public String subject() {
		return this.subject;
	}

	/** Whether the subject takes a verb in the plural: all plural ones end in an "s". */
	boolean isPlural() {
		return this.subject.endsWith("s");
	}

}
