package headshots.studio.service;

/**
 * The result of moving an item in its order.
 */
public enum OrderChange {

	/** It has another place, as a draft. */
	MOVED,

	/** It was there already. */
	SAME,

	/** The list is not the one that was shown any more, and nothing was moved. */
	STALE

}
