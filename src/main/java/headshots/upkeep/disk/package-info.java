/**
 * Watches free disk space and reads H2 files. A guide that runs out of space stops saving
 * before the database does.
 */
@NullMarked
package headshots.upkeep.disk;

import org.jspecify.annotations.NullMarked;
