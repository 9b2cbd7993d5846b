package headshots.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import headshots.content.PublicationDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeMomentsTests {

	private static final Instant NOW = Instant.parse("2026-11-29T20:15:30.123456Z");

	private final ChangeMoments moments = new ChangeMoments(Clock.fixed(NOW, ZoneOffset.UTC));

	@ParameterizedTest
	@CsvSource({ "Australia/Sydney, 2026-11-30, 2026-11-29T13:00:00Z",
			"Australia/Sydney, 2026-12-01, 2026-11-29T20:15:30Z", "America/New_York, 2026-11-29, 2026-11-29T05:00:00Z",
			"America/New_York, 2026-07-01, 2026-07-01T04:00:00Z", "UTC, 2026-11-29, 2026-11-29T00:00:00Z",
			"UTC, 2099-01-01, 2026-11-29T20:15:30Z" })
	void aDayBeginsInTheStudiosZoneAndNeverAheadOfNow(ZoneId zone, LocalDate day, String moment) {
		Page page = page(PublicationDates.on(day));
		ChangeMoments zoned = new ChangeMoments(Clock.fixed(NOW, zone));
		assertThat(zoned.changed(page)).isEqualTo(moment);
		assertThat(zoned.published(page)).isEqualTo(moment);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-29T08:44:10Z, 2026-11-02T10:00:00Z, 2026-11-29T08:44:10Z, 2026-11-02T10:00:00Z",
			"2026-11-29T08:44:10Z, , 2026-11-29T08:44:10Z, 2026-11-29T08:44:10Z",
			"2026-11-29T08:44:10Z, 2026-11-29T08:50:00Z, 2026-11-29T08:44:10Z, 2026-11-29T08:44:10Z",
			"2026-11-29T23:00:00Z, 2026-11-29T22:00:00Z, 2026-11-29T20:15:30Z, 2026-11-29T20:15:30Z" })
	void aMomentThatIsKnownIsToldAndPublicationIsNeverAfterTheChange(Instant changedAt, @Nullable Instant publishedAt,
			String changed, String published) {
		Page page = page(new PublicationDates(LocalDate.of(2026, 11, 29), changedAt, publishedAt));
		assertThat(this.moments.changed(page)).isEqualTo(changed);
		assertThat(this.moments.published(page)).isEqualTo(published);
	}

	@Test
	void theGuideChangedWithItsNewestPageOrAWithdrawalAfterIt() {
		LocalDate day = LocalDate.of(2026, 11, 29);
		List<Page> pages = List.of(page(PublicationDates.on(day)),
				page(new PublicationDates(day, Instant.parse("2026-11-29T08:00:00Z"), null)));
		assertThat(this.moments.latest(null, pages)).isEqualTo("2026-11-29T08:00:00Z");
		assertThat(this.moments.latest(Instant.parse("2026-11-29T09:00:00Z"), pages)).isEqualTo("2026-11-29T09:00:00Z");
		assertThat(this.moments.latest(Instant.parse("2026-11-28T09:00:00Z"), pages)).isEqualTo("2026-11-29T08:00:00Z");
		assertThat(this.moments.latest(null, List.of())).isEqualTo("1970-01-01T00:00:00Z");
	}

	private static Page page(PublicationDates dates) {
		return new Page("terms", "slate", "Slate", "Slate", "", "/glossary#slate", "", List.of(), dates);
	}

}
