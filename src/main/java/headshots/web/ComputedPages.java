package headshots.web;

/**
 * Tells which of a module's pages and files take much computation for each new request,
 * so that they have a concurrency limit of their own.
 */
public interface ComputedPages {

	/**
	 * Whether a request is for one of them.
	 * @param path the decoded path
	 * @param query whether there is a query string
	 */
	boolean include(String path, boolean query);

}
