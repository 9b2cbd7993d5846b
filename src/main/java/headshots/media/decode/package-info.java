/**
 * Decodes JPEG, PNG and WebP files from top to bottom, a few rows at a time, whatever
 * their size. Reads the header before anything else, and drops all metadata.
 */
@NullMarked
package headshots.media.decode;

import org.jspecify.annotations.NullMarked;
