package headshots.publishing;

import java.util.List;

import headshots.content.ContentViolation;

/**
 * What came of something that staff asked for.
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
	 * Somebody else was faster; nothing changed.
	 *
	 * @param theirs the revision that stands now
	 */
	record Stale(Revision theirs) implements PublishingOutcome {
	}

}
