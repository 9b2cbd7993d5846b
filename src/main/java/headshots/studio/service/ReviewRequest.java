package headshots.studio.service;

import java.time.Instant;

import headshots.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A request to a colleague to look at a content item. It asks, and prevents nothing: an
 * item can be published at any time.
 *
 * @param id its number
 * @param entryId the number of the item
 * @param commentId the comment that asks
 * @param asker who asks
 * @param colleague who is asked
 * @param active whether the colleague's account can be used
 * @param note the text of the comment that asks
 * @param asked when it was asked
 * @param state its state
 * @param settled when it got another state than waiting, null until then
 * @param answer the text of the reply, or null
 * @param closed whether the asker needs no more news of it
 */
public record ReviewRequest(long id, long entryId, long commentId, Actor asker, Actor colleague, boolean active,
		String note, Instant asked, State state, @Nullable Instant settled, @Nullable String answer, boolean closed) {

	/**
	 * The state of a request.
	 */
	public enum State {

		/** The colleague has not reacted yet. */
		WAITING,

		/** The colleague wrote a comment. */
		ANSWERED,

		/** The colleague marked it as done, without a word. */
		DONE,

		/** The asker no longer needs it. */
		WITHDRAWN

	}

}
