package headshots.accounts.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.accounts.FormProblem;
import headshots.accounts.Role;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.accounts.StaffMember;
import headshots.accounts.activation.OneTimeLinks;
import headshots.accounts.activation.OneTimeLinks.Purpose;
import headshots.accounts.session.StaffSessionRegistry;
import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.support.RandomToken;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets administrators manage accounts. An administrator cannot change their own role, and
 * the last one who can sign in always stays.
 */
@Component
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StaffAccountService {

	private final StaffAccounts accounts;

	private final OneTimeLinks links;

	private final StaffSessionRegistry sessions;

	private final PasswordEncoder encoder;

	private final AuditLog audit;

	StaffAccountService(StaffAccounts accounts, OneTimeLinks links, StaffSessionRegistry sessions,
			PasswordEncoder encoder, AuditLog audit) {
		this.accounts = accounts;
		this.links = links;
		this.sessions = sessions;
		this.encoder = encoder;
		this.audit = audit;
	}

	List<StaffAccount> all() {
		return this.accounts.all();
	}

	/** Finds an account by its number, as an address has it. */
	Optional<StaffAccount> find(String id) {
		return id.matches("\\d{1,18}") ? this.accounts.find(Long.parseLong(id)) : Optional.empty();
	}

	/** Returns why a new account is refused; empty if nothing does. */
	List<FormProblem> check(String username, String displayName) {
		List<FormProblem> problems = new ArrayList<>(UsernamePolicy.check(username, displayName));
		if (problems.isEmpty() && this.accounts.find(username).isPresent()) {
			problems.add(new FormProblem("username", "Username", "This username is taken. Choose another one."));
		}
		if (this.accounts.isTaken(displayName, null)) {
			problems.add(UsernamePolicy.taken());
		}
		return problems;
	}

	/**
	 * Creates an account that cannot sign in until its owner has chosen a password.
	 * @throws DuplicateKeyException if another account took one of the names a moment ago
	 */
	@Transactional
	public NewLink add(StaffMember by, String username, String displayName, Role role) {
		String nobodyKnows = this.encoder.encode(RandomToken.next());
		StaffAccount account = this.accounts.add(username, displayName.strip(), role, nobodyKnows, false);
		this.audit.record(by.actor(), "account created", account.title(), role.title());
		return link(by.actor(), account);
	}

	@Transactional
	public NewLink newLink(StaffMember by, StaffAccount account) {
		return link(by.actor(), account);
	}

	/** Returns the link of a token if it works, and for this account. */
	Optional<NewLink> link(StaffAccount account, String token) {
		Purpose purpose = purpose(account);
		return this.links.opens(token, purpose, account.member().id())
				? Optional.of(new NewLink(account, token, this.links.address(purpose, token), purpose.lifeInWords()))
				: Optional.empty();
	}

	/** Enables or disables an account; answers why not, if it cannot be. */
	@Transactional
	public Optional<String> enable(StaffMember by, StaffAccount account, boolean enabled) {
		Optional<String> refusal = enabled ? Optional.empty() : refusal(by, account, "disable your own account");
		if (refusal.isPresent() || account.enabled() == enabled) {
			return refusal;
		}
		long id = account.member().id();
		this.accounts.enable(id, enabled);
		if (!enabled) {
			this.sessions.endAll(id);
			this.links.forget(id);
		}
		this.audit.record(by.actor(), enabled ? "account enabled" : "account disabled", account.title(), "");
		return Optional.empty();
	}

	/** Changes the role of an account; answers why not, if they cannot be. */
	@Transactional
	public Optional<String> changeRole(StaffMember by, StaffAccount account, Role role) {
		Optional<String> refusal = refusal(by, account, "change your own role");
		if (refusal.isPresent() || account.member().role() == role) {
			return refusal;
		}
		this.accounts.changeRole(account.member().id(), role);
		this.audit.record(by.actor(), (role == Role.ADMINISTRATOR) ? "account promoted" : "account demoted",
				account.title(), "now " + role.title());
		return Optional.empty();
	}

	private NewLink link(Actor by, StaffAccount account) {
		Purpose purpose = purpose(account);
		String token = this.links.makeToken(purpose, account.member().id());
		this.audit.record(by, "link created", account.title(), "works for " + purpose.lifeInWords());
		return new NewLink(account, token, this.links.address(purpose, token), purpose.lifeInWords());
	}

	private static Purpose purpose(StaffAccount account) {
		return account.joined() ? Purpose.RESET : Purpose.JOIN;
	}

	/**
	 * Asked with the accounts locked, so that two people cannot demote each other at
	 * once.
	 */
	private Optional<String> refusal(StaffMember by, StaffAccount account, String deed) {
		if (by.id() == account.member().id()) {
			return Optional.of("You can’t " + deed + ". Ask another administrator.");
		}
		List<Long> administrators = this.accounts.lockedAdministrators();
		if (!administrators.contains(by.id())) {
			return Optional.of("You’re no longer an administrator, so nothing was changed.");
		}
		return (administrators.size() == 1 && administrators.contains(account.member().id()))
				? Optional.of("This is the last administrator. Make someone else an administrator first.")
				: Optional.empty();
	}

	/**
	 * A link that can be shown once.
	 *
	 * @param account whose it is
	 * @param token the secret in the address
	 * @param address the whole address
	 * @param life how long it works, in words
	 */
	record NewLink(StaffAccount account, String token, String address, String life) {

		/** The path of the page that shows it. */
		String path() {
			return path(this.account);
		}

		static String path(StaffAccount account) {
			return AccountUrls.STAFF + "/" + account.member().id() + "/link";
		}

	}

}
