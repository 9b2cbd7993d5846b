package headshots.publishing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * A time of publication, by the clock of a zone. Where the clocks go back and show a time
 * twice, the first one is meant; where they go forward, the times between do not exist.
 *
 * @param local the date and time on the clock
 * @param zone the zone of the clock
 */
public record ScheduledTime(LocalDateTime local, ZoneId zone) {

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a", Locale.US);

	/** Returns the time that a clock of the zone shows at an instant. */
	public static ScheduledTime at(Instant instant, ZoneId zone) {
		return new ScheduledTime(LocalDateTime.ofInstant(instant, zone), zone);
	}

	/** Whether the clocks of the zone skip this time. */
	public boolean isSkipped() {
		return this.zone.getRules().getValidOffsets(this.local).isEmpty();
	}

	/** Whether the clocks of the zone show this time twice. */
	public boolean isRepeated() {
		return this.zone.getRules().getValidOffsets(this.local).size() > 1;
	}

	/** Returns this time, or the first one that exists after it. */
	public ScheduledTime nextValid() {
		ZoneOffsetTransition transition = isSkipped() ? this.zone.getRules().getTransition(this.local) : null;
		return (transition != null) ? new ScheduledTime(transition.getDateTimeAfter(), this.zone) : this;
	}

	/** Returns the instant, the first of two where the time is repeated. */
	public Instant instant() {
		return this.local.atZone(this.zone).withEarlierOffsetAtOverlap().toInstant();
	}

	/** Returns the time as staff read it: "Mon, Dec 7, 2026, 9:00 AM". */
	public String words() {
		return WORDS.format(this.local);
	}

}
