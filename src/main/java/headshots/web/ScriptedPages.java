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

}
