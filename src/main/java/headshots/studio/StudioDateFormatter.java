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

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.US);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

	private final Clock clock;

	StudioDateFormatter(Clock clock) {
		this.clock = clock;
	}

	/** "3 Mar 2026, 14:05". */
	public String at(Instant instant) {
		return TIME.format(instant.atZone(this.clock.getZone()));
	}

	/** "3 Mar 2026". */
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
