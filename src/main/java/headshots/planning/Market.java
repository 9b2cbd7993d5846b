package headshots.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The country in which a reader looks for work.
 */
public enum Market {

	US("us", "United States"),

	UK("uk", "United Kingdom"),

	ELSEWHERE("elsewhere", "Elsewhere");

	/** The codes of all, in their order. */
	public static final List<String> CODES = Arrays.stream(values()).map(Market::code).toList();

	private final String code;

	private final String label;

	Market(String code, String label) {
		this.code = code;
		this.label = label;
	}

	public static Optional<Market> of(String code) {
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
