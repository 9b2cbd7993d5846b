/**
 * Converts the colors of pictures to those of screens (sRGB). Knows ICC profiles, and
 * what stands for one where a file has none.
 */
@NullMarked
package headshots.media.color;

import org.jspecify.annotations.NullMarked;
