package headshots.accounts.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import headshots.accounts.FormProblem;

import org.springframework.core.io.ClassPathResource;

/**
 * Validates new passwords: long ones that are not the first that a guesser tries. Rules
 * about digits and capitals are left out on purpose: they make people write
 * "Password123456!".
 */
public final class PasswordPolicy {

	static final int SHORTEST = 15;

	static final int LONGEST = 128;

	private static final int SHORTEST_RUN = 3;

	private static final int FEWEST_CHARACTERS = 5;

	private static final List<String> ROWS = List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop",
			"asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop", "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final List<String> COMMON = read();

	private PasswordPolicy() {
	}

	/**
	 * Returns why a new password is refused.
	 * @param password the password, to the last space
	 * @param again the same, typed again
	 * @param names the user's names
	 * @return in words what to do; empty if it can be taken
	 */
	public static Optional<FormProblem> check(String password, String again, String... names) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return problem("Use at least " + SHORTEST + " characters. Four or five words in a row work well.");
		}
		if (length > LONGEST) {
			return problem("Use at most " + LONGEST + " characters.");
		}
		if (isCommon(password, names)) {
			return problem("Choose a different password: this one is too easy to guess.");
		}
		return password.equals(again) ? Optional.empty() : Optional
			.of(new FormProblem("passwordAgain", "Repeat the password", "Type the same password in both fields."));
	}

	private static Optional<FormProblem> problem(String text) {
		return Optional.of(new FormProblem("password", "Password", text));
	}

	/** Whether nothing is left of it once all that is easily guessed is taken away. */
	private static boolean isCommon(String password, String... names) {
		String plain = SEPARATORS.matcher(lower(password)).replaceAll("");
		if (plain.codePoints().distinct().count() < FEWEST_CHARACTERS || repeats(plain)) {
			return true;
		}
		List<String> words = new ArrayList<>(COMMON);
		for (String name : names) {
			words.addAll(List.of(SEPARATORS.split(lower(name))));
			words.add(SEPARATORS.matcher(lower(name)).replaceAll(""));
		}
		words.removeIf((word) -> word.length() < 2);
		return isMadeOf(plain, words) || isMadeOf(spelled(plain), words);
	}

	private static boolean repeats(String text) {
		for (int length = 1; length <= text.length() / 2; length++) {
			String unit = text.substring(0, length);
			if (unit.repeat(text.length() / length + 1).startsWith(text)) {
				return length < SHORTEST / 2;
			}
		}
		return false;
	}

	/** Whether common words, rows of keys and single digits make up the whole of it. */
	private static boolean isMadeOf(String text, List<String> words) {
		boolean[] reached = new boolean[text.length() + 1];
		reached[0] = true;
		for (int at = 0; at < text.length(); at++) {
			if (reached[at]) {
				if (Character.isDigit(text.charAt(at))) {
					reached[at + 1] = true;
				}
				for (String word : words) {
					if (text.startsWith(word, at)) {
						reached[at + word.length()] = true;
					}
				}
				for (int end = at + SHORTEST_RUN; end <= text.length() && isRun(text.substring(at, end)); end++) {
					reached[end] = true;
				}
			}
		}
		return reached[text.length()];
	}

	private static boolean isRun(String text) {
		String backwards = new StringBuilder(text).reverse().toString();
		boolean same = text.chars().distinct().count() == 1;
		return same || ROWS.stream().anyMatch((row) -> row.contains(text) || row.contains(backwards));
	}

	/** Undoes the digits and signs that people use instead of letters. */
	private static String spelled(String text) {
		return text.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('5', 's')
			.replace('7', 't');
	}

	private static String lower(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replace('@', 'a')
			.replace('$', 's');
	}

	private static List<String> read() {
		try {
			return new ClassPathResource("accounts/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.flatMap((line) -> List.of(line.split(" ")).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
