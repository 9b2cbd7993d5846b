/**
 * Serves style sheets, scripts and fonts under hashed addresses. Compresses them ahead of
 * the first request.
 */
@NullMarked
package headshots.web.asset;

import org.jspecify.annotations.NullMarked;
