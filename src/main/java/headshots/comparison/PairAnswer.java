package headshots.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The answers to the question whether one picture can do the jobs of several types.
 */
public enum PairAnswer {

	YES("yes", "Yes"),

	YES_IF("yes-if", "Yes, if"),

	NO("no", "No, because");

	static final Set<String> CODES = Stream.of(values())
		.map((answer) -> answer.code)
		.collect(Collectors.toUnmodifiableSet());

	private final String code;

	private final String opening;

	PairAnswer(String code, String opening) {
		this.code = code;
		this.opening = opening;
	}

	static Optional<PairAnswer> of(@Nullable String code) {
		return Stream.of(values()).filter((answer) -> answer.code.equals(code)).findFirst();
	}

	/** Returns its code in files and in the database. */
	public String code() {
		return this.code;
	}

	/** Returns the words with which the answer begins. */
	String opening() {
		return this.opening;
	}

}
