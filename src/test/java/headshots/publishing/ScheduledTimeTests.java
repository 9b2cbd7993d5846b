package headshots.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both clock changes of a year in three zones.
 */
class ScheduledTimeTests {

	@ParameterizedTest
	@CsvSource({ "Europe/London, 2027-03-28T00:59, 2027-03-28T00:59:00Z",
			"Europe/London, 2027-03-28T02:00, 2027-03-28T01:00:00Z",
			"Europe/London, 2027-03-29T09:00, 2027-03-29T08:00:00Z",
			"Europe/London, 2027-10-31T00:59, 2027-10-30T23:59:00Z",
			"Europe/London, 2027-10-31T01:30, 2027-10-31T00:30:00Z",
			"Europe/London, 2027-10-31T02:00, 2027-10-31T02:00:00Z",
			"Europe/London, 2027-11-01T09:00, 2027-11-01T09:00:00Z",
			"America/New_York, 2027-03-14T01:59, 2027-03-14T06:59:00Z",
			"America/New_York, 2027-03-14T03:00, 2027-03-14T07:00:00Z",
			"America/New_York, 2027-03-15T09:00, 2027-03-15T13:00:00Z",
			"America/New_York, 2027-11-07T01:30, 2027-11-07T05:30:00Z",
			"America/New_York, 2027-11-07T02:00, 2027-11-07T07:00:00Z",
			"America/New_York, 2027-11-08T09:00, 2027-11-08T14:00:00Z",
			"Australia/Sydney, 2027-10-03T01:59, 2027-10-02T15:59:00Z",
			"Australia/Sydney, 2027-10-03T03:00, 2027-10-02T16:00:00Z",
			"Australia/Sydney, 2027-10-04T09:00, 2027-10-03T22:00:00Z",
			"Australia/Sydney, 2027-04-04T02:30, 2027-04-03T15:30:00Z",
			"Australia/Sydney, 2027-04-04T03:00, 2027-04-03T17:00:00Z",
			"Australia/Sydney, 2027-04-05T09:00, 2027-04-04T23:00:00Z" })
	void aTimeOnTheClockIsAnInstant(ZoneId zone, LocalDateTime local, Instant instant) {
		ScheduledTime time = new ScheduledTime(local, zone);
		assertThat(time.instant()).isEqualTo(instant);
		assertThat(time.isSkipped()).isFalse();
		assertThat(time.nextValid()).isEqualTo(time);
		assertThat(ScheduledTime.at(instant, zone)).isEqualTo(time);
	}

	@ParameterizedTest
	@CsvSource({ "Europe/London, 2027-03-28T01:00, 2027-03-28T02:00",
			"Europe/London, 2027-03-28T01:59, 2027-03-28T02:00", "America/New_York, 2027-03-14T02:30, 2027-03-14T03:00",
			"Australia/Sydney, 2027-10-03T02:15, 2027-10-03T03:00" })
	void aTimeThatTheClockSkipsHasAValidOneAfterIt(ZoneId zone, LocalDateTime skipped, LocalDateTime next) {
		ScheduledTime time = new ScheduledTime(skipped, zone);
		assertThat(time.isSkipped()).isTrue();
		assertThat(time.nextValid()).isEqualTo(new ScheduledTime(next, zone));
		assertThat(time.nextValid().isSkipped()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Europe/London, 2027-10-31T01:00", "America/New_York, 2027-11-07T01:59",
			"Australia/Sydney, 2027-04-04T02:00" })
	void ofATimeThatTheClockShowsTwiceTheFirstCounts(ZoneId zone, LocalDateTime local) {
		ScheduledTime time = new ScheduledTime(local, zone);
		assertThat(time.isRepeated()).isTrue();
		assertThat(LocalDateTime.ofInstant(time.instant().plus(Duration.ofHours(1)), zone)).isEqualTo(local);
		assertThat(new ScheduledTime(local.plusHours(1), zone).isRepeated()).isFalse();
	}

	@Test
	void staffReadIt() {
		assertThat(new ScheduledTime(LocalDateTime.parse("2026-12-07T09:00"), ZoneId.of("Europe/London")).words())
			.isEqualTo("Mon, Dec 7, 2026, 9:00 AM");
	}

}
