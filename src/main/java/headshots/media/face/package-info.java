/**
 * Finds faces in pictures, with the network that readers' browsers run when they check a
 * photograph of their own. Knows where a face is and nothing else about it.
 */
@NullMarked
package headshots.media.face;

import org.jspecify.annotations.NullMarked;
