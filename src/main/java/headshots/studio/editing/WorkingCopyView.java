package headshots.studio.editing;

import java.util.List;

import headshots.studio.form.FieldText;

/**
 * A stored working copy.
 *
 * @param time when it was kept
 * @param stale whether the entry has been saved since the copy began
 * @param shown whether the fields show it
 * @param show the address that puts it into the fields
 * @param discard the address that throws it away
 * @param changes how it differs from the fields, none if they show it
 */
public record WorkingCopyView(String time, boolean stale, boolean shown, String show, String discard,
		List<FieldText.FieldChange> changes) {

}
