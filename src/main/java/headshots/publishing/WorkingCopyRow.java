package headshots.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of working copies.
 *
 * @param formId the form that owns it
 * @param place the address of the editor
 * @param beganFrom the number of the revision that it began from, 0 for a new item
 * @param fields the typed text by field; null once it has ended, except by discarding
 * @param sequence the number of the form's request that it came with
 * @param leftAt the number of the form's last request when its page was closed, 0 while
 * the page is open
 * @param savedAt when it was kept
 * @param ended how it ended, null while it is open
 * @param endedAt when it ended
 */
record WorkingCopyRow(long staffId, String formId, String staffName, String place, int beganFrom,
		@Nullable String fields, int sequence, int leftAt, Instant savedAt, @Nullable End ended,
		@Nullable Instant endedAt) {

	boolean isOpen() {
		return this.ended == null && this.fields != null;
	}

	/** Whether the page of its form is closed, and nothing was typed there since. */
	boolean isLeft() {
		return this.leftAt >= this.sequence;
	}

	boolean isDiscarded() {
		return this.ended == End.DISCARDED && this.fields != null;
	}

	WorkingCopyRow leftAt(int number) {
		return new WorkingCopyRow(this.staffId, this.formId, this.staffName, this.place, this.beganFrom, this.fields,
				this.sequence, Math.max(this.leftAt, number), this.savedAt, this.ended, this.endedAt);
	}

	/** The same, ended; only discarded text is kept. */
	WorkingCopyRow ended(End end, int number, Instant now) {
		return new WorkingCopyRow(this.staffId, this.formId, this.staffName, this.place, this.beganFrom,
				(end == End.DISCARDED) ? this.fields : null, Math.max(this.sequence, number), this.leftAt, this.savedAt,
				end, now);
	}

	WorkingCopyRow reopened() {
		return new WorkingCopyRow(this.staffId, this.formId, this.staffName, this.place, this.beganFrom, this.fields,
				this.sequence, this.leftAt, this.savedAt, null, null);
	}

	/**
	 * How a copy ended.
	 */
	enum End {

		/** Its form was saved. */
		SAVED,

		/** Its writer discarded it, which can be undone. */
		DISCARDED,

		/** Another form began with it, after its own was closed. */
		CONTINUED,

		/** Its form says again what is saved, or never sent a text. */
		EMPTY

	}

}
