package headshots.content;

import org.jspecify.annotations.Nullable;

/**
 * Where a link within the guide leads.
 *
 * @param status whether readers get there
 * @param item the item that they find there, null for pages without one
 * @param href the path and the fragment of the place, or of the nearest one; null if
 * nothing is near
 */
public record LinkTarget(LinkStatus status, @Nullable ContentKey item, @Nullable String href) {

	/** Whether readers find what the link promises, perhaps by a redirect. */
	public boolean isReached() {
		return this.status == LinkStatus.FOUND || this.status == LinkStatus.MOVED;
	}

	/**
	 * Tells whether readers get there.
	 */
	public enum LinkStatus {

		/** There is such a place. */
		FOUND,

		/** Another address leads there by a redirect. */
		MOVED,

		/** The page lacks such a place. */
		NO_ANCHOR,

		/** The guide lacks such a page. */
		NO_PAGE

	}

}
