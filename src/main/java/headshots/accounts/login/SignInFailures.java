package headshots.accounts.login;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import headshots.accounts.StaffAccount;
import headshots.accounts.StaffMember;
import headshots.audit.Actor;
import headshots.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records failed sign-ins in the activity log, bundled so that a flood of them does not
 * bury everything else: the first one at once, and those that follow within a window as
 * one row with their number. The submitted name is recorded only if it is the user name
 * of an account; it may be a password.
 */
@Component
public class SignInFailures {

	public static final Duration WINDOW = Duration.ofMinutes(15);

	private static final Logger log = LoggerFactory.getLogger(SignInFailures.class);

	private static final String ACTION = "sign-in failed";

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	private final Clock clock;

	private final TaskScheduler taskScheduler;

	SignInFailures(JdbcClient jdbc, AuditLog audit, TransactionOperations transaction, Clock clock,
			TaskScheduler taskScheduler) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
		this.taskScheduler = taskScheduler;
	}

	/**
	 * Records a failure.
	 * @param account the account that it was tried for, if there is one
	 * @param address the network address that it came from
	 */
	public void record(Cause cause, Optional<StaffAccount> account, String address) {
		String subject = subject(cause, account.map((found) -> found.member().id()));
		if (repeated(subject, address)) {
			return;
		}
		try {
			String name = account.map((found) -> found.member().username()).orElse(cause.unknown);
			this.transaction.executeWithoutResult((status) -> begin(cause, subject, name, address));
			this.taskScheduler.schedule(this::settleEnded,
					this.taskScheduler.getClock().instant().plus(WINDOW).plusSeconds(1));
		}
		catch (DuplicateKeyException ex) {
			// Another request was first, a moment ago.
			repeated(subject, address);
		}
	}

	/** Writes down what has failed for an account before it signs in. */
	public void settle(StaffMember member) {
		for (Cause cause : Cause.values()) {
			settle(subject(cause, Optional.of(member.id())));
		}
	}

	/** Writes down what another run of the guide left, and what windows have ended. */
	@EventListener(ApplicationReadyEvent.class)
	public void settleEnded() {
		try {
			List<String> ended = this.jdbc.sql("select subject from sign_in_failure where since <= :ended")
				.param("ended", ended())
				.query(String.class)
				.list();
			ended.forEach(this::settle);
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Could not write failed sign-ins to the audit log; will retry with the next one: {}",
					ex.getMessage());
		}
	}

	private boolean repeated(String subject, String address) {
		return this.jdbc
			.sql("update sign_in_failure set repeats = repeats + 1, address = :address "
					+ "where subject = :subject and since > :ended")
			.param("address", address)
			.param("subject", subject)
			.param("ended", ended())
			.update() > 0;
	}

	private void begin(Cause cause, String subject, String name, String address) {
		settleWithin(subject);
		this.jdbc
			.sql("insert into sign_in_failure (subject, actor_name, since, repeats, address) "
					+ "values (:subject, :name, :since, 0, :address)")
			.param("subject", subject)
			.param("name", name)
			.param("since", this.clock.millis())
			.param("address", address)
			.update();
		this.audit.record(Actor.calledThemselves(name), ACTION, "", cause.outcome, address);
	}

	private void settle(String subject) {
		this.transaction.executeWithoutResult((status) -> settleWithin(subject));
	}

	private void settleWithin(String subject) {
		Optional<Repeats> open = this.jdbc
			.sql("select actor_name, repeats, address from sign_in_failure where subject = :subject for update")
			.param("subject", subject)
			.query((row, number) -> new Repeats(row.getString("actor_name"), row.getInt("repeats"),
					row.getString("address")))
			.optional();
		if (open.isEmpty()) {
			return;
		}
		this.jdbc.sql("delete from sign_in_failure where subject = :subject").param("subject", subject).update();
		int count = open.get().count();
		if (count > 0) {
			this.audit.record(Actor.calledThemselves(open.get().name()), ACTION, "",
					((count == 1) ? "once more" : count + " more times") + " within 15 minutes", open.get().address());
		}
	}

	private long ended() {
		return this.clock.millis() - WINDOW.toMillis();
	}

	private static String subject(Cause cause, Optional<Long> account) {
		return cause.name() + ":" + account.map(String::valueOf).orElse("unknown");
	}

	/** The reason for a failed sign-in. */
	public enum Cause {

		/** The password, or no account has the user name. */
		PASSWORD("wrong username or password", "Unknown username"),

		/** The passkey. */
		PASSKEY("passkey not registered", "Unknown passkey");

		private final String outcome;

		private final String unknown;

		Cause(String outcome, String unknown) {
			this.outcome = outcome;
			this.unknown = unknown;
		}

	}

	/**
	 * Failures that wait for their window to end.
	 *
	 * @param name under which name the log has them
	 * @param count how many
	 * @param address where the last one came from
	 */
	private record Repeats(String name, int count, @Nullable String address) {
	}

}
