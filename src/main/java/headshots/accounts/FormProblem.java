package headshots.accounts;

/**
 * A reason why a form was refused.
 *
 * @param field the name of the field that can mend it
 * @param label the field's label
 * @param text the remedy, in a sentence
 */
public record FormProblem(String field, String label, String text) {

	/** Its form was opened in a session that has ended. */
	public static final FormProblem OLD_FORM = new FormProblem("password", "This page",
			"It was open too long, so nothing was changed. Type the password again and press the button again.");

	/** Another account took the name meanwhile, or passwords could not be hashed. */
	public static final FormProblem NOT_CREATED = new FormProblem("username", "Username",
			"The account couldn’t be created right now. Try again.");

	/** The machine is busy with other passwords. */
	public static final FormProblem BUSY = new FormProblem("password", "The guide",
			"Too many people are signing in right now. Nothing was changed; try again in a few seconds.");

}
