package headshots;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that is stopped until a test moves it.
 */
public class SettableClock extends Clock {

	private volatile Instant now = Instant.parse("2027-05-04T12:00:00Z");

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	public void set(Instant time) {
		this.now = time;
	}

	public void advance(Duration time) {
		this.now = this.now.plus(time);
	}

	public LocalDate today() {
		return LocalDate.ofInstant(this.now, ZoneOffset.UTC);
	}

}
