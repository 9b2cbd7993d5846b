package headshots.studio;

import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ScheduledRevision;
import org.jspecify.annotations.Nullable;

/**
 * The time at which an item goes live, wherever its state is shown.
 *
 * @param text a short sentence without its full stop
 * @param shortText the same where there is little room
 * @param href the page of the set that it belongs to
 */
public record ScheduleView(String text, String shortText, String href) {

	/** Returns null for an item that is not scheduled. */
	public static @Nullable ScheduleView of(ContentItemStatus item, StudioDateFormatter dates) {
		ScheduledRevision scheduled = item.scheduled();
		if (scheduled == null) {
			return null;
		}
		String time = dates.withWeekday(scheduled.due());
		String day = dates.shortDay(scheduled.due());
		String href = StudioUrls.schedule(scheduled.scheduleId());
		if (scheduled.keptBack()) {
			return new ScheduleView("Kept back: was to go live " + time, "Kept back", href);
		}
		if (item.state() == ContentItemState.WITHDRAWN) {
			return new ScheduleView("Scheduled: " + time + ", but no longer a draft", "Scheduled " + day, href);
		}
		return (scheduled.revision() < item.latest())
				? new ScheduleView("Scheduled: " + time + " with an older version", "Older version " + day, href)
				: new ScheduleView("Goes live " + time, "Goes live " + day, href);
	}

}
