package headshots.accounts;

import java.util.Optional;

import headshots.accounts.activation.OneTimeLinks;
import headshots.audit.Actor;
import headshots.audit.AuditLog;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a one-time link for staff who have lost their password when no administrator can
 * be asked; it runs on the server.
 */
@Component
public class PasswordResetLinkCommand {

	/** The option that asks for it; its value is the user name. */
	public static final String OPTION = "guide.reset-password-for";

	private final StaffAccounts accounts;

	private final OneTimeLinks links;

	private final AuditLog audit;

	PasswordResetLinkCommand(StaffAccounts accounts, OneTimeLinks links, AuditLog audit) {
		this.accounts = accounts;
		this.links = links;
		this.audit = audit;
	}

	/**
	 * Makes the link.
	 * @return the whole address; empty if the account does not exist or is disabled
	 */
	@Transactional
	public Optional<String> linkFor(String username) {
		return this.accounts.find(username).filter(StaffAccount::enabled).map((account) -> {
			String address = this.links.make(OneTimeLinks.Purpose.RESET, account.member().id());
			this.audit.record(Actor.GUIDE, "link created", account.title(), "by a command on the server");
			return address;
		});
	}

}
