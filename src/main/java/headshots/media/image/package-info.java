/**
 * Reads, checks, transforms and encodes images. Knows the structure of JPEG, PNG and WebP
 * files and drops their metadata.
 */
@NullMarked
package headshots.media.image;

import org.jspecify.annotations.NullMarked;
