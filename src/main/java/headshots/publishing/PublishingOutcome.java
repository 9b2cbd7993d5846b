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
	 * @param revision the revision that stands now
	 * @param changed whether anything changed by it
	 */
	record Done(long entryId, int revision, boolean changed) implements PublishingOutcome {
	}

	/**
	 * It cannot be done as things stand; nothing changed.
	 *
	 * @param reasons what stands against it, in plain words
	 */
	record Rejected(List<ContentViolation> reasons) implements PublishingOutcome {
	}

	/**
	 * A concurrent change was first; nothing changed.
	 *
	 * @param theirs the revision that stands now
	 */
	record Stale(Revision theirs) implements PublishingOutcome {
	}

}
