/**
 * Limits on concurrent requests (bulkheads) and on query strings. Requests above a limit
 * are shed with a 503.
 */
@NullMarked
package headshots.web.concurrency;

import org.jspecify.annotations.NullMarked;
