package headshots.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Pictures that a reader has already.
 */
public enum OwnedPictures {

	NOTHING("nothing", "Nothing yet"),

	OLDER("older", "Pictures older than two years"),

	ONE_LOOK("one-look", "One recent look"),

	DIGITALS("digitals", "Digitals only");

	/** The codes of all, in their order. */
	public static final List<String> CODES = Arrays.stream(values()).map(OwnedPictures::code).toList();

	private final String code;

	private final String label;

	OwnedPictures(String code, String label) {
		this.code = code;
		this.label = label;
	}

	public static Optional<OwnedPictures> of(String code) {
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
