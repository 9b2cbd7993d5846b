package headshots.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeMomentsTests {

	private static final Instant NOW = Instant.parse("2026-11-29T20:15:30.123456Z");

	@ParameterizedTest
	@CsvSource({ "Australia/Sydney, 2026-11-30, 2026-11-29T13:00:00Z",
			"Australia/Sydney, 2026-12-01, 2026-11-29T20:15:30Z", "America/New_York, 2026-11-29, 2026-11-29T05:00:00Z",
			"America/New_York, 2026-07-01, 2026-07-01T04:00:00Z", "UTC, 2026-11-29, 2026-11-29T00:00:00Z",
			"UTC, 2099-01-01, 2026-11-29T20:15:30Z" })
	void aDayBeginsInTheStudiosZoneAndNeverAheadOfNow(ZoneId zone, LocalDate day, String moment) {
		assertThat(new ChangeMoments(Clock.fixed(NOW, zone)).of(day)).isEqualTo(moment);
	}

}
