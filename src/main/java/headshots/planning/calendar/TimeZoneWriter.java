package headshots.planning.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Writes VTIMEZONE components from the zone rules of Java: both clock changes as yearly
 * rules, or one offset for a zone without changes. The component matters because ical.js
 * takes a TZID without one for a floating time.
 * <p>
 * The rules name a weekday and the seven days of the month of which it can be one. The
 * usual form, a weekday with its number in the month, means the same, but ical4j 4.2
 * takes that number for a day of the month and is an hour off for up to three weeks. A
 * zone that has changes but no such rules, such as Morocco's with its Ramadan, is not
 * written at all: ical4j reads single changes wrong.
 */
final class TimeZoneWriter {

	/** Years over which a yearly rule has to give the same days as the zone. */
	private static final int YEARS = 28;

	/** Days around an event in which a zone without rules must not change. */
	private static final int AROUND = 800;

	/**
	 * Days around a clock change on which biweekly 0.6 is an hour off for some hours,
	 * since it compares the local time with that of the change in UTC.
	 */
	private static final int CHANGING = 1;

	private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);

	private static final int WEEK = 7;

	/** Names that may be in a parameter without quotes, which some parsers keep. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)+");

	private final ZoneId zone;

	private final List<Onset> onsets;

	private TimeZoneWriter(ZoneId zone, List<Onset> onsets) {
		this.zone = zone;
		this.onsets = onsets;
	}

	/**
	 * Returns the writer for an event's zone.
	 * @param start the event's beginning in its zone
	 * @return nothing where the event is better written in UTC, because parsers would
	 * disagree about its moment
	 */
	static Optional<TimeZoneWriter> of(ZonedDateTime start) {
		ZoneRules rules = start.getZone().getRules();
		if (!NAME.matcher(start.getZone().getId()).matches() || isChanging(rules, start.toInstant(), CHANGING)) {
			return Optional.empty();
		}
		List<Onset> onsets = isChanging(rules, start.toInstant(), AROUND) ? yearly(rules, start.getYear() - 1)
				: List.of(unchanged(rules.getOffset(start.toInstant())));
		return onsets.isEmpty() ? Optional.empty() : Optional.of(new TimeZoneWriter(start.getZone(), onsets));
	}

	void write(ICalendarWriter calendar) {
		calendar.begin("VTIMEZONE").value("TZID", this.zone.getId());
		for (Onset onset : this.onsets) {
			String component = onset.daylight() ? "DAYLIGHT" : "STANDARD";
			calendar.begin(component)
				.local("DTSTART", onset.local())
				.value("TZOFFSETFROM", offset(onset.before()))
				.value("TZOFFSETTO", offset(onset.after()));
			if (onset.rule() != null) {
				calendar.value("RRULE", onset.rule());
			}
			calendar.end(component);
		}
		calendar.end("VTIMEZONE");
	}

	private static boolean isChanging(ZoneRules rules, Instant at, int days) {
		ZoneOffsetTransition next = rules.nextTransition(at.minus(days, ChronoUnit.DAYS));
		return next != null && next.getInstant().isBefore(at.plus(days, ChronoUnit.DAYS));
	}

	/**
	 * The two yearly changes from a year on, none if the zone has no such rules yet or a
	 * rule of weekdays would not give its days.
	 */
	private static List<Onset> yearly(ZoneRules rules, int year) {
		List<ZoneOffsetTransition> single = rules.getTransitions();
		boolean begun = single.isEmpty() || single.get(single.size() - 1).getDateTimeBefore().getYear() < year;
		if (rules.getTransitionRules().size() != 2 || !begun) {
			return List.of();
		}
		List<Onset> onsets = new ArrayList<>();
		for (ZoneOffsetTransitionRule change : rules.getTransitionRules()) {
			List<LocalDateTime> days = IntStream.range(year, year + YEARS)
				.mapToObj((each) -> change.createTransition(each).getDateTimeBefore())
				.toList();
			ZoneOffsetTransition first = change.createTransition(year);
			String rule = rule(days);
			if (rule != null && isWholeHours(first)) {
				onsets.add(new Onset(first.getDateTimeBefore(), first.getOffsetBefore(), first.getOffsetAfter(),
						rules.isDaylightSavings(first.getInstant()), rule));
			}
		}
		return (onsets.size() == 2) ? onsets : List.of();
	}

	/** Biweekly takes half an hour of daylight time, as on Lord Howe Island, for none. */
	private static boolean isWholeHours(ZoneOffsetTransition change) {
		return change.getDuration().toMinutesPart() == 0;
	}

	/** The rule that gives all of the days: a weekday within seven days of a month. */
	private static @Nullable String rule(List<LocalDateTime> days) {
		Set<Month> months = days.stream().map(LocalDateTime::getMonth).collect(Collectors.toSet());
		Set<DayOfWeek> weekdays = days.stream().map(LocalDateTime::getDayOfWeek).collect(Collectors.toSet());
		IntSummaryStatistics numbers = days.stream().mapToInt(LocalDateTime::getDayOfMonth).summaryStatistics();
		if (months.size() != 1 || weekdays.size() != 1 || numbers.getMax() - numbers.getMin() >= WEEK) {
			return null;
		}
		String weekday = weekdays.iterator().next().name().substring(0, 2);
		String range = IntStream.rangeClosed(numbers.getMin(), numbers.getMax())
			.mapToObj(Integer::toString)
			.collect(Collectors.joining(","));
		return "FREQ=YEARLY;BYMONTH=" + months.iterator().next().getValue() + ";BYDAY=" + weekday + ";BYMONTHDAY="
				+ range;
	}

	private static Onset unchanged(ZoneOffset offset) {
		return new Onset(BEGINNING, offset, offset, false, null);
	}

	/** An offset's seconds, of which some zones of the past have some, come last. */
	private static String offset(ZoneOffset offset) {
		int seconds = Math.abs(offset.getTotalSeconds());
		String sign = (offset.getTotalSeconds() < 0) ? "-" : "+";
		String minutes = "%s%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
		return (seconds % 60 == 0) ? minutes : minutes + "%02d".formatted(seconds % 60);
	}

	/**
	 * The beginning of an offset.
	 *
	 * @param local the local time before the change
	 * @param before the offset before it
	 * @param after the offset after it
	 * @param daylight whether the new time is daylight time
	 * @param rule the yearly rule by which it repeats, null if it does not
	 */
	private record Onset(LocalDateTime local, ZoneOffset before, ZoneOffset after, boolean daylight,
			@Nullable String rule) {
	}

}
