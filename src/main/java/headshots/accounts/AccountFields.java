package headshots.accounts;

import java.util.Set;

import headshots.recovery.FormFields;

import org.springframework.stereotype.Component;

/**
 * Names the hidden fields of the pages on which staff sign in and activate accounts.
 */
@Component
class AccountFields implements FormFields {

	/** Where to go after sign-in. */
	private static final String TO = "to";

	/** The token of a one-time link. */
	private static final String TOKEN = "token";

	@Override
	public Set<String> hidden() {
		return Set.of(TO, TOKEN);
	}

}
