package headshots.accounts.activation;

import java.util.Optional;

import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.accounts.session.StaffSessionRegistry;
import headshots.audit.AuditLog;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets the holder of a one-time link choose the password of the account that it is for.
 */
@Component
class AccountActivation {

	private final StaffAccounts accounts;

	private final OneTimeLinks links;

	private final StaffSessionRegistry sessions;

	private final PasswordEncoder encoder;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	AccountActivation(StaffAccounts accounts, OneTimeLinks links, StaffSessionRegistry sessions,
			PasswordEncoder encoder, AuditLog audit, TransactionOperations transaction) {
		this.accounts = accounts;
		this.links = links;
		this.sessions = sessions;
		this.encoder = encoder;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** Whose password the link is for; empty if the link is dead. */
	Optional<StaffAccount> account(String token) {
		return this.links.find(token)
			.flatMap((link) -> Optional.ofNullable(link.account()))
			.flatMap(this.accounts::find)
			.filter(StaffAccount::enabled);
	}

	/** Sets the password; empty if the link was used in the meantime. */
	Optional<StaffAccount> choose(String token, String password) {
		String hash = this.encoder.encode(password);
		return this.transaction.execute((status) -> {
			Optional<StaffAccount> found = account(token);
			if (found.isEmpty() || !this.links.use(token)) {
				return Optional.<StaffAccount>empty();
			}
			long id = found.get().member().id();
			this.accounts.changePassword(id, hash);
			this.sessions.endAll(id);
			this.audit.record(found.get().member().actor(), "link used", found.get().title(), "password chosen");
			return this.accounts.find(id);
		});
	}

}
