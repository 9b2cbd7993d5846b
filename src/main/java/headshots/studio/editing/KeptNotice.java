package headshots.studio.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The notice of the editor on a person's own unsaved text.
 *
 * @param shown the copy in the fields, null if they show something else
 * @param others other copies of the person, the newest first
 * @param siblings whether the others are new items of their own
 * @param saved the address that shows the saved text or, of a new item, an empty form
 * @param isNew whether nothing is saved yet
 * @param undo the ID of the copy that was just discarded, empty if there was none
 */
public record KeptNotice(@Nullable WorkingCopyView shown, List<WorkingCopyView> others, boolean siblings, String saved,
		boolean isNew, String undo) {

}
