package headshots.accounts.passkey;

import java.util.Optional;

import headshots.accounts.StaffAccount;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;

/**
 * Says that a passkey was not accepted, and whose it claims to be.
 */
class PasskeyRefusedException extends BadCredentialsException {

	private final transient Optional<StaffAccount> account;

	PasskeyRefusedException(Optional<StaffAccount> account) {
		super("The passkey was not accepted");
		this.account = account;
	}

	/** Returns the account that a sign-in was tried for, as far as that can be told. */
	static Optional<StaffAccount> account(AuthenticationException refusal) {
		return (refusal instanceof PasskeyRefusedException passkey) ? passkey.account : Optional.empty();
	}

}
