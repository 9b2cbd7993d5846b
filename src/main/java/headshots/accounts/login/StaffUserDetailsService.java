package headshots.accounts.login;

import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * The accounts as Spring Security looks them up. A disabled account is reported as
 * missing, so that it is refused in the same words and the same time as an unknown name.
 */
@Component
public class StaffUserDetailsService implements UserDetailsService, UserDetailsPasswordService {

	private final StaffAccounts accounts;

	StaffUserDetailsService(StaffAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		return this.accounts.find(username)
			.filter(StaffAccount::enabled)
			.map((account) -> new User(account.member().username(), account.passwordHash(),
					account.member().role().authorities()))
			.orElseThrow(() -> new UsernameNotFoundException("Account not found"));
	}

	@Override
	public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
		if (hash != null) {
			this.accounts.upgradeHash(user.getUsername(), hash);
		}
		return loadUserByUsername(user.getUsername());
	}

}
