/**
 * Pages on which photographs are uploaded and their pictures deleted. A picture is
 * processed before the database is asked.
 */
@NullMarked
package headshots.studio.media;

import org.jspecify.annotations.NullMarked;
