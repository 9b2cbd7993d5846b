package headshots.content;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Everything published at one moment; immutable.
 *
 * @param number the content version
 * @param changedAt the moment of the last change of anything, in whole seconds; never
 * earlier than in the content before; null where it is unknown
 * @param items the items of all kinds
 * @param redirects the redirects by their old paths, in the order of the paths
 */
record PublishedContent(long number, @Nullable Instant changedAt, ContentSnapshot items,
		Map<String, Redirects.Moved> redirects) {

}
