package headshots.planning.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import headshots.planning.Plan;
import headshots.planning.Plan.PlannedLook;
import headshots.planning.PlanSchedule;
import headshots.planning.PlanSchedule.ScheduledDay;
import headshots.planning.PlanSchedule.ScheduledStep;
import headshots.preparation.Countdown;
import org.jspecify.annotations.Nullable;

/**
 * Writes the calendar of a plan: an all-day event for each step, and the shoot.
 * <p>
 * A calendar that is added again replaces its former version, although the guide keeps
 * nothing about it. The UID of an event is made of its step's id, which depends on
 * neither the date nor the wording, and of the plan's name if it has one; so a step has
 * the same UID in every version. SEQUENCE is the number of seconds since 2026, so that a
 * later version always has a higher one, and an older file that is opened again does no
 * harm. An update also cancels the steps that the plan has no longer: those that are left
 * out because the shoot has come near, and those of other types. The first file has no
 * cancelled events, which some applications would show.
 * <p>
 * METHOD is left out: PUBLISH asks for an ORGANIZER (RFC 5546, section 3.2.1), whose
 * address would make applications treat the reader as a guest of the studio.
 */
final class PlanCalendar {

	/** Applications name the file's maker by it. */
	private static final String MAKER = "-//The Headshot Guide//Plan my pictures//EN";

	private static final String CATEGORY = "Headshots";

	private static final Instant FIRST_SEQUENCE = Instant.parse("2026-01-01T00:00:00Z");

	/** The time of a shoot of one look; sessions take up to an hour for each. */
	private static final Duration A_LOOK = Duration.ofHours(1);

	private static final int LONGEST_SHOOT = 6;

	/** Nine in the morning, for an event that begins at midnight. */
	private static final String MORNING = "PT9H";

	private static final String MORNING_BEFORE = "-PT15H";

	private static final String DAY_BEFORE = "-P1D";

	private static final String HOURS_BEFORE = "-PT2H";

	private final ICalendarWriter calendar = new ICalendarWriter();

	private final Plan plan;

	private final PlanSchedule schedule;

	private final ShootDetails details;

	private final Publisher publisher;

	private final LocalDate shoot;

	private PlanCalendar(Plan plan, PlanSchedule schedule, ShootDetails details, Publisher publisher) {
		this.plan = plan;
		this.schedule = schedule;
		this.details = details;
		this.publisher = publisher;
		this.shoot = Objects.requireNonNull(schedule.shoot());
	}

	/**
	 * Writes the calendar.
	 * @param schedule the plan's countdown, with a date for the shoot
	 * @param all the steps that any plan may have
	 */
	static byte[] of(Plan plan, PlanSchedule schedule, List<Countdown.TipDay> all, ShootDetails details,
			Publisher publisher) {
		return new PlanCalendar(plan, schedule, details, publisher).write(all);
	}

	private byte[] write(List<Countdown.TipDay> all) {
		this.calendar.begin("VCALENDAR").value("VERSION", "2.0").value("PRODID", MAKER).value("CALSCALE", "GREGORIAN");
		ZonedDateTime start = start();
		Optional<TimeZoneWriter> zone = Optional.ofNullable(start).flatMap(TimeZoneWriter::of);
		zone.ifPresent((writer) -> writer.write(this.calendar));
		Set<String> written = new HashSet<>();
		for (ScheduledDay day : this.schedule.days()) {
			for (ScheduledStep step : day.steps()) {
				step(step, day, step.equals(day.steps().get(0)));
				written.add(step.id());
			}
		}
		shoot(start, zone.isPresent());
		if (this.details.update()) {
			all.stream().filter((step) -> !written.contains(step.id())).forEach(this::cancelled);
		}
		return this.calendar.end("VCALENDAR").bytes();
	}

	private void step(ScheduledStep step, ScheduledDay day, boolean first) {
		LocalDate date = this.shoot.plusDays(day.offset());
		begin(step.id());
		allDay(date);
		this.calendar.text("SUMMARY", titled(step.text()))
			.text("DESCRIPTION", day.name() + ": " + step.text() + "\n\n" + step.tip().title())
			.value("URL", this.publisher.base() + step.tip().href())
			.text("CATEGORIES", CATEGORY)
			.value("TRANSP", "TRANSPARENT");
		if (first) {
			int others = day.steps().size() - 1;
			alarm(MORNING,
					(others == 0) ? titled(step.text()) : titled(step.text()) + " (and " + others + " more for today)");
		}
		this.calendar.end("VEVENT");
	}

