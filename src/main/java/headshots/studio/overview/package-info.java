/**
 * The pages from which staff find their way: the matrix with its states, tasks, lists,
 * search, source checks, help. They read drafts and change no text.
 */
@NullMarked
package headshots.studio.overview;

import org.jspecify.annotations.NullMarked;
