package headshots.feedback;

import headshots.content.ContentKey;

/**
 * The published item that feedback is about.
 *
 * @param item which item
 * @param title its title
 * @param href where readers find it
 */
record FeedbackSubject(ContentKey item, String title, String href) {

	public String name() {
		return FeedbackUrls.name(this.item);
	}

}
