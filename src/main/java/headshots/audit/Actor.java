package headshots.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id the account's number; null for somebody who is not signed in, or no person
 * @param name the name under which the log shows them, now and later
 */
public record Actor(@Nullable Long id, String name) {

	/** What the application does by itself. */
	public static final Actor GUIDE = new Actor(null, "The guide");

	/** A person whom nothing but a name they typed speaks for. */
	public static Actor calledThemselves(String name) {
		return new Actor(null, name);
	}

}
