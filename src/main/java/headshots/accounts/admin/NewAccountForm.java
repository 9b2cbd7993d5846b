package headshots.accounts.admin;

import headshots.accounts.Role;
import org.jspecify.annotations.Nullable;

/**
 * A new account as it was typed.
 *
 * @param username the name for signing in
 * @param displayName the name that others see
 * @param role the name of a role; an unknown role becomes editor
 */
record NewAccountForm(String username, String displayName, String role) {

	NewAccountForm(@Nullable String username, @Nullable String displayName, @Nullable String role) {
		this.username = (username != null) ? username : "";
		this.displayName = (displayName != null) ? displayName : "";
		this.role = (role != null) ? role : "";
	}

	Role chosenRole() {
		return this.role.equals(Role.ADMINISTRATOR.name()) ? Role.ADMINISTRATOR : Role.EDITOR;
	}

}
