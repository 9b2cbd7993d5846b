/**
 * The comments of staff on content items, and their requests to each other to look at
 * one. Readers never see them.
 */
@NullMarked
package headshots.studio.comments;

import org.jspecify.annotations.NullMarked;
