package headshots.web;

/**
 * Tells which of a module's pages for readers run a script of the guide's own, because
 * their subject is what it does. The Content Security Policy of all others allows none.
 */
public interface ScriptedPages {

	/**
	 * Whether a page is one of them.
	 * @param path the path as requested
	 */
	boolean runScripts(String path);

	/**
	 * Whether a page or script must not send anything, because it handles what readers
	 * keep to themselves. Its Content Security Policy allows no connection; a worker is
	 * held to the policy of its own file.
	 * @param path the path as requested
	 */
	default boolean sendNothing(String path) {
		return false;
	}

}
