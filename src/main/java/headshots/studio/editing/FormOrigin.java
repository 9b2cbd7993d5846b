package headshots.studio.editing;

import headshots.publishing.FormIdentity;
import headshots.publishing.WorkingCopies.WorkingCopy;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an opened form, and where the text in its fields comes from.
 *
 * @param identity the owner of the working copy of what is typed
 * @param copy the working copy in the fields, null if they show something else
 * @param sent whether the fields show what the form sent, which is not stored
 */
public record FormOrigin(FormIdentity identity, @Nullable WorkingCopy copy, boolean sent) {

	public static FormOrigin fresh() {
		return new FormOrigin(FormIdentity.fresh(), null, false);
	}

	static FormOrigin of(WorkingCopy copy) {
		return new FormOrigin(FormIdentity.continuing(copy), copy, false);
	}

	static FormOrigin sent(FormIdentity identity) {
		return new FormOrigin(identity, null, true);
	}

}
