package headshots.planning.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.preparation.Countdown;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the calendar of a plan: its rules one by one, and what two libraries read.
 */
class PlanCalendarTests {

	private static final LocalDate SHOOT = LocalDate.of(2026, 12, 20);

	@Test
	void everyStepIsADayThatEndsOnTheNext() {
		Map<String, ReadEvent> events = read(SamplePlans.calendar(SHOOT, SamplePlans.PLAIN));
		assertThat(events.keySet()).containsExactlyInAnyOrder("book.-14.1@guide.example", "cut.-10.1@guide.example",
				"tops.-10.1@guide.example", "pack.-1.1@guide.example", "eat.0.1@guide.example",
				"license.7.1@guide.example", "shoot@guide.example");
		ReadEvent pack = events.get("pack.-1.1@guide.example");
		assertThat(pack.start()).isEqualTo("2026-12-19");
		assertThat(pack.end()).isEqualTo("2026-12-20");
		assertThat(pack.summary()).isEqualTo("Pack a razor, a brush, hairpins, lip balm and blotting paper.");
		assertThat(pack.url()).isEqualTo("https://guide.example/prepare#ready");
		assertThat(pack.transparency()).isEqualTo("TRANSPARENT");
		assertThat(text(SamplePlans.calendar(SHOOT, SamplePlans.PLAIN)))
			.contains("DTSTART;VALUE=DATE:20261219\r\nDTEND;VALUE=DATE:20261220\r\n");
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-20, 10:00, America/New_York, 2026-12-20T15:00:00Z, true",
			"2027-07-01, 10:00, America/New_York, 2027-07-01T14:00:00Z, true",
			"2027-03-12, 10:00, America/New_York, 2027-03-12T15:00:00Z, true",
			"2027-03-16, 10:00, America/New_York, 2027-03-16T14:00:00Z, true",
			"2027-11-09, 10:00, America/New_York, 2027-11-09T15:00:00Z, true",

			"2027-03-14, 10:00, America/New_York, 2027-03-14T14:00:00Z, false",
			"2027-03-14, 02:30, America/New_York, 2027-03-14T07:30:00Z, false",
			"2027-03-28, 09:00, Europe/London, 2027-03-28T08:00:00Z, false",
			"2027-01-15, 09:00, Australia/Sydney, 2027-01-14T22:00:00Z, true",
			"2027-06-15, 09:00, Australia/Sydney, 2027-06-14T23:00:00Z, true",
			"2027-06-15, 09:00, America/Santiago, 2027-06-15T13:00:00Z, true",
			"2026-12-20, 10:00, Asia/Kolkata, 2026-12-20T04:30:00Z, true" })
	void theShootBeginsAtItsMomentInItsZone(LocalDate shoot, String time, String zone, String moment, boolean zoned) {
		byte[] file = SamplePlans.calendar(shoot, SamplePlans.at(time, zone));
		ReadEvent read = read(file).get("shoot@guide.example");
		assertThat(read.start()).isEqualTo(moment);
		assertThat(read.end()).as("two looks").isEqualTo(Instant.parse(moment).plusSeconds(7200).toString());
		assertThat(read.location()).isEqualTo("Studio 5; 12 High St, Leeds");
		if (zoned) {
			assertThat(text(file)).contains("BEGIN:VTIMEZONE\r\nTZID:" + zone + "\r\n", ";TZID=" + zone + ":");
		}
		else {
			assertThat(text(file)).as("on the day of a change").doesNotContain("TZID").contains("DTSTART:2027");
		}
	}

	@Test
	void withoutATimeTheShootIsADayAndNoZoneIsDefined() {
		byte[] file = SamplePlans.calendar(SHOOT, SamplePlans.PLAIN);
		assertThat(read(file).get("shoot@guide.example").start()).isEqualTo("2026-12-20");
		assertThat(text(file)).doesNotContain("VTIMEZONE", "TZID");
	}

	@Test
	void aZoneWithoutANameIsWrittenInUtc() {
		ShootDetails details = new ShootDetails(LocalTime.of(10, 0), ZoneOffset.ofHours(2), "", "", false);
		byte[] file = SamplePlans.calendar(SHOOT, details);
		assertThat(text(file)).contains("DTSTART:20261220T080000Z").doesNotContain("TZID");
		assertThat(read(file).get("shoot@guide.example").start()).isEqualTo("2026-12-20T08:00:00Z");
	}

	@Test
	void alarmsComeOnceADayAndBeforeTheShoot() {
		Map<String, ReadEvent> events = read(SamplePlans.calendar(SHOOT, SamplePlans.at("10:00", "Europe/London")));
		assertThat(events.get("cut.-10.1@guide.example").alarms()).as("nine in the morning")
			.containsExactly("32400 Have your hair cut 7–10 days before. (and 1 more for today)");
		assertThat(events.get("tops.-10.1@guide.example").alarms()).isEmpty();
		assertThat(events.get("shoot@guide.example").alarms()).containsExactly("-86400 Headshot session tomorrow",
				"-7200 Headshot session in two hours");
	}

	@ParameterizedTest
	@ValueSource(strings = { "10:00", "" })
	void keepsTheRulesOnWhichReadersDiffer(String time) {
		ShootDetails details = time.isEmpty() ? SamplePlans.PLAIN : SamplePlans.at(time, "Europe/London");
		String file = ICalendarWriterTests.unfolded(SamplePlans.calendar(SHOOT, details));
		List<String> events = Stream.of(file.split("BEGIN:VEVENT")).skip(1).toList();
		assertThat(events).hasSize(7).allSatisfy((event) -> {
			assertThat(lines(event, "DTSTAMP:")).containsExactly("DTSTAMP:20261201T150405Z");
			assertThat(lines(event, "CATEGORIES")).containsExactly("CATEGORIES:Headshots");
			assertThat(lines(event, "TRIGGER")).allMatch((line) -> line.startsWith("TRIGGER;RELATED=START:"));
			assertThat(lines(event, "LOCATION")).allMatch((line) -> line.startsWith("LOCATION:"));
		});
		assertThat(file).doesNotContain("X-WR-", "\\N", "METHOD")
			.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
	}

	@Test
	void aChangedDateReplacesTheEventsOfTheFormerPlan() {
		Instant later = SamplePlans.NOW.plusSeconds(61);
		Map<String, ReadEvent> before = read(SamplePlans.calendar(SHOOT, SamplePlans.PLAIN));
		Map<String, ReadEvent> after = read(
				SamplePlans.calendar(SHOOT.plusDays(30), SamplePlans.PLAIN, SamplePlans.steps(),
						new PlanCalendar.Publisher("guide.example", "https://guide.example", "/plan", later)));
		assertThat(after.keySet()).isEqualTo(before.keySet());
		after.forEach((uid, event) -> {
			assertThat(event.sequence()).isEqualTo(before.get(uid).sequence() + 61);
			assertThat(LocalDate.parse(event.start())).isEqualTo(LocalDate.parse(before.get(uid).start()).plusDays(30));
		});
	}

	@Test
	void anUpdateCancelsTheStepsThatThePlanHasNoLonger() {
		LocalDate near = SamplePlans.TODAY.plusDays(2);
		ShootDetails update = new ShootDetails(null, ZoneId.of("Europe/London"), "", "", true);
		Map<String, ReadEvent> first = read(SamplePlans.calendar(near, SamplePlans.PLAIN));
		assertThat(first.values()).extracting(ReadEvent::status).containsOnly("");
		assertThat(first).doesNotContainKeys("book.-14.1@guide.example", "cut.-10.1@guide.example");
		Map<String, ReadEvent> second = read(SamplePlans.calendar(near, update));
		assertThat(second.keySet()).isEqualTo(read(SamplePlans.calendar(SHOOT, update)).keySet());
		assertThat(second.values()).filteredOn((event) -> event.status().equals("CANCELLED"))
			.extracting(ReadEvent::uid)
			.containsExactlyInAnyOrder("book.-14.1@guide.example", "cut.-10.1@guide.example");
	}

	@Test
	void plansWithDifferentNamesDoNotReplaceEachOther() {
		ShootDetails mia = new ShootDetails(null, ZoneId.of("Europe/London"), "", "Mia", false);
		ShootDetails ben = new ShootDetails(null, ZoneId.of("Europe/London"), "", "Ben", false);
		assertThat(read(SamplePlans.calendar(SHOOT, mia)).keySet())
			.doesNotContainAnyElementsOf(read(SamplePlans.calendar(SHOOT, ben)).keySet());
		assertThat(read(SamplePlans.calendar(SHOOT, mia)).values()).extracting(ReadEvent::summary)
			.allMatch((summary) -> summary.startsWith("Mia: "));
	}

	/** Longer plans, stranger texts and all zones that are written differently. */
	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14 })
	void anyPlanIsReadAlikeByBothLibrariesAndAsItWasMeant(long seed) throws CharacterCodingException {
		Random random = new Random(seed);
		for (int i = 0; i < 150; i++) {
			byte[] file = SamplePlans.random(random);
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
			Stream.of(new String(file, StandardCharsets.ISO_8859_1).split("\r\n"))
				.forEach((line) -> assertThat(line.length()).isLessThanOrEqualTo(75));
			assertThat(text(file)).doesNotContainPattern("(?<!\\r)\\n");
			Calendar calendar = Ical4jReader.calendar(file);
			assertThat(calendar.validate().getEntries()).isEmpty();
			assertThat(BiweeklyReader.calendar(file).validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
			assertThat(BiweeklyReader.events(file)).isEqualTo(Ical4jReader.events(file)).isNotEmpty();
			assertThat(Ical4jReader.events(file)).extracting(ReadEvent::uid).doesNotHaveDuplicates();
		}
	}

	@Test
	void textsComeBackAsTheyWere() {
		for (Countdown.TipDay step : SamplePlans.steps()) {
			assertThat(read(SamplePlans.calendar(SHOOT, SamplePlans.PLAIN)).get(step.id() + "@guide.example").summary())
				.isEqualTo(step.text());
		}
	}

	@Test
	void aBackslashBeforeALetterStaysABackslash() {
		List<Countdown.TipDay> steps = List.of(SamplePlans.step("path", -3, -1, "C:\\new\\Notes"));
		Map<String, ReadEvent> events = read(
				SamplePlans.calendar(SHOOT, SamplePlans.PLAIN, steps, SamplePlans.PUBLISHER));
		assertThat(events.get("path.-3.1@guide.example").summary().replace("\u2060", "")).isEqualTo("C:\\new\\Notes");
	}

	@Test
	void equalPlansHaveEqualBytes() {
		assertThat(SamplePlans.calendar(SHOOT, SamplePlans.PLAIN))
			.isEqualTo(SamplePlans.calendar(SHOOT, SamplePlans.PLAIN));
	}

	private static Map<String, ReadEvent> read(byte[] file) {
		List<ReadEvent> events = Ical4jReader.events(file);
		assertThat(BiweeklyReader.events(file)).isEqualTo(events);
		return new HashMap<>(events.stream().collect(Collectors.toMap(ReadEvent::uid, Function.identity())));
	}

	private static List<String> lines(String event, String beginning) {
		return event.lines().filter((line) -> line.startsWith(beginning)).toList();
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

}
