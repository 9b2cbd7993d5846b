package headshots.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import headshots.publishing.ScheduledTime;

import org.springframework.stereotype.Component;

/**
 * Times as the studio's own clock shows them.
 */
@Component
public class StudioDateFormatter {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US);

	private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

	private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("MMM d", Locale.US);

	private final Clock clock;

	public StudioDateFormatter(Clock clock) {
		this.clock = clock;
	}

	/** Formats a time as "Mar 3, 2026, 2:05 PM". */
	public String at(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

	/** Formats a time as "Tue, Mar 3, 2026, 2:05 PM". */
	public String withWeekday(Instant instant) {
		return ScheduledTime.at(instant, this.clock.getZone()).words();
	}

	/** Formats the day of a time as "Mar 3". */
	public String shortDay(Instant instant) {
		return SHORT_DAY.format(instant.atZone(this.clock.getZone()));
	}

	/** Formats the time of day as "2:05 PM". */
	public String timeOf(Instant instant) {
		return TIME_OF_DAY.format(instant.atZone(this.clock.getZone()));
	}

	/** Formats a time of today as "2:05 PM", any other with its day. */
	public String recent(Instant instant) {
		return instant.atZone(this.clock.getZone()).toLocalDate().equals(today()) ? timeOf(instant) : at(instant);
	}

	/** Formats a day as "Mar 3, 2026". */
	public String on(LocalDate day) {
		return DAY.format(day);
	}

	/** Formats a day as "Mar 3", with the year unless it is this one. */
	public String briefly(LocalDate day) {
		return ((day.getYear() == today().getYear()) ? DAY_OF_YEAR : DAY).format(day);
	}

	/**
	 * Formats two times as briefly as they allow: "Nov 29, 8:44–8:49 AM", "Nov 29, 8:44
	 * AM–1:05 PM", "Nov 29, 8:44 AM – Dec 2, 9:00 AM", and one within the same minute as
	 * "Nov 29, 8:44 AM". The year is given unless it is this year; the zone where a clock
	 * went back in between and showed the second time before the first.
	 */
	public String between(Instant from, Instant until) {
		ZonedDateTime first = from.atZone(this.clock.getZone());
		ZonedDateTime last = until.atZone(this.clock.getZone());
		boolean thisYear = first.getYear() == last.getYear() && first.getYear() == today().getYear();
		String day = thisYear ? "MMM d, " : "MMM d, yyyy, ";
		String zone = last.toLocalDateTime().isBefore(first.toLocalDateTime()) ? " z" : "";
		String start = formatted(day + "h:mm a" + zone, first);
		if (first.truncatedTo(ChronoUnit.MINUTES).isEqual(last.truncatedTo(ChronoUnit.MINUTES))) {
			return start;
		}
		if (!first.toLocalDate().equals(last.toLocalDate())) {
			return start + " – " + formatted(day + "h:mm a" + zone, last);
		}
		boolean sameHalf = first.getHour() / 12 == last.getHour() / 12 && zone.isEmpty();
		return (sameHalf ? formatted(day + "h:mm", first) : start) + "–" + formatted("h:mm a" + zone, last);
	}

	private static String formatted(String pattern, ZonedDateTime time) {
		return DateTimeFormatter.ofPattern(pattern, Locale.US).format(time);
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	public Instant now() {
		return this.clock.instant();
	}

}
