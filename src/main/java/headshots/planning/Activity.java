package headshots.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Work for which a reader needs pictures.
 */
public enum Activity {

	ACT("act", "I act"),

	MODEL("model", "I model"),

	BACKGROUND("background", "I work as an extra"),

	CORPORATE("corporate", "I need a picture for business");

	/** The codes of all, in their order. */
	public static final List<String> CODES = Arrays.stream(values()).map(Activity::code).toList();

	private final String code;

	private final String label;

	Activity(String code, String label) {
		this.code = code;
		this.label = label;
	}

	public static Optional<Activity> of(String code) {
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

}
