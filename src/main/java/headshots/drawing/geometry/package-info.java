/**
 * The shape of the mannequin: surface, contours, camera, crop. Plain geometry without
 * light or output format.
 */
@NullMarked
package headshots.drawing.geometry;

import org.jspecify.annotations.NullMarked;
