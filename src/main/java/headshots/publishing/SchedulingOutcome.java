package headshots.publishing;

import java.util.List;

import headshots.content.ContentViolation;

/**
 * The result of scheduling a publication, or of changing one that is scheduled.
 */
public sealed interface SchedulingOutcome {

	/**
	 * It is done.
	 *
	 * @param id the number of the set
	 */
	record Scheduled(long id) implements SchedulingOutcome {
	}

	/**
	 * The drafts fail validation; nothing changed.
	 *
	 * @param reasons the violations, in plain words
	 */
	record Invalid(List<ContentViolation> reasons) implements SchedulingOutcome {
	}

	/** The time cannot be chosen; nothing changed. */
	record Untimely(Problem problem) implements SchedulingOutcome {
	}

	/** A concurrent change was first; nothing changed. */
	record Outdated() implements SchedulingOutcome {
	}

	/**
	 * Why a time cannot be chosen.
	 */
	enum Problem {

		/** It is now or earlier. */
		PAST,

		/** It is more than a year ahead. */
		TOO_FAR,

		/** The clocks skip it. */
		SKIPPED

	}

}
