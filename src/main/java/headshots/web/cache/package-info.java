/**
 * The page cache and what it sends: cached responses, content encodings, entity tags
 * (ETag), conditional requests. Concurrent requests for one page are coalesced.
 */
@NullMarked
package headshots.web.cache;

import org.jspecify.annotations.NullMarked;
