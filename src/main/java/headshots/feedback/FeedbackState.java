package headshots.feedback;

/**
 * The state of a report.
 */
public enum FeedbackState {

	/** It waits for staff. */
	OPEN,

	/** The piece was mended, or the reader was answered. */
	ANSWERED,

	/** Staff saw no reason to do anything, and said why. */
	DISMISSED

}
