package headshots.studio.comments;

import java.util.ArrayList;
import java.util.List;

import headshots.studio.SubmissionId;
import headshots.studio.form.ViolationView;
import headshots.studio.service.Comment;
import headshots.text.FormText;
import org.jspecify.annotations.Nullable;

/**
 * The form of a comment.
 *
 * @param comment its text, cleaned
 * @param colleague the number of the account that is asked to look; empty for none
 * @param form the form's token
 */
record CommentForm(String comment, String colleague, String form) {

	CommentForm(@Nullable String comment, @Nullable String colleague, @Nullable String form) {
		this.comment = FormText.block(comment);
		this.colleague = (colleague != null) ? colleague.strip() : "";
		this.form = SubmissionId.of(String.valueOf(form));
	}

	static CommentForm empty() {
		return new CommentForm("", "", SubmissionId.fresh());
	}

	/**
	 * Returns why it cannot be sent.
	 * @param known whether the colleague can be asked
	 */
	List<ViolationView> check(boolean known) {
		List<ViolationView> problems = new ArrayList<>();
		int excess = this.comment.length() - Comment.LONGEST;
		if (this.comment.isEmpty()) {
			problems.add(new ViolationView(CommentFields.COMMENT, "Comment is missing: say what it’s about"));
		}
		else if (excess > 0) {
			problems.add(new ViolationView(CommentFields.COMMENT,
					"Comment is " + excess + ((excess == 1) ? " character" : " characters") + " too long"));
		}
		if (!known) {
			problems.add(new ViolationView(CommentFields.COLLEAGUE,
					"Colleague to ask can’t be asked: the account is disabled or not yours to ask. Choose someone else"));
		}
		return problems;
	}

}
