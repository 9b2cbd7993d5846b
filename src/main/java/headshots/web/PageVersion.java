package headshots.web;

/**
 * Tells whether what pages show has changed since one of them was drawn.
 */
public interface PageVersion {

	/**
	 * A number that grows whenever something changes that readers see. Asked for with
	 * each request: it comes from memory and never fails.
	 */
	long current();

}
