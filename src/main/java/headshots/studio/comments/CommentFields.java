package headshots.studio.comments;

import java.util.Set;

import headshots.recovery.FormFields;

import org.springframework.stereotype.Component;

/**
 * Names the fields of the pages of comments.
 */
@Component
class CommentFields implements FormFields {

	/** The text. */
	static final String COMMENT = "comment";

	/** The number of the account of the person who is asked. */
	static final String COLLEAGUE = "colleague";

	/** The page that the button was pressed on, if it is not the thread. */
	static final String FROM = "from";

	@Override
	public Set<String> hidden() {
		return Set.of(COLLEAGUE, FROM);
	}

}