	private void shoot(@Nullable ZonedDateTime start, boolean zoned) {
		begin("shoot");
		if (start == null) {
			allDay(this.shoot);
		}
		else {
			moment("DTSTART", start, zoned);
			moment("DTEND", start.plus(A_LOOK.multipliedBy(Math.max(1, Math.min(looks().size(), LONGEST_SHOOT)))),
					zoned);
		}
		this.calendar.text("SUMMARY", titled("Headshot session")).text("DESCRIPTION", description());
		if (!this.details.place().isEmpty()) {
			this.calendar.text("LOCATION", this.details.place());
		}
		this.calendar.value("URL", this.publisher.base() + this.publisher.page())
			.text("CATEGORIES", CATEGORY)
			.value("TRANSP", "OPAQUE");
		alarm((start == null) ? MORNING_BEFORE : DAY_BEFORE, titled("Headshot session tomorrow"));
		if (start != null) {
			alarm(HOURS_BEFORE, titled("Headshot session in two hours"));
		}
		this.calendar.end("VEVENT");
	}

	/** An application that has the step removes it, or shows it as cancelled. */
	private void cancelled(Countdown.TipDay step) {
		begin(step.id());
		allDay(this.shoot.plusDays(step.day()));
		this.calendar.text("SUMMARY", titled(step.text()))
			.text("CATEGORIES", CATEGORY)
			.value("STATUS", "CANCELLED")
			.value("TRANSP", "TRANSPARENT")
			.end("VEVENT");
	}

	private void begin(String id) {
		long sequence = Math.max(0, Duration.between(FIRST_SEQUENCE, this.publisher.now()).toSeconds());
		this.calendar.begin("VEVENT")
			.text("UID", id + this.details.uidEnd() + "@" + this.publisher.host())
			.instant("DTSTAMP", this.publisher.now())
			.value("SEQUENCE", Long.toString(Math.min(sequence, Integer.MAX_VALUE)));
	}

	/** The end of an all-day event is the day after it. */
	private void allDay(LocalDate date) {
		this.calendar.date("DTSTART", date).date("DTEND", date.plusDays(1));
	}

	private void moment(String name, ZonedDateTime time, boolean zoned) {
		if (zoned) {
			this.calendar.local(name + ";TZID=" + time.getZone().getId(), time.toLocalDateTime());
		}
		else {
			this.calendar.instant(name, time.toInstant());
		}
	}

	private void alarm(String trigger, String description) {
		this.calendar.begin("VALARM")
			.value("ACTION", "DISPLAY")
			.text("DESCRIPTION", description)
			.value("TRIGGER;RELATED=START", trigger)
			.end("VALARM");
	}

	/** A time that a clock change skips is read as the time after it. */
	private @Nullable ZonedDateTime start() {
		return (this.details.start() != null) ? ZonedDateTime.of(this.shoot, this.details.start(), this.details.zone())
				: null;
	}

	private List<PlannedLook> looks() {
		return this.plan.sessions().isEmpty() ? List.of() : this.plan.sessions().get(0).looks();
	}

	private String titled(String text) {
		return this.details.name().isEmpty() ? text : this.details.name() + ": " + text;
	}

	private String description() {
		StringBuilder text = new StringBuilder();
		int number = 0;
		for (PlannedLook look : looks()) {
			number++;
			text.append(number).append(". ").append(look.name());
			if (!look.changes().isEmpty()) {
				text.append(" (").append(String.join("; ", look.changes())).append(')');
			}
			text.append('\n');
		}
		if (this.schedule.undated() > 0) {
			text.append("The plan needs another session, which has no date yet.\n");
		}
		return text.append("How long it takes is an estimate: ask the photographer.").toString();
	}

	/**
	 * The guide that writes the calendar, at one moment.
	 *
	 * @param host its host, for UIDs
	 * @param base its address, without a slash at the end
	 * @param page the path of the page of plans
	 * @param now the time
	 */
	record Publisher(String host, String base, String page, Instant now) {
	}

}
