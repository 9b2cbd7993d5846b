/**
 * Pages for requests that fail: not found, gone, moved, refused or broken. Each says what
 * happened and what to do, and suggests pages that may have been meant.
 */
@NullMarked
package headshots.site.error;

import org.jspecify.annotations.NullMarked;
