package headshots.studio;

import headshots.support.RandomToken;
import headshots.support.Sha256;

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

	/** Returns the token of one of several parts of a form, always the same. */
	public static String ofPart(String form, int number) {
		return Sha256.hex(form + "/" + number).substring(0, 2 * BYTES);
	}

}
