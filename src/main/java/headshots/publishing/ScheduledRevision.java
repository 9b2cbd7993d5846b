package headshots.publishing;

import java.time.Instant;

/**
 * The revision of an item that is going to be published at a later time.
 *
 * @param scheduleId the number of the {@link ScheduledPublication}
 * @param due when
 * @param revision the number of the revision
 * @param keptBack whether it was due and could not be published
 */
public record ScheduledRevision(long scheduleId, Instant due, int revision, boolean keptBack) {

}
