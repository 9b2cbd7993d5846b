package headshots.studio.editing;

import java.util.List;

import headshots.studio.form.FieldText;
import org.jspecify.annotations.Nullable;

/**
 * A stored working copy.
 *
 * @param id the ID of the form that owns it
 * @param time when it was kept
 * @param words its first words, empty if only choices were made
 * @param newer a sentence on the version that was saved since it began, or null
 * @param show the address that puts it into the fields
 * @param discard the address that discards it
 * @param changes how it differs from the saved text
 */
public record WorkingCopyView(String id, String time, String words, @Nullable String newer, String show, String discard,
		List<FieldText.FieldChange> changes) {

}
