package headshots.accounts.login;

/**
 * The notice above the form of the sign-in page.
 *
 * @param notice what happened, in a sentence; empty where nothing did
 * @param problem whether something has to be done about it
 */
record SignInPage(String notice, boolean problem) {

	static final SignInPage PLAIN = new SignInPage("", false);

	static final SignInPage OUT = new SignInPage("You are signed out.", false);

	static final SignInPage ENDED = new SignInPage(
			"Your session has ended, so nothing was saved yet. Sign in and go on where you were.", false);

	static final SignInPage OLD_FORM = new SignInPage(
			"This page had been open for too long, so nothing was done. Please sign in once more.", true);

	static final SignInPage WRONG = new SignInPage(
			"This user name and password do not go together. Check both, then try again.", true);

	static SignInPage tooMany(long seconds) {
		return new SignInPage("There were too many tries. Wait "
				+ ((seconds < 60) ? seconds + " seconds" : (seconds + 59) / 60 + " minutes") + ", then try again.",
				true);
	}

}
