package headshots.studio.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import headshots.audit.Actor;
import headshots.publishing.ContentItems.Publication;
import headshots.studio.StudioDateFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LiveTimesTests {

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	private static final Actor ANA = new Actor(1L, "Ana Ruiz");

	private static final Actor BEN = new Actor(2L, "Ben Okafor");

	private final StudioDateFormatter formatter = new StudioDateFormatter(
			Clock.fixed(Instant.parse("2026-12-05T17:00:00Z"), NEW_YORK));

	private final List<Publication> events = new ArrayList<>();

	@Test
	void oneRevisionIsLiveNowAndTheOthersHaveTheirTimes() {
		publish(1, "2026-11-29T08:44", ANA);
		publish(2, "2026-11-29T08:49", BEN);
		publish(4, "2026-12-02T09:00", ANA);
		assertThat(times()).containsOnlyKeys(1, 2, 4)
			.containsEntry(1, List.of("Live Nov 29, 8:44–8:49 AM, published by Ana Ruiz"))
			.containsEntry(2, List.of("Live Nov 29, 8:49 AM – Dec 2, 9:00 AM, published by Ben Okafor"))
			.containsEntry(4, List.of("Live now, since Dec 2, 9:00 AM, published by Ana Ruiz"));
	}

	@Test
	void aRevisionThatWasLiveTwiceSaysBothTimesTheNewestFirst() {
		publish(3, "2026-11-29T08:44", ANA);
		withdraw(5, "2026-11-29T13:10", BEN);
		publish(3, "2026-11-30T10:00", BEN);
		assertThat(times()).containsOnlyKeys(3)
			.containsEntry(3, List.of("Live now, since Nov 30, 10:00 AM, published by Ben Okafor",
					"Live Nov 29, 8:44 AM–1:10 PM, published by Ana Ruiz, withdrawn by Ben Okafor"));
	}

	@Test
	void aDraftThatReadersNeverSawIsPutAwayAndNotLive() {
		withdraw(2, "2026-11-29T08:44", ANA);
		assertThat(times()).containsExactly(Map.entry(2, List.of("Put away Nov 29, 8:44 AM by Ana Ruiz")));
	}

	@Test
	void aWithdrawnItemIsNotLiveNow() {
		publish(1, "2026-11-29T08:44", ANA);
		withdraw(1, "2026-11-29T08:44", ANA);
		assertThat(times()).containsExactly(
				Map.entry(1, List.of("Live Nov 29, 8:44 AM, published by Ana Ruiz, withdrawn by Ana Ruiz")));
	}

	@Test
	void starterContentIsPublishedWithoutAPerson() {
		publish(1, "2026-11-29T08:44", new Actor(null, "Starter content"));
		assertThat(times()).containsExactly(Map.entry(1, List.of("Live now, since Nov 29, 8:44 AM")));
	}

	@Test
	void nothingWasEverPublished() {
		assertThat(times()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2026-11-29T13:44:00Z | 2026-11-29T13:44:59Z | Nov 29, 8:44 AM",
					"2026-11-29T16:59:00Z | 2026-11-29T17:01:00Z | Nov 29, 11:59 AM–12:01 PM",
					"2026-11-29T17:01:00Z | 2026-11-29T18:30:00Z | Nov 29, 12:01–1:30 PM",
					"2025-12-31T17:00:00Z | 2026-01-02T17:00:00Z | Dec 31, 2025, 12:00 PM – Jan 2, 2026, 12:00 PM",
					"2025-03-01T14:00:00Z | 2025-03-01T15:30:00Z | Mar 1, 2025, 9:00–10:30 AM",
					"2026-11-01T05:50:00Z | 2026-11-01T06:10:00Z | Nov 1, 1:50 AM EDT–1:10 AM EST" })
	void timesAreAsBriefAsTheyCanBe(Instant from, Instant until, String words) {
		assertThat(this.formatter.between(from, until)).isEqualTo(words);
	}

	private Map<Integer, List<String>> times() {
		Collections.reverse(this.events);
		return LiveTimes.of(this.events, this.formatter);
	}

	private void publish(int revision, String at, Actor by) {
		this.events.add(new Publication(revision, false, instant(at), by));
	}

	private void withdraw(int revision, String at, Actor by) {
		this.events.add(new Publication(revision, true, instant(at), by));
	}

	private static Instant instant(String at) {
		return LocalDateTime.parse(at).atZone(NEW_YORK).toInstant();
	}

}
