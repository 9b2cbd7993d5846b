/**
 * The retouch line: marks on a face and what may become of them. Each standard gives a
 * verdict on each mark.
 */
@NullMarked
package headshots.drawing.retouch;

import org.jspecify.annotations.NullMarked;
