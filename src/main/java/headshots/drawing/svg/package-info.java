/**
 * Writes drawings as SVG. Adds framing guides and the palette.
 */
@NullMarked
package headshots.drawing.svg;

import org.jspecify.annotations.NullMarked;
