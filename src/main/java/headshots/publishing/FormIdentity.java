package headshots.publishing;

import headshots.support.RandomToken;
import org.jspecify.annotations.Nullable;

/**
 * Identifies an opened form, which owns the working copy of what is typed into it.
 *
 * @param id 32 hexadecimal digits, random
 * @param sequence the number of the form's latest request about its text;
 * {@link #UNNUMBERED} for a request that comes after all others
 * @param continued the working copy that the fields began with, null if there was none
 */
public record FormIdentity(String id, int sequence, @Nullable Continued continued) {

	/** The sequence of requests that do not count. */
	static final int UNNUMBERED = -1;

	private static final int BYTES = 16;

	private static final String ID = "[0-9a-f]{32}";

	private static final String NUMBER = "\\d{1,9}";

	/** A form whose fields show saved text, or nothing. */
	public static FormIdentity fresh() {
		return new FormIdentity(RandomToken.next(BYTES), 0, null);
	}

	/** A form whose fields begin with a working copy. */
	public static FormIdentity continuing(WorkingCopies.WorkingCopy copy) {
		return new FormIdentity(RandomToken.next(BYTES), 0, new Continued(copy.formId(), copy.sequence()));
	}

	/** Returns the owner of a copy as a list of copies names it. */
	public static FormIdentity named(String id) {
		return new FormIdentity(id, UNNUMBERED, null);
	}

	/**
	 * Reads what a form sent in its hidden fields.
	 * @param id the ID, which must be valid
	 * @param sequence the number; what is not a number is unnumbered
	 * @param continues as {@link #continues()} wrote it; anything else is ignored
	 */
	public static FormIdentity sent(String id, String sequence, String continues) {
		String[] parts = continues.split(":");
		boolean continued = parts.length == 2 && isId(parts[0]) && parts[1].matches(NUMBER);
		return new FormIdentity(id, sequence.matches(NUMBER) ? Integer.parseInt(sequence) : UNNUMBERED,
				continued ? new Continued(parts[0], Integer.parseInt(parts[1])) : null);
	}

	/** Whether a text may be the ID of a form. */
	public static boolean isId(String text) {
		return text.matches(ID);
	}

	/** Returns the continued copy for a hidden field: "ID:NUMBER", or an empty text. */
	public String continues() {
		return (this.continued != null) ? this.continued.id() + ":" + this.continued.sequence() : "";
	}

	/** Whether its requests have an order of their own. */
	public boolean isNumbered() {
		return this.sequence != UNNUMBERED;
	}

	/**
	 * A working copy in the state in which a form showed it.
	 */
	public record Continued(String id, int sequence) {

	}

}
