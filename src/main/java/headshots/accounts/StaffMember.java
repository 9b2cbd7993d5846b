package headshots.accounts;

import headshots.audit.Actor;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A signed-in member of staff; read anew for each request, so that role and name are
 * those of this moment.
 *
 * @param id the account's number, which never changes
 * @param username the name for signing in, in lower case
 * @param displayName the name that others see
 * @param role the permissions
 */
public record StaffMember(long id, String username, String displayName, Role role) implements AuthenticatedPrincipal {

	@Override
	public String getName() {
		return this.username;
	}

	public boolean isAdministrator() {
		return this.role == Role.ADMINISTRATOR;
	}

	/** This person as the audit log and histories name them. */
	public Actor actor() {
		return new Actor(this.id, this.displayName);
	}

}
