package headshots.accounts;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * A member of staff who is signed in, by password or by passkey.
 */
public class StaffAuthentication extends AbstractAuthenticationToken {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient StaffMember staff;

	private final int generation;

	private final boolean passkey;

	public StaffAuthentication(StaffAccount account, boolean passkey) {
		super(authorities(account.member().role(), passkey));
		this.staff = account.member();
		this.generation = account.generation();
		this.passkey = passkey;
		setAuthenticated(true);
	}

	@Override
	public StaffMember getPrincipal() {
		return this.staff;
	}

	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	/** The generation of the account's sessions to which this sign-in belongs. */
	public int generation() {
		return this.generation;
	}

	public boolean isByPasskey() {
		return this.passkey;
	}

	private static Collection<GrantedAuthority> authorities(Role role, boolean passkey) {
		List<GrantedAuthority> authorities = new ArrayList<>(role.authorities());
		authorities.add(FactorGrantedAuthority.fromAuthority(
				passkey ? FactorGrantedAuthority.WEBAUTHN_AUTHORITY : FactorGrantedAuthority.PASSWORD_AUTHORITY));
		return authorities;
	}

}
