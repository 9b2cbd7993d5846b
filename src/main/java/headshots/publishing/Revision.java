package headshots.publishing;

import java.time.Instant;

import headshots.audit.Actor;
import headshots.content.Content;
import org.jspecify.annotations.Nullable;

/**
 * The content of an item at one time.
 *
 * @param entryId the entry's number
 * @param number counts an entry's revisions from 1
 * @param content the content, upgraded to the current record
 * @param note why it was saved, possibly empty
 * @param saved when
 * @param by who saved it
 * @param restoredFrom the number of the revision that it repeats, null for new text
 */
public record Revision(long entryId, int number, Content content, String note, Instant saved, Actor by,
		@Nullable Integer restoredFrom) {

}
