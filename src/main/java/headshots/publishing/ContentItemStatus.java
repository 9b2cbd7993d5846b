package headshots.publishing;

import java.time.Instant;

import headshots.audit.Actor;
import headshots.content.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * An entry as lists of staff show it.
 *
 * @param id the entry's number
 * @param address its kind and key
 * @param title the latest revision's title, possibly empty
 * @param slug the latest revision's slug, possibly empty
 * @param latest the latest revision's number
 * @param live the number of the revision that readers see, null if they see none
 * @param saved when the latest revision was saved
 * @param by who saved it
 * @param state the publication state of the entry
 * @param published whether readers see it or have ever seen it
 * @param scheduled the revision that is scheduled for publication, null if none is
 */
public record ContentItemStatus(long id, ContentKey address, String title, String slug, int latest,
		@Nullable Integer live, Instant saved, Actor by, ContentItemState state, boolean published,
		@Nullable ScheduledRevision scheduled) {

	public String kind() {
		return this.address.kind();
	}

	public String key() {
		return this.address.key();
	}

	/** Whether publishing the latest revision would show readers something new. */
	public boolean hasDraft() {
		return this.state == ContentItemState.DRAFT || this.state == ContentItemState.CHANGED;
	}

	public boolean isLive() {
		return this.live != null;
	}

}
