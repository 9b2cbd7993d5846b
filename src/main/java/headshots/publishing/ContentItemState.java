package headshots.publishing;

/**
 * How an entry stands between staff and readers.
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
