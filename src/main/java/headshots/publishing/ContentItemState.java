package headshots.publishing;

/**
 * The publication state of an entry.
 */
public enum ContentItemState {

	/** Readers never saw it. */
	DRAFT,

	/** Readers see what staff last saved. */
	LIVE,

	/** Readers see an older revision. */
	CHANGED,

	/** Readers saw it once, or it is withdrawn. */
	WITHDRAWN

}
