package headshots.accounts.login;

import java.time.Duration;
import java.util.Optional;

import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
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

	private final SignInFailures failures;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	SignIn(AuthenticationManager authentication, StaffAccounts accounts, SignInThrottle throttle,
			SignInFailures failures, AuditLog audit, TransactionOperations transaction) {
		this.authentication = authentication;
		this.accounts = accounts;
		this.throttle = throttle;
		this.failures = failures;
		this.audit = audit;
		this.transaction = transaction;
	}

	/**
	 * Tries a user name and a password.
	 * @param address the network address that it comes from
	 * @param device the browser that it comes from, if an account has signed in there
	 */
	Outcome attempt(String username, String password, String address, Optional<KnownDevice> device) {
		Optional<StaffAccount> account = this.accounts.find(username);
		SignInAttempt attempt = device.filter((known) -> isOf(account, known))
			.flatMap(this.throttle::byDevice)
			.orElseGet(() -> this.throttle.byName(username, address));
		if (attempt.isDelayed()) {
			return new Later(attempt.delay());
		}
		try {
			this.authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
		}
		catch (BadCredentialsException ex) {
			this.failures.record(SignInFailures.Cause.PASSWORD, account, address);
			return new SignInRejected();
		}
		catch (PasswordHashingOverloadException ex) {
			attempt.takeBack();
			return new Later(Duration.ofSeconds(2));
		}
		attempt.succeeded();
		return granted(username);
	}

	private Outcome granted(String username) {
		StaffAccount account = this.accounts.find(username).orElseThrow();
		this.failures.settle(account.member());
		this.transaction.executeWithoutResult(
				(status) -> this.audit.record(account.member().actor(), "signed in", "", "with the password"));
		return new Granted(account);
	}

	private static boolean isOf(Optional<StaffAccount> account, KnownDevice device) {
		return account.filter((found) -> found.member().id() == device.account()).isPresent();
	}

	/** The result of a sign-in. */
	sealed interface Outcome {

	}

	/**
	 * Welcome.
	 *
	 * @param account whose password it was
	 */
	record Granted(StaffAccount account) implements Outcome {
	}

	/** The account is unknown or disabled, or the password is wrong. */
	record SignInRejected() implements Outcome {
	}

	/**
	 * Not looked at.
	 *
	 * @param after how long to wait
	 */
	record Later(Duration after) implements Outcome {
	}

}
