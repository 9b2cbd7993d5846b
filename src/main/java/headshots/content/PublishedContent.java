package headshots.content;

import java.util.Map;

/**
 * Everything published at one moment; immutable.
 *
 * @param number the content version
 * @param items the items of all kinds
 * @param redirects the redirects by their old paths, in the order of the paths
 */
record PublishedContent(long number, ContentSnapshot items, Map<String, Redirects.Moved> redirects) {

}
