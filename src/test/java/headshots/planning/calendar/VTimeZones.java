package headshots.planning.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads VTIMEZONE as RFC 5545 defines it: the offset at a local time is that of the
 * latest onset before it.
 */
final class VTimeZones {

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

	private static final Pattern OBSERVANCE = Pattern
		.compile("DTSTART:(\\w+)\nTZOFFSETFROM:([+-]\\d+)\nTZOFFSETTO:([+-]\\d+)\n(?:RRULE:(\\S+)\n)?");

	private static final Pattern RULE = Pattern
		.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(\\w\\w);BYMONTHDAY=(\\d+),[\\d,]+");

	private static final int YEARS = 10;

	private VTimeZones() {
	}

	static int offset(String definition, LocalDateTime local) {
		TreeMap<LocalDateTime, Integer> offsets = new TreeMap<>();
		Matcher observance = OBSERVANCE.matcher(definition);
		while (observance.find()) {
			int after = seconds(observance.group(3));
			onsets(LocalDateTime.parse(observance.group(1), LOCAL), observance.group(4))
				.forEach((onset) -> offsets.put(onset, after));
		}
		return offsets.floorEntry(local).getValue();
	}

	private static List<LocalDateTime> onsets(LocalDateTime first, String rule) {
		List<LocalDateTime> onsets = new ArrayList<>(List.of(first));
		if (rule != null) {
			Matcher parts = RULE.matcher(rule);
			if (!parts.matches()) {
				throw new IllegalArgumentException(rule);
			}
			DayOfWeek weekday = Stream.of(DayOfWeek.values())
				.filter((day) -> day.name().startsWith(parts.group(2)))
				.findFirst()
				.orElseThrow();
			for (int year = first.getYear(); year < first.getYear() + YEARS; year++) {
				LocalDate day = LocalDate.of(year, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)))
					.with(TemporalAdjusters.nextOrSame(weekday));
				onsets.add(day.atTime(first.toLocalTime()));
			}
		}
		return onsets;
	}

	private static int seconds(String offset) {
		int hours = Integer.parseInt(offset.substring(1, 3));
		int minutes = Integer.parseInt(offset.substring(3, 5));
		int seconds = (offset.length() > 5) ? Integer.parseInt(offset.substring(5)) : 0;
		return (offset.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
	}

}
