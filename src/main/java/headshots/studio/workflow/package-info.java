/**
 * The steps of a draft after it is saved: preview, publication, withdrawal, restoration,
 * history. Each step has a page that confirms it.
 */
@NullMarked
package headshots.studio.workflow;

import org.jspecify.annotations.NullMarked;
