package headshots.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which names an account may have.
 */
final class NameRules {

	static final int LONGEST_USERNAME = 60;

	static final int LONGEST_NAME = 80;

	private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]+");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

	private NameRules() {
	}

	static List<FormProblem> check(String username, String displayName) {
		List<FormProblem> problems = new ArrayList<>();
		String normal = StaffAccounts.normal(username);
		if (!USERNAME.matcher(normal).matches() || normal.length() > LONGEST_USERNAME) {
			problems.add(new FormProblem("username", "User name", "Use 2 to " + LONGEST_USERNAME
					+ " letters and digits, without spaces; dots, hyphens and underscores may stand between them."));
		}
		problems.addAll(check(displayName));
		return problems;
	}

	static List<FormProblem> check(String displayName) {
		boolean fits = !displayName.isBlank() && displayName.strip().length() <= LONGEST_NAME
				&& !CONTROL.matcher(displayName).find();
		return fits ? List.of() : List.of(new FormProblem("displayName", "Display name",
				"Write the name that others see, in at most " + LONGEST_NAME + " characters."));
	}

}
