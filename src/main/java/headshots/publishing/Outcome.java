package headshots.publishing;

import java.util.List;

import headshots.content.Refusal;

/**
 * What came of something that staff asked for.
 */
public sealed interface Outcome {

	/**
	 * It is done.
	 *
	 * @param entryId the entry's number
	 * @param revision the revision that stands now
	 * @param changed whether anything changed by it
	 */
	record Done(long entryId, int revision, boolean changed) implements Outcome {
	}

	/**
	 * It cannot be done as things stand; nothing changed.
	 *
	 * @param reasons what stands against it, in plain words
	 */
	record Refused(List<Refusal> reasons) implements Outcome {
	}

	/**
	 * Somebody else was faster; nothing changed.
	 *
	 * @param theirs the revision that stands now
	 */
	record Stale(Revision theirs) implements Outcome {
	}

}
