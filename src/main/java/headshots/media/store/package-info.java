/**
 * Stores master images and renditions in files and in the database. Renditions are made
 * ahead, once the guide is open.
 */
@NullMarked
package headshots.media.store;

import org.jspecify.annotations.NullMarked;
