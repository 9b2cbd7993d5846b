package headshots.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * Times as the studio's own clock shows them.
 */
@Component
public class StudioDateFormatter {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US);

	private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

	private final Clock clock;

	StudioDateFormatter(Clock clock) {
		this.clock = clock;
	}

	/** Formats a time as "Mar 3, 2026, 2:05 PM". */
	public String at(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

	/** Formats the time of day as "2:05 PM". */
	public String timeOf(Instant instant) {
		return TIME_OF_DAY.format(instant.atZone(this.clock.getZone()));
	}

	/** Formats a time of today as "2:05 PM", any other with its day. */
	public String recent(Instant instant) {
		return instant.atZone(this.clock.getZone()).toLocalDate().equals(today()) ? timeOf(instant) : at(instant);
	}

	/** Formats a day as "Mar 3, 2026". */
	public String on(LocalDate day) {
		return DAY.format(day);
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	public Instant now() {
		return this.clock.instant();
	}

}
