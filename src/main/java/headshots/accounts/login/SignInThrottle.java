package headshots.accounts.login;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import headshots.accounts.StaffAccounts;
import headshots.accounts.TokenSigner;
import headshots.web.ClientAddress;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Throttles sign-in attempts against brute force, with a rate limit for each user name
 * and for each network address. Unknown user names are throttled like any other, so that
 * the delay reveals nothing; a lockout is never permanent. A browser that has signed in
 * before has a count of its own, so that guesses from elsewhere do not keep its owner
 * out. The counters are in the database, because a restart must not forget them.
 */
@Component
public class SignInThrottle {

	private static final int FREE_FOR_A_NAME = 10;

	private static final int FREE_FOR_AN_ADDRESS = 50;

	private static final int FREE_FOR_A_DEVICE = 5;

	private static final Duration MEMORY = Duration.ofMinutes(15);

	private static final Duration MEMORY_OF_DEVICES = Duration.ofHours(1);

	private static final Duration LONGEST = Duration.ofMinutes(5);

	private static final int DOUBLINGS = 9;

	private final JdbcClient jdbc;

	private final TokenSigner signer;

	private final Clock clock;

	SignInThrottle(JdbcClient jdbc, TokenSigner signer, Clock clock) {
		this.jdbc = jdbc;
		this.signer = signer;
		this.clock = clock;
	}

	/** Begins a try of a password for a user name, from a network address. */
	SignInAttempt byName(String username, String address) {
		// Signed, because people type passwords into the wrong field.
		String name = "name:" + this.signer.signature("throttle", StaffAccounts.normal(username));
		return begin(new Limit(name, FREE_FOR_A_NAME), addressLimit(address));
	}

	/** Begins a try of the password of an account that is signed in. */
	public SignInAttempt byAccount(long account) {
		return begin(new Limit("account:" + account, FREE_FOR_A_NAME));
	}

	/** Begins a try of a passkey, from a network address. */
	public SignInAttempt byAddress(String address) {
		return begin(addressLimit(address));
	}

	/**
	 * Begins a try from a browser that has signed in before; empty once that has failed
	 * so often that it is worth no more than any other.
	 */
	public Optional<SignInAttempt> byDevice(KnownDevice device) {
		Limit limit = new Limit("device:" + device.id(), FREE_FOR_A_DEVICE);
		long forgotten = this.clock.millis() - MEMORY_OF_DEVICES.toMillis();
		// In one statement each, so that many at once are not more than those that are
		// free.
		if (!raised(limit.subject(), forgotten, limit.free()) && !added(limit.subject())) {
			return Optional.empty();
		}
		return Optional.of(new SignInAttempt(Duration.ZERO, () -> forget(limit), () -> lower(limit)));
	}

	/**
	 * Asks whether a try may go ahead, and counts it as a failure until it succeeds:
	 * counted afterwards, many at once would all go through.
	 */
	private SignInAttempt begin(Limit... limits) {
		Duration longest = Duration.ZERO;
		for (Limit limit : limits) {
			Duration wait = wait(limit);
			longest = (wait.compareTo(longest) > 0) ? wait : longest;
		}
		if (longest.isZero()) {
			for (Limit limit : limits) {
				count(limit.subject(), this.clock.millis() - MEMORY.toMillis());
			}
		}
		return new SignInAttempt(longest, () -> settle(limits), () -> List.of(limits).forEach(this::lower));
	}

	private Duration wait(Limit limit) {
		return this.jdbc.sql("select failures, last_failure from sign_in_attempt where subject = :subject")
			.param("subject", limit.subject())
			.query((row, number) -> wait(row.getInt("failures") - limit.free(), row.getLong("last_failure")))
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

	private void count(String subject, long forgotten) {
		if (!raised(subject, forgotten, Integer.MAX_VALUE) && !added(subject)) {
			// Another request was first, a moment ago.
			raised(subject, forgotten, Integer.MAX_VALUE);
		}
	}

	private boolean raised(String subject, long forgotten, int limit) {
		return this.jdbc
			.sql("update sign_in_attempt set failures = case when last_failure < :forgotten then 1 "
					+ "else failures + 1 end, last_failure = :now "
					+ "where subject = :subject and (failures < :limit or last_failure < :forgotten)")
			.param("forgotten", forgotten)
			.param("now", this.clock.millis())
			.param("subject", subject)
			.param("limit", limit)
			.update() > 0;
	}

	private boolean added(String subject) {
		sweep();
		try {
			this.jdbc.sql("insert into sign_in_attempt (subject, failures, last_failure) values (:subject, 1, :now)")
				.param("subject", subject)
				.param("now", this.clock.millis())
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private void sweep() {
		this.jdbc
			.sql("delete from sign_in_attempt where last_failure < :devices "
					+ "or (last_failure < :others and subject not like 'device:%')")
			.param("devices", this.clock.millis() - MEMORY_OF_DEVICES.toMillis())
			.param("others", this.clock.millis() - MEMORY.toMillis())
			.update();
	}

	/** Lets the account start afresh; the address only loses this one try. */
	private void settle(Limit... limits) {
		for (Limit limit : limits) {
			if (limit.free() == FREE_FOR_AN_ADDRESS) {
				lower(limit);
			}
			else {
				forget(limit);
			}
		}
	}

	private void forget(Limit limit) {
		this.jdbc.sql("delete from sign_in_attempt where subject = :subject")
			.param("subject", limit.subject())
			.update();
	}

	private void lower(Limit limit) {
		this.jdbc.sql("update sign_in_attempt set failures = failures - 1 where subject = :subject and failures > 0")
			.param("subject", limit.subject())
			.update();
	}

	private static Limit addressLimit(String address) {
		return new Limit("address:" + ClientAddress.network(address), FREE_FOR_AN_ADDRESS);
	}

	/**
	 * The kinds of keys that failures are counted by, with the number of failures that
	 * cause no delay.
	 *
	 * @param subject its key
	 * @param free how many
	 */
	private record Limit(String subject, int free) {
	}

}
