package headshots.studio;

import java.util.List;

/**
 * A stored working copy.
 *
 * @param time when it was kept
 * @param stale whether the entry has been saved since the copy began
 * @param shown whether it is what stands in the fields
 * @param show the address that puts it into the fields
 * @param discard the address that throws it away
 * @param changes how it differs from what stands in the fields, none if it stands there
 */
record WorkingCopyView(String time, boolean stale, boolean shown, String show, String discard,
		List<FieldText.FieldChange> changes) {

}
