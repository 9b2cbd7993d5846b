package headshots.accounts.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import headshots.accounts.FormProblem;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.accounts.StaffMember;
import headshots.accounts.login.SignInAttempt;
import headshots.accounts.login.SignInThrottle;
import headshots.accounts.session.StaffSecurityContextRepository;
import headshots.accounts.session.StaffSessionRegistry;
import headshots.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets staff change their own accounts.
 */
@Component
@PreAuthorize("hasRole('EDITOR')")
class ProfileService {

	private final StaffAccounts accounts;

	private final StaffSessionRegistry sessions;

	private final StaffSecurityContextRepository staffSecurityContextRepository;

	private final SignInThrottle throttle;

	private final PasswordEncoder encoder;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	ProfileService(StaffAccounts accounts, StaffSessionRegistry sessions,
			StaffSecurityContextRepository staffSecurityContextRepository, SignInThrottle throttle,
			PasswordEncoder encoder, AuditLog audit, TransactionOperations transaction) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.staffSecurityContextRepository = staffSecurityContextRepository;
		this.throttle = throttle;
		this.encoder = encoder;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** Changes the display name; returns why not, if it cannot be. */
	List<FormProblem> rename(StaffMember staff, String displayName) {
		List<FormProblem> problems = new ArrayList<>(UsernamePolicy.check(displayName));
		if (this.accounts.isTaken(displayName, staff.id())) {
			problems.add(UsernamePolicy.taken());
		}
		if (problems.isEmpty()) {
			try {
				this.transaction.executeWithoutResult((status) -> {
					this.accounts.rename(staff.id(), displayName.strip());
					this.audit.record(staff.actor(), "name changed", displayName.strip(), "");
				});
			}
			catch (DuplicateKeyException ex) {
				problems.add(UsernamePolicy.taken());
			}
		}
		return problems;
	}

	/** Returns why a new password is refused; empty when it was changed. */
	Optional<FormProblem> changePassword(StaffMember staff, String current, String password, String again,
			HttpServletRequest request) {
		SignInAttempt attempt = this.throttle.byAccount(staff.id());
		if (attempt.isDelayed()) {
			return wrong("Too many wrong passwords. Wait five minutes, then try again.");
		}
		StaffAccount account = this.accounts.find(staff.id()).orElseThrow();
		if (!this.encoder.matches(current, account.passwordHash())) {
			return wrong("That’s not your current password. Type the one you sign in with now.");
		}
		attempt.succeeded();
		Optional<FormProblem> problem = PasswordPolicy.check(password, again, staff.username(), staff.displayName());
		if (problem.isEmpty()) {
			String hash = this.encoder.encode(password);
			int generation = this.transaction.execute((status) -> {
				this.accounts.changePassword(staff.id(), hash);
				this.audit.record(staff.actor(), "password changed", "", "signed out everywhere else");
				return this.sessions.endOthers(staff.id(), request.getSession().getId());
			});
			this.staffSecurityContextRepository.keep(request, generation);
		}
		return problem;
	}

	List<StaffSessionRegistry.OpenSession> sessions(StaffMember staff, HttpServletRequest request) {
		return this.sessions.of(staff.id(), request.getSession().getId());
	}

	void endSession(StaffMember staff, String handle) {
		this.transaction.executeWithoutResult((status) -> {
			if (this.sessions.end(staff.id(), handle)) {
				this.audit.record(staff.actor(), "sessions ended", "", "one other browser");
			}
		});
	}

	void endOtherSessions(StaffMember staff, HttpServletRequest request) {
		int generation = this.transaction.execute((status) -> {
			this.audit.record(staff.actor(), "sessions ended", "", "all other browsers");
			return this.sessions.endOthers(staff.id(), request.getSession().getId());
		});
		this.staffSecurityContextRepository.keep(request, generation);
	}

	private static Optional<FormProblem> wrong(String text) {
		return Optional.of(new FormProblem("current", "Current password", text));
	}

}
