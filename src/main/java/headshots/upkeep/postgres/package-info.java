/**
 * Copies a whole guide from an H2 file to PostgreSQL. Tables and pictures are compared
 * after they are copied.
 */
@NullMarked
package headshots.upkeep.postgres;

import org.jspecify.annotations.NullMarked;
