package headshots.studio.service;

import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.audit.Actor;

import org.springframework.stereotype.Component;

/**
 * Tells whether a person who scheduled a publication still may publish.
 */
@Component
public class PublishingAuthority {

	private final StaffAccounts accounts;

	PublishingAuthority(StaffAccounts accounts) {
		this.accounts = accounts;
	}

	/** Whether a person has an account that is enabled. */
	public boolean isHeldBy(Actor person) {
		return person.id() != null && this.accounts.find(person.id()).filter(StaffAccount::enabled).isPresent();
	}

}
