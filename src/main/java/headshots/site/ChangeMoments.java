package headshots.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import headshots.content.PublicationDates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes the moments of changes for machines that read the feed and the sitemap, as RFC
 * 3339 has them: in UTC, in whole seconds, since some feed readers take fractions for
 * minutes, and never later than now. Where only the day is known, the moment is the
 * beginning of that day in the studio's time zone.
 */
@Component
class ChangeMoments {

	private final Clock clock;

	ChangeMoments(Clock clock) {
		this.clock = clock;
	}

	/** Returns the moment at which a page last changed. */
	String changed(Page page) {
		return text(change(page.dates()));
	}

	/** Returns the moment at which a page came live, which is never after its changes. */
	String published(Page page) {
		Instant changed = change(page.dates());
		Instant published = page.dates().publishedAt();
		return text((published != null && published.isBefore(changed)) ? published : changed);
	}

	/**
	 * Returns the moment at which the guide last changed. A withdrawal is a change too,
	 * which none of the pages that are left tells.
	 * @param changedAt the last change that is known, null if it is not
	 * @param pages the pages of the feed
	 */
	String latest(@Nullable Instant changedAt, List<Page> pages) {
		return text(Stream.concat(Stream.ofNullable(changedAt), pages.stream().map(Page::dates).map(this::change))
			.max(Comparator.naturalOrder())
			.orElseGet(() -> beginning(Page.NEVER.changed())));
	}

	private Instant change(PublicationDates dates) {
		Instant at = dates.changedAt();
		return (at != null) ? at : beginning(dates.changed());
	}

	private Instant beginning(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toInstant();
	}

	private String text(Instant moment) {
		Instant now = this.clock.instant();
		return (moment.isAfter(now) ? now : moment).truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
