package headshots.content;

import java.util.Set;

/**
 * Offers the paths of pages that have no item of their own, such as the list of
 * questions: they exist whatever is published.
 */
public interface FixedPages {

	/** Returns the paths, without fragments. */
	Set<String> fixedPaths();

}
