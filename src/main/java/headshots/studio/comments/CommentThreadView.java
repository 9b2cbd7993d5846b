package headshots.studio.comments;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The comments on an item as a page shows them.
 *
 * @param comments the comments, the newest last
 * @param waiting whether the reader of the page is asked to look and has not reacted
 */
public record CommentThreadView(List<CommentView> comments, boolean waiting) {

	/** The heading that says how many there are: "Comments (2)". */
	public String title() {
		return "Comments (" + this.comments.size() + ")";
	}

	/**
	 * A comment.
	 *
	 * @param id its number
	 * @param by the name of its author
	 * @param written when, in the studio's zone
	 * @param text plain text with line breaks
	 * @param request the request that it makes, null if it asks no one
	 */
	public record CommentView(long id, String by, String written, String text, @Nullable RequestView request) {
	}

	/**
	 * A review request below its comment.
	 *
	 * @param id its number
	 * @param text a sentence on who was asked and what came of it
	 * @param actions the buttons that the reader of the page has
	 */
	public record RequestView(long id, String text, List<RequestAction> actions) {
	}

}
