package headshots.publishing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.audit.Actor;
import headshots.content.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * Revisions that are published together at a later time, all or none.
 *
 * @param id the number of the set
 * @param version counts its changes, for optimistic locking
 * @param due the instant of the publication
 * @param chosen the same on the clock that it was chosen by
 * @param by who scheduled it
 * @param keptBack when it was due and could not be published, null while it waits
 * @param items the revisions, by the numbers of their items
 */
public record ScheduledPublication(long id, int version, Instant due, ScheduledTime chosen, Actor by,
		@Nullable Instant keptBack, List<ScheduledItem> items) {

	public boolean isKeptBack() {
		return this.keptBack != null;
	}

	ScheduledPublication with(List<ScheduledItem> found) {
		return new ScheduledPublication(this.id, this.version, this.due, this.chosen, this.by, this.keptBack, found);
	}

	/** Returns this set with another revision of an item. */
	ScheduledPublication withRevision(long entryId, int revision) {
		return with(this.items.stream()
			.map((item) -> (item.entryId() == entryId) ? new ScheduledItem(entryId, item.address(), revision,
					item.latest(), item.live(), item.withdrawn(), item.setBack()) : item)
			.toList());
	}

	/** The revisions by the numbers of their items. */
	public Map<Long, Integer> revisions() {
		Map<Long, Integer> revisions = new LinkedHashMap<>();
		this.items.forEach((item) -> revisions.put(item.entryId(), item.revision()));
		return revisions;
	}

	/**
	 * One of the items.
	 *
	 * @param entryId the number of the item
	 * @param address its kind and key
	 * @param revision the revision that is scheduled
	 * @param latest the latest revision
	 * @param live the revision that readers see, null if they see none
	 * @param withdrawn whether the item was withdrawn or put away since
	 * @param setBack whether a draft was discarded, or an older revision restored, since
	 */
	public record ScheduledItem(long entryId, ContentKey address, int revision, int latest, @Nullable Integer live,
			boolean withdrawn, boolean setBack) {

		/** Whether staff have saved it again since. */
		public boolean isOlderVersion() {
			return this.revision < this.latest;
		}

		/** Whether readers see a newer revision already. */
		boolean isOvertaken() {
			return this.live != null && this.live > this.revision;
		}

	}

}
