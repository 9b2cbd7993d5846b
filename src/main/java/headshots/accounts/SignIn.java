package headshots.accounts;

import java.time.Duration;

import headshots.audit.Actor;
import headshots.audit.AuditLog;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares a user name and a password with the accounts, not too often.
 */
@Component
class SignIn {

	private final AuthenticationManager authentication;

	private final StaffAccounts accounts;

	private final SignInThrottle throttle;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	SignIn(AuthenticationManager authentication, StaffAccounts accounts, SignInThrottle throttle, AuditLog audit,
			TransactionOperations transaction) {
		this.authentication = authentication;
		this.accounts = accounts;
		this.throttle = throttle;
		this.audit = audit;
		this.transaction = transaction;
	}

	/**
	 * Tries a user name and a password.
	 * @param address the network address that it comes from
	 */
	Outcome attempt(String username, String password, String address) {
		Duration wait = this.throttle.tryNow(username, address);
		if (!wait.isZero()) {
			// Not in the log: a flood of these would bury everything else.
			return new Later(wait);
		}
		try {
			this.authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
		}
		catch (BadCredentialsException ex) {
			this.transaction.executeWithoutResult((status) -> this.audit.record(Actor.calledThemselves(username),
					"sign-in failed", "", "user name or password not right"));
			return new Refused();
		}
		catch (TooBusy ex) {
			this.throttle.takeBack(username, address);
			return new Later(Duration.ofSeconds(2));
		}
		this.throttle.succeeded(username, address);
		return granted(username);
	}

	private Outcome granted(String username) {
		StaffAccount account = this.accounts.find(username).orElseThrow();
		this.transaction.executeWithoutResult(
				(status) -> this.audit.record(account.member().actor(), "signed in", "", "with the password"));
		return new Granted(account);
	}

	/** What came of it. */
	sealed interface Outcome {

	}

	/**
	 * Welcome.
	 *
	 * @param account whose password it was
	 */
	record Granted(StaffAccount account) implements Outcome {
	}

	/** There is no such account, or it is disabled, or the password is another one. */
	record Refused() implements Outcome {
	}

	/**
	 * Not looked at.
	 *
	 * @param after how long to wait
	 */
	record Later(Duration after) implements Outcome {
	}

}
