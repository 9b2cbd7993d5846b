package headshots.accounts.passkey;

import java.util.function.Supplier;

import headshots.accounts.AccountsProperties;
import headshots.accounts.StaffAuthentication;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Where the configuration asks for it, a password alone does not make an administrator.
 */
@Component
public class PasskeyRequiredAuthorizationManager implements AuthorizationManager<RequestAuthorizationContext> {

	private final AccountsProperties properties;

	PasskeyRequiredAuthorizationManager(AccountsProperties properties) {
		this.properties = properties;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext request) {
		return new AuthorizationDecision(!isMissedBy(authentication.get()));
	}

	/**
	 * Returns whether the user is an administrator who must use a passkey and has not.
	 */
	public boolean isMissedBy(@Nullable Authentication authentication) {
		return this.properties.passkeysRequiredForAdministrators()
				&& authentication instanceof StaffAuthentication staff && staff.getPrincipal().isAdministrator()
				&& !staff.isByPasskey();
	}

}
