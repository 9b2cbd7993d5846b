package headshots.publishing;

import java.util.List;

import headshots.content.ContentViolation;

/**
 * The result of a command of the staff.
 */
public sealed interface PublishingOutcome {

	/**
	 * It is done.
	 *
	 * @param entryId the entry's number
	 * @param revision the latest revision
	 * @param changed whether anything changed by it
	 */
	record Done(long entryId, int revision, boolean changed) implements PublishingOutcome {
	}

	/**
	 * It fails validation; nothing changed.
	 *
	 * @param reasons the violations, in plain words
	 */
	record Rejected(List<ContentViolation> reasons) implements PublishingOutcome {
	}

	/**
	 * A concurrent change was first; nothing changed.
	 *
	 * @param theirs the latest revision, which is the other person's
	 */
	record Stale(Revision theirs) implements PublishingOutcome {
	}

}
