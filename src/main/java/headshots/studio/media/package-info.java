/**
 * Uploads of photographs and their deletion. A picture is processed before the database
 * is asked, and cleaned up where no revision names it.
 */
@NullMarked
package headshots.studio.media;

import org.jspecify.annotations.NullMarked;
