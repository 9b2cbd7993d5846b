package headshots.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

/**
 * Gives the days of changes as moments, for machines that read the feed and the sitemap.
 * Content is dated by the day in the studio's time zone, and a moment without that zone
 * would be ahead of the time in places east of Greenwich.
 */
@Component
class ChangeMoments {

	private final Clock clock;

	ChangeMoments(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Returns the moment of a change as RFC 3339 writes it.
	 * @param day the day of the change
	 * @return the beginning of the day in the studio's time zone, never later than now,
	 * in UTC and whole seconds: some feed readers take fractions for minutes
	 */
	String of(LocalDate day) {
		Instant begin = day.atStartOfDay(this.clock.getZone()).toInstant();
		Instant now = this.clock.instant();
		return (begin.isAfter(now) ? now : begin).truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
