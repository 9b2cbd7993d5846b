package headshots.planning.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the definitions of time zones: with both clock changes in either hemisphere,
 * without any, and with changes that no rule can say.
 */
class TimeZoneWriterTests {

	@Test
	void aZoneOfTheNorthHasBothChangesAsYearlyRules() {
		assertThat(definition("America/New_York", "2026-12-20")).isEqualTo("""
				BEGIN:VTIMEZONE
				TZID:America/New_York
				BEGIN:DAYLIGHT
				DTSTART:20250309T020000
				TZOFFSETFROM:-0500
				TZOFFSETTO:-0400
				RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14
				END:DAYLIGHT
				BEGIN:STANDARD
				DTSTART:20251102T020000
				TZOFFSETFROM:-0400
				TZOFFSETTO:-0500
				RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7
				END:STANDARD
				END:VTIMEZONE
				""");
	}

	@Test
	void aZoneOfTheSouthHasSummerAroundTheNewYear() {
		assertThat(definition("Australia/Sydney", "2026-12-20")).contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD",
				"RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7",
				"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7", "TZOFFSETTO:+1100");
		assertThat(definition("America/Santiago", "2026-12-20")).contains("BYDAY=SU;BYMONTHDAY=2,3,4,5,6,7,8");
	}

	@ParameterizedTest
	@CsvSource({ "Asia/Kolkata,+0530", "America/Phoenix,-0700", "Etc/UTC,+0000", "Asia/Kathmandu,+0545" })
	void aZoneWithoutChangesHasOneOffset(String zone, String offset) {
		String definition = definition(zone, "2026-07-01");
		assertThat(definition).contains("TZOFFSETTO:" + offset).doesNotContain("RRULE", "DAYLIGHT");
		assertThat(definition.split("BEGIN:STANDARD")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "Africa/Casablanca,2027-02-10", "America/New_York,2027-03-14", "America/New_York,2027-11-07",
			"Europe/London,2027-03-28", "Australia/Lord_Howe,2027-04-04", "+02:00,2027-07-01", "UTC,2027-07-01" })
	void noDefinitionIsWrittenWhereParsersWouldDisagree(String zone, String day) {
		assertThat(TimeZoneWriter.of(noon(zone, day))).isEmpty();
	}

	/** Held against the zone rules for every zone of the platform. */
	@ParameterizedTest
	@ValueSource(strings = { "2026-12-20", "2027-03-16", "2027-07-01", "2030-10-30" })
	void everyZoneOfThePlatformIsReadWithItsOwnOffset(String day) {
		List<String> wrong = new ArrayList<>();
		List<String> left = new ArrayList<>();
		Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
		zones.removeIf((zone) -> !zone.contains("/") || zone.startsWith("SystemV/"));
		assertThat(zones).hasSizeGreaterThan(400);
		for (String id : zones) {
			ZonedDateTime noon = noon(id, day);
			if (TimeZoneWriter.of(noon).isEmpty()) {
				left.add(id);
				continue;
			}
			String definition = definition(id, day);
			for (int days : List.of(-90, -1, 0, 1, 90, 200)) {
				ZonedDateTime at = noon.plusDays(days);
				int seconds = VTimeZones.offset(definition, at.toLocalDateTime());
				if (seconds != at.getOffset().getTotalSeconds()) {
					wrong.add(at + " " + seconds);
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(left).as("zones whose changes no yearly rule gives").hasSizeLessThan(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "America/New_York", "Australia/Sydney", "America/Santiago", "Asia/Kolkata" })
	void definitionsAreValid(String zone) {
		byte[] file = SamplePlans.calendar(LocalDate.of(2027, 6, 1), SamplePlans.at("10:00", zone));
		VTimeZone read = Ical4jReader.calendar(file).<VTimeZone>getComponents("VTIMEZONE").get(0);
		assertThat(read.validate().getEntries()).isEmpty();
		assertThat(read.getTimeZoneId().getValue()).isEqualTo(zone);
	}

	private static String definition(String zone, String day) {
		ICalendarWriter calendar = new ICalendarWriter();
		TimeZoneWriter.of(noon(zone, day)).orElseThrow().write(calendar);
		return ICalendarWriterTests.unfolded(calendar.bytes()).replace("\r\n", "\n");
	}

	private static ZonedDateTime noon(String zone, String day) {
		return ZonedDateTime.of(LocalDate.parse(day), LocalTime.NOON, ZoneId.of(zone));
	}

}
