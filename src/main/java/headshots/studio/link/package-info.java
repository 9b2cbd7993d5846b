/**
 * Links within texts: where they lead, which texts lead to a page, and the list of links
 * to other sites, which staff open and look at. The guide itself opens none of them.
 */
@NullMarked
package headshots.studio.link;

import org.jspecify.annotations.NullMarked;
