package headshots.accounts.activation;

import java.util.Optional;

import headshots.accounts.FirstAccountEvent;
import headshots.accounts.Role;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Creates the first administrator of a guide that has no account yet. The link is in the
 * guide's log only, so that no stranger gets there first.
 */
@Component
class FirstAdministratorSetup {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministratorSetup.class);

	private final StaffAccounts accounts;

	private final OneTimeLinks links;

	private final PasswordEncoder encoder;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	FirstAdministratorSetup(StaffAccounts accounts, OneTimeLinks links, PasswordEncoder encoder, AuditLog audit,
			TransactionOperations transaction, ApplicationEventPublisher events) {
		this.events = events;
		this.accounts = accounts;
		this.links = links;
		this.encoder = encoder;
		this.audit = audit;
		this.transaction = transaction;
	}

	@EventListener
	void started(ApplicationReadyEvent event) {
		// Commands start the application too, and must not kill the link that was
		// offered.
		if (event.getApplicationContext() instanceof WebServerApplicationContext) {
			offer();
		}
	}

	void offer() {
		if (this.accounts.isEmpty()) {
			String address = this.transaction.execute((status) -> this.links.make(OneTimeLinks.Purpose.SET_UP, null));
			log.info("No accounts exist yet. Create the first administrator at {} (valid once, for 24 hours)", address);
		}
	}

	boolean isOpen(String token) {
		return this.links.find(token).filter((link) -> link.purpose() == OneTimeLinks.Purpose.SET_UP).isPresent()
				&& this.accounts.isEmpty();
	}

	/** The first administrator; empty if the link was used in the meantime. */
	Optional<StaffAccount> make(String token, String username, String displayName, String password) {
		// Hashed before the transaction, which need not be held open for so long.
		String hash = this.encoder.encode(password);
		return this.transaction.execute((status) -> {
			if (!isOpen(token) || !this.links.use(token) || !this.accounts.isEmpty()) {
				return Optional.<StaffAccount>empty();
			}
			StaffAccount account = this.accounts.add(username, displayName, Role.ADMINISTRATOR, hash, true);
			this.audit.record(account.member().actor(), "set up", account.title(), "first administrator");
			this.events.publishEvent(new FirstAccountEvent(account.member().username()));
			return Optional.of(account);
		});
	}

}
