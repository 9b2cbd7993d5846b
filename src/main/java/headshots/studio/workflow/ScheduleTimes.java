package headshots.studio.workflow;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import headshots.publishing.PublicationSchedule;
import headshots.publishing.ScheduledTime;
import headshots.publishing.SchedulingOutcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads and suggests times of publication, by the studio's clock.
 */
@Component
class ScheduleTimes {

	private static final LocalTime OPENING = LocalTime.of(9, 0);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

	/**
	 * As browsers send a time, and as people type one into a plain field.
	 */
	private static final List<DateTimeFormatter> TIMES = List.of(DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.US),
			DateTimeFormatter.ofPattern("h:mm a", Locale.US), DateTimeFormatter.ofPattern("h a", Locale.US));

	private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US), DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US));

	private final Clock clock;

	ScheduleTimes(Clock clock) {
		this.clock = clock;
	}

	/** Suggests next Monday at 9:00 AM. */
	TimeFields suggested() {
		LocalDate monday = LocalDate.now(this.clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		return fields(new ScheduledTime(monday.atTime(OPENING), zone()), null);
	}

	/** Shows the time of a set that waits. */
	TimeFields of(ScheduledTime time) {
		return fields(time, null);
	}

	/**
	 * Reads a form.
	 * @return the fields; with the time, or with a problem
	 */
	TimeFields read(String date, String time) {
		LocalDate day = day(date.strip());
		LocalTime hour = hour(time.strip().toUpperCase(Locale.ROOT));
		if (day == null || hour == null) {
			return new TimeFields(date, time, first(), last(), zoneName(), (day == null)
					? date.isBlank() ? "Date is missing: choose the day on which it goes live"
							: "Date has to be a day, like 12/7/2026"
					: time.isBlank() ? "Time is missing: enter one, like 9:00 AM" : "Time has to be like 9:00 AM",
					null);
		}
		return fields(new ScheduledTime(day.atTime(hour), zone()), null);
	}

	/**
	 * Says why a time was refused. A time that does not exist is replaced by the next.
	 */
	TimeFields refused(ScheduledTime time, SchedulingOutcome.Problem problem) {
		return switch (problem) {
			case PAST -> fields(time, time.words() + " has passed. Choose a later time, or publish now");
			case TOO_FAR -> fields(time, time.words() + " is too far ahead. Choose a time within a year, until "
					+ PublicationSchedule.latest(this.clock).words());
			case SKIPPED -> fields(time.nextValid(), time.words()
					+ " doesn’t exist: the clocks go forward that night and skip it. The next time that exists is "
					+ TIME.format(time.nextValid().local()) + ", which is in the field now");
		};
	}

	ZoneId zone() {
		return this.clock.getZone();
	}

	private TimeFields fields(ScheduledTime time, @Nullable String problem) {
		return new TimeFields(time.local().toLocalDate().toString(), time.local().toLocalTime().toString(), first(),
				last(), zoneName(), problem, time);
	}

	private String first() {
		return LocalDate.now(this.clock).toString();
	}

	private String last() {
		return PublicationSchedule.latest(this.clock).local().toLocalDate().toString();
	}

	private String zoneName() {
		return zone().getId().equals("Z") ? "UTC" : zone().getId();
	}

	private static @Nullable LocalDate day(String text) {
		for (DateTimeFormatter format : DATES) {
			try {
				return LocalDate.parse(text, format);
			}
			catch (DateTimeException ex) {
				// It may have another form.
			}
		}
		return null;
	}

	private static @Nullable LocalTime hour(String text) {
		for (DateTimeFormatter format : TIMES) {
			try {
				return LocalTime.parse(text, format);
			}
			catch (DateTimeException ex) {
				// It may have another form.
			}
		}
		return null;
	}

	/**
	 * The fields of a form with a time.
	 *
	 * @param date the day, as the control for days takes it
	 * @param time the time of day
	 * @param first the first day that can be chosen
	 * @param last the last day that can be chosen
	 * @param zone the name of the zone
	 * @param problem a sentence without its full stop, or null
	 * @param value the time, null where it could not be read
	 */
	record TimeFields(String date, String time, String first, String last, String zone, @Nullable String problem,
			@Nullable ScheduledTime value) {
	}

}
