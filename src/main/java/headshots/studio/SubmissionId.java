package headshots.studio;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The idempotency key of a save: the same form sent twice is saved once.
 */
public final class SubmissionId {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	private SubmissionId() {
	}

	public static String fresh() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** Returns the token that came with a form, or a fresh one if it is not valid. */
	public static String of(String sent) {
		return sent.matches("[0-9a-f]{32}") ? sent : fresh();
	}

}
