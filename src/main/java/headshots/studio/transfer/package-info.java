/**
 * Export and import of all content as one archive. An import shows every change before it
 * is made.
 */
@NullMarked
package headshots.studio.transfer;

import org.jspecify.annotations.NullMarked;
