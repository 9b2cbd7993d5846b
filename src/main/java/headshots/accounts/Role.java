package headshots.accounts;

import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * The permissions of a member of staff.
 */
public enum Role {

	/** Edits, previews and publishes. */
	EDITOR("editor", "ROLE_EDITOR"),

	/** Does what editors do, and keeps the accounts; holds both authorities. */
	ADMINISTRATOR("administrator", "ROLE_EDITOR", "ROLE_ADMINISTRATOR");

	private final String title;

	private final List<GrantedAuthority> authorities;

	Role(String title, String... authorities) {
		this.title = title;
		this.authorities = AuthorityUtils.createAuthorityList(authorities);
	}

	/** The role in a sentence: "editor". */
	public String title() {
		return this.title;
	}

	public List<GrantedAuthority> authorities() {
		return this.authorities;
	}

}
