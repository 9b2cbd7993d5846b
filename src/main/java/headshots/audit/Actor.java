package headshots.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id the account's number; null for an anonymous user, or for the application
 * @param name the name under which the log shows them, now and later
 */
public record Actor(@Nullable Long id, String name) {

	/** The application itself. */
	public static final Actor GUIDE = new Actor(null, "The guide");

	/** A user who is known by the submitted name only. */
	public static Actor calledThemselves(String name) {
		return new Actor(null, name);
	}

}
