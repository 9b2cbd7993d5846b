package headshots.web;

import java.util.List;

/**
 * Provides the links to the studio's lists of content, for the layout of its pages.
 */
public interface StudioNavigation {

	/** Returns the links, in the order of the navigation. */
	List<Link> links();

}
