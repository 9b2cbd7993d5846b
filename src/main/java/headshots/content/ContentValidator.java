package headshots.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import headshots.text.InvalidWebAddressException;
import headshots.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Collects the validation errors of a record, field by field, in words that say what to
 * do.
 */
public final class ContentValidator {

	/** The longest key, in characters. */
	public static final int LONGEST_KEY = 160;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** Places that templates name; a slug becomes the name of a place too. */
	private static final Set<String> PLACES = Set.of("main", "countdown", "checklists", "spectrum", "what");

	private static final Pattern KEY = Pattern.compile(SLUG + "(\\." + SLUG + ")*");

	/** Neither feeds nor every database take them. */
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

	/** The longest slug, in characters. */
	public static final int LONGEST_SLUG = 80;

	/** The longest web address, in characters. */
	public static final int LONGEST_ADDRESS = 500;

	/** The first year that a day can be in. */
	public static final int EARLIEST_YEAR = 1900;

	/** Says of a day that it is earlier. */
	public static final String BEFORE_EARLIEST = "can’t be before " + EARLIEST_YEAR;

	private final Map<String, Integer> limits;

	private final List<Violation> problems = new ArrayList<>();

	/** Validates values that belong to no record, such as keys. */
	public ContentValidator() {
		this.limits = Map.of();
	}

	/**
	 * Validates a record, whose texts have the limits that its components state.
	 * @param type the record
	 */
	public ContentValidator(Class<? extends Record> type) {
		this.limits = TextLimits.of(type);
	}

	public ContentValidator slug(String field, @Nullable String value) {
		String problem = textProblem((value != null) ? value : "", LONGEST_SLUG);
		if (value == null || problem != null) {
			return require(problem, field);
		}
		if (!SLUG.matcher(value).matches()) {
			return refuse(field, "Use only lower-case letters, digits and hyphens, like comedy-actor");
		}
		if (PLACES.contains(value)) {
			return refuse(field, "is reserved: choose another one");
		}
		// An address such as /compare/a-vs-b would have two readings.
		return (("-" + value + "-").contains("-vs-"))
				? refuse(field, "can’t contain the word “vs”, which separates the types in comparisons") : this;
	}

	/** A key: words of slugs, joined by dots where an entry belongs to several others. */
	public ContentValidator key(String field, String value) {
		return (value.length() > LONGEST_KEY || !KEY.matcher(value).matches())
				? refuse(field, "can contain only lower-case letters, digits, single hyphens and dots, up to "
						+ LONGEST_KEY + " characters")
				: this;
	}

	/** Requires a text within the limit of its field. */
	public ContentValidator text(String field, @Nullable String value) {
		return require(textProblem((value != null) ? value : "", longest(field)), field);
	}

	/** A text that may be left out, but not be empty. */
	public ContentValidator optionalText(String field, @Nullable String value) {
		return (value != null) ? require(textProblem(value, longest(field)), field) : this;
	}

	/** Requires a list of texts, each within the limit of its field. */
	public ContentValidator texts(String field, List<String> values, int fewest) {
		if (values.size() < fewest) {
			refuse(field,
					"needs at least " + fewest + ((fewest == 1) ? " line" : " lines (it has " + values.size() + ")"));
		}
		for (int i = 0; i < values.size(); i++) {
			String problem = textProblem(values.get(i), longest(field));
			require((problem != null) ? "has a line that " + problem + " (line " + (i + 1) + ")" : null, field);
		}
		return this;
	}

	public ContentValidator number(String field, @Nullable Integer value, int lowest, int highest) {
		if (value == null) {
			return refuse(field, "is missing");
		}
		return (value < lowest || value > highest)
				? refuse(field, "must be from " + lowest + " to " + highest + " (it is " + value + ")") : this;
	}

	public ContentValidator optionalNumber(String field, @Nullable Integer value, int lowest, int highest) {
		return (value != null) ? number(field, value, lowest, highest) : this;
	}

	public ContentValidator oneOf(String field, @Nullable String value, Set<String> allowed) {
		if (value == null) {
			return refuse(field, "is missing");
		}
		return !allowed.contains(value) ? refuse(field, "must be one of "
				+ String.join(", ", allowed.stream().sorted().toList()) + " (it is \"" + value + "\")") : this;
	}

	public ContentValidator optionalOneOf(String field, @Nullable String value, Set<String> allowed) {
		return (value != null) ? oneOf(field, value, allowed) : this;
	}

	public ContentValidator optionalWebAddress(String field, @Nullable String value) {
		if (value == null) {
			return this;
		}
		try {
			WebAddress.parse(value);
		}
		catch (InvalidWebAddressException ex) {
			if (value.strip().regionMatches(true, 0, "http", 0, "http".length())) {
				return refuse(field, String.valueOf(ex.getMessage()));
			}
			String whole = "https://" + value.strip();
			return refuse(field, "must be a web address that starts with https://"
					+ ((!value.contains(":") && WebAddress.isValid(whole)) ? ". Use " + whole : ""));
		}
		int excess = value.length() - LONGEST_ADDRESS;
		return (excess > 0) ? refuse(field, tooLong(excess)) : this;
	}

	/** A day that may be left out, but not be one that only a typing error makes. */
	public ContentValidator optionalDay(String field, @Nullable LocalDate value) {
		return require(value == null || value.getYear() >= EARLIEST_YEAR, field, BEFORE_EARLIEST);
	}

	/** Whether a text is an address that a link may lead to. */
	public static boolean isWebAddress(String value) {
		return value.length() <= LONGEST_ADDRESS && WebAddress.isValid(value);
	}

	public ContentValidator require(boolean holds, String field, String message) {
		return holds ? this : refuse(field, message);
	}

	public List<Violation> problems() {
		return List.copyOf(this.problems);
	}

	/** The limit of a field; rows of one list share theirs. */
	private int longest(String field) {
		Integer limit = this.limits.get(field.replaceAll("\\.\\d+\\.", "."));
		if (limit == null) {
			throw new IllegalArgumentException("The field " + field + " states no @Size");
		}
		return limit;
	}

	private ContentValidator require(@Nullable String problem, String field) {
		return (problem != null) ? refuse(field, problem) : this;
	}

	private static @Nullable String textProblem(String value, int longest) {
		if (value.isBlank()) {
			return "is missing";
		}
		if (CONTROL.matcher(value).find()) {
			return "contains an invisible character: type it again";
		}
		int excess = value.length() - longest;
		return (excess > 0) ? tooLong(excess) : null;
	}

	private static String tooLong(int excess) {
		return "is " + excess + ((excess == 1) ? " character" : " characters") + " too long";
	}

	private ContentValidator refuse(String field, String message) {
		this.problems.add(new Violation(field, message));
		return this;
	}

}
