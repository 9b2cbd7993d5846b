package headshots.accounts.admin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import headshots.accounts.FormProblem;
import headshots.accounts.StaffAccounts;

/**
 * Which names an account may have.
 */
public final class UsernamePolicy {

	static final int LONGEST_USERNAME = 60;

	static final int LONGEST_NAME = 80;

	/** A compatibility character may expand to several letters. */
	private static final int LONGEST_KEY = 200;

	private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]+");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

	private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

	private UsernamePolicy() {
	}

	public static List<FormProblem> check(String username, String displayName) {
		List<FormProblem> problems = new ArrayList<>();
		String normal = StaffAccounts.normal(username);
		if (!USERNAME.matcher(normal).matches() || normal.length() > LONGEST_USERNAME) {
			problems.add(new FormProblem("username", "Username", "Use 2 to " + LONGEST_USERNAME
					+ " letters and digits, without spaces; dots, hyphens and underscores can be used inside."));
		}
		problems.addAll(check(displayName));
		return problems;
	}

	public static List<FormProblem> check(String displayName) {
		boolean fits = !displayName.isBlank() && displayName.strip().length() <= LONGEST_NAME
				&& key(displayName).length() <= LONGEST_KEY && !CONTROL.matcher(displayName).find();
		return fits ? List.of() : List.of(new FormProblem("displayName", "Display name",
				"Enter the name others see, up to " + LONGEST_NAME + " characters."));
	}

	/**
	 * Returns the form in which display names are compared: two names that look the same
	 * but for upper and lower case have the same key.
	 */
	public static String key(String displayName) {
		String plain = SPACE.matcher(Normalizer.normalize(displayName, Normalizer.Form.NFKC)).replaceAll(" ");
		// Upper case first, because some letters have two lower-case forms.
		return plain.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** Refuses a display name that another account has. */
	static FormProblem taken() {
		return new FormProblem("displayName", "Display name",
				"Another account already has this display name. Add a last name or an initial.");
	}

}
