package headshots.accounts.login;

/**
 * The notice above the form of the sign-in page.
 *
 * @param notice the notice, in a sentence; may be empty
 * @param problem whether something has to be done about it
 */
record SignInPage(String notice, boolean problem) {

	static final SignInPage PLAIN = new SignInPage("", false);

	static final SignInPage OUT = new SignInPage("You’ve been signed out.", false);

	static final SignInPage ENDED = new SignInPage(
			"Your session has expired, so nothing has been saved yet. Sign in to pick up where you left off.", false);

	static final SignInPage OLD_FORM = new SignInPage("This page was open too long. Please sign in again.", true);

	static final SignInPage WRONG = new SignInPage("That username and password don’t match. Check both and try again.",
			true);

	static SignInPage tooMany(long seconds) {
		return new SignInPage("Too many attempts. Wait "
				+ ((seconds < 60) ? seconds + " seconds" : (seconds + 59) / 60 + " minutes") + ", then try again.",
				true);
	}

}
