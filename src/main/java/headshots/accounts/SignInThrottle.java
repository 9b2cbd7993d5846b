package headshots.accounts;

import java.time.Clock;
import java.time.Duration;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down, for each user name and for each network address. A name that
 * nobody has is slowed down like any other, so that the delay tells nothing; nobody is
 * ever locked out for good. The counters are in the database, because a restart must not
 * forget them.
 */
@Component
class SignInThrottle {

	private static final int FREE_FOR_A_NAME = 10;

	private static final int FREE_FOR_AN_ADDRESS = 50;

	private static final Duration MEMORY = Duration.ofMinutes(15);

	private static final Duration LONGEST = Duration.ofMinutes(5);

	private static final int DOUBLINGS = 9;

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInThrottle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Asks whether somebody may try now, and counts the try as a failure until
	 * {@link #succeeded} takes it back: counted afterwards, many at once would all go
	 * through.
	 * @return how long to wait; zero for go ahead
	 */
	Duration tryNow(String username, String address) {
		Duration wait = longer(wait(name(username), FREE_FOR_A_NAME), wait(address(address), FREE_FOR_AN_ADDRESS));
		if (wait.isZero()) {
			count(name(username));
			count(address(address));
		}
		return wait;
	}

	/** The account starts afresh; the address only loses this one try. */
	void succeeded(String username, String address) {
		this.jdbc.sql("delete from sign_in_attempt where subject = :subject").param("subject", name(username)).update();
		lower(address(address));
	}

	/** For a try that was not looked at. */
	void takeBack(String username, String address) {
		lower(name(username));
		lower(address(address));
	}

	private Duration wait(String subject, int free) {
		return this.jdbc.sql("select failures, last_failure from sign_in_attempt where subject = :subject")
			.param("subject", subject)
			.query((row, number) -> wait(row.getInt("failures") - free, row.getLong("last_failure")))
			.optional()
			.orElse(Duration.ZERO);
	}

	private Duration wait(int beyond, long lastFailure) {
		Duration since = Duration.ofMillis(Math.max(this.clock.millis() - lastFailure, 0));
		if (beyond < 0 || since.compareTo(MEMORY) > 0) {
			return Duration.ZERO;
		}
		Duration delay = Duration.ofSeconds(1L << Math.min(beyond, DOUBLINGS));
		Duration left = ((delay.compareTo(LONGEST) > 0) ? LONGEST : delay).minus(since);
		return left.isNegative() ? Duration.ZERO : left;
	}

	private void count(String subject) {
		if (raised(subject)) {
			return;
		}
		this.jdbc.sql("delete from sign_in_attempt where last_failure < :forgotten")
			.param("forgotten", forgotten())
			.update();
		try {
			this.jdbc.sql("insert into sign_in_attempt (subject, failures, last_failure) values (:subject, 1, :now)")
				.param("subject", subject)
				.param("now", this.clock.millis())
				.update();
		}
		catch (DuplicateKeyException ex) {
			// Somebody else was first, a moment ago.
			raised(subject);
		}
	}

	private boolean raised(String subject) {
		return this.jdbc
			.sql("update sign_in_attempt set failures = case when last_failure < :forgotten then 1 "
					+ "else failures + 1 end, last_failure = :now where subject = :subject")
			.param("forgotten", forgotten())
			.param("now", this.clock.millis())
			.param("subject", subject)
			.update() > 0;
	}

	private void lower(String subject) {
		this.jdbc.sql("update sign_in_attempt set failures = failures - 1 where subject = :subject and failures > 0")
			.param("subject", subject)
			.update();
	}

	private long forgotten() {
		return this.clock.millis() - MEMORY.toMillis();
	}

	/** Hashed, because people type passwords into the wrong field. */
	private static String name(String username) {
		return "name:" + Token.hash(StaffAccounts.normal(username));
	}

	private static String address(String address) {
		return "address:" + address;
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
