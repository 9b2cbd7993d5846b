/**
 * Decodes WebP files: lossy frames (VP8), lossless frames (VP8L) and transparency, in the
 * memory of a few rows. Written for the guide, because the library that encodes them has
 * no decoder that gives rows: it holds whole pictures, and stops the garbage collector
 * meanwhile.
 */
@NullMarked
package headshots.media.webp;

import org.jspecify.annotations.NullMarked;
