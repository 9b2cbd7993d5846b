/**
 * Lamps, shading and shadows, and the light explorer that shows them. Classifies a
 * setting as one of the named light patterns.
 */
@NullMarked
package headshots.drawing.light;

import org.jspecify.annotations.NullMarked;
