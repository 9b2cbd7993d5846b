/**
 * The editor of a content item: draft forms, working copies, the order of items. Saving
 * makes a revision and changes nothing for readers.
 */
@NullMarked
package headshots.studio.editing;

import org.jspecify.annotations.NullMarked;
