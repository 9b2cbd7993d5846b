package headshots.web;

import java.util.List;

/**
 * Provides the links of the studio's pages to each other, for their layout.
 */
public interface StudioNavigation {

	/** Returns the links to the lists of content, in the order of the navigation. */
	List<Link> links();

	/**
	 * Returns the address of the help for a page.
	 * @param path the path of the request
	 */
	String help(String path);

}
