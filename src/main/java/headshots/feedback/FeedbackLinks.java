package headshots.feedback;

import headshots.content.ContentKey;

/**
 * The links with which readers' pages lead to the feedback form.
 *
 * @param on whether pages have them
 */
record FeedbackLinks(boolean on) {

	public String to(ContentKey item) {
		return FeedbackUrls.about(item);
	}

}
