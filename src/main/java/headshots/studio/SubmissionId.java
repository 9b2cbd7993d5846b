package headshots.studio;

import headshots.support.RandomToken;

/**
 * The idempotency key of a save: the same form sent twice is saved once.
 */
public final class SubmissionId {

	private static final int BYTES = 16;

	private SubmissionId() {
	}

	public static String fresh() {
		return RandomToken.next(BYTES);
	}

	/** Returns the token that came with a form, or a fresh one if it is not valid. */
	public static String of(String sent) {
		return sent.matches("[0-9a-f]{32}") ? sent : fresh();
	}

}
