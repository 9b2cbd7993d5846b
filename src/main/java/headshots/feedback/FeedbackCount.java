package headshots.feedback;

import headshots.content.ContentKey;

/**
 * How readers found an item, since it has had the question.
 *
 * @param item which item
 * @param useful how often it was useful
 * @param wrong how often something was reported as wrong
 */
public record FeedbackCount(ContentKey item, int useful, int wrong) {

	/** Says it in words: "useful 12, wrong 2". */
	public String words() {
		return "useful " + this.useful + ", wrong " + this.wrong;
	}

}
