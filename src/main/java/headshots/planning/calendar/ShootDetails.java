package headshots.planning.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import headshots.planning.CalendarForm;
import headshots.support.Sha256;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The details of a shoot that only its calendar needs, all of them optional.
 *
 * @param start the time at which it begins, null if not said
 * @param zone the time zone of its place
 * @param place where it is, empty if not said
 * @param name the reader's name for the plan, which tells several plans in one calendar
 * apart; empty for the only one
 * @param update whether the reader's calendar has an earlier version of the plan
 */
record ShootDetails(@Nullable LocalTime start, ZoneId zone, String place, String name, boolean update) {

	static final int LONGEST_PLACE = 120;

	static final int LONGEST_NAME = 30;

	private static final int ID_DIGITS = 10;

	/**
	 * Reads the fields of a form leniently: what makes no sense is left out.
	 * @param zone the zone for a form without one
	 */
	static ShootDetails of(MultiValueMap<String, String> fields, ZoneId zone) {
		return new ShootDetails(time(first(fields, CalendarForm.START)), zone(first(fields, CalendarForm.ZONE), zone),
				line(first(fields, CalendarForm.PLACE), LONGEST_PLACE),
				line(first(fields, CalendarForm.NAME), LONGEST_NAME), !first(fields, CalendarForm.UPDATE).isEmpty());
	}

	/** An end for the UIDs of the plan's events: empty for a plan without a name. */
	String uidEnd() {
		return this.name.isEmpty() ? "" : "." + Sha256.hex(this.name.toLowerCase(Locale.ROOT)).substring(0, ID_DIGITS);
	}

	private static String first(MultiValueMap<String, String> fields, String name) {
		String value = fields.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	private static @Nullable LocalTime time(String value) {
		try {
			return value.isEmpty() ? null : LocalTime.parse(value).withSecond(0).withNano(0);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static ZoneId zone(String value, ZoneId otherwise) {
		return ZoneId.getAvailableZoneIds().contains(value) ? ZoneId.of(value) : otherwise;
	}

	/** One line of at most so many characters. */
	private static String line(String value, int longest) {
		String line = value.replaceAll("\\s+", " ");
		return (line.codePointCount(0, line.length()) <= longest) ? line
				: line.substring(0, line.offsetByCodePoints(0, longest));
	}

}
