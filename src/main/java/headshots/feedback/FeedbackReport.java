package headshots.feedback;

import java.time.Instant;

import headshots.content.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * A report of a reader that something is wrong.
 *
 * @param id its number
 * @param item the item that it is about, which may be withdrawn by now
 * @param title the item's title at the time
 * @param text the reader's words, plain text with line breaks
 * @param replyTo the e-mail address for an answer, null if the reader gave none
 * @param received when it was sent
 * @param state its state
 * @param note the note of staff who settled it, null without one
 * @param settled when, null while it is open
 * @param settledBy the name of the person, null while it is open
 */
public record FeedbackReport(long id, ContentKey item, String title, String text, @Nullable String replyTo,
		Instant received, FeedbackState state, @Nullable String note, @Nullable Instant settled,
		@Nullable String settledBy) {

	/** The longest note of staff. */
	public static final int LONGEST_NOTE = 500;

	public boolean isOpen() {
		return this.state == FeedbackState.OPEN;
	}

}
