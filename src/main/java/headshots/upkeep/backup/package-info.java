/**
 * Daily backups, backups before a migration, and restoring. A backup is verified by a
 * checksum.
 */
@NullMarked
package headshots.upkeep.backup;

import org.jspecify.annotations.NullMarked;
