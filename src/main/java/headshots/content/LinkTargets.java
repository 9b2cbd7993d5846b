package headshots.content;

import java.util.Collection;
import java.util.Map;

/**
 * Knows the pages of the guide and the places on them to which texts can link.
 */
public interface LinkTargets {

	/**
	 * Looks up where links lead.
	 * @param snapshot the content that the pages are made of
	 * @param paths paths with their fragments, as links have them
	 * @return the targets by the paths
	 */
	Map<String, LinkTarget> find(ContentSnapshot snapshot, Collection<String> paths);

}
