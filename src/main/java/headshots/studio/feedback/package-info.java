/**
 * Feedback of readers as staff see it: the queue of reports, the page of each, and a list
 * beside the editor of an item and on the start page. Readers see none of it.
 */
@NullMarked
package headshots.studio.feedback;

import org.jspecify.annotations.NullMarked;
