package headshots.accounts;

import java.util.Set;

import headshots.recovery.RecoveredForm;
import headshots.web.StaffAddresses;

/**
 * The paths that requests are forwarded to from within; requested from outside, they are
 * not found.
 */
public final class ForwardPaths {

	/** The sign-in page that carries the submitted text. */
	public static final String SIGN_IN_WITH_TEXT = AccountUrls.SIGN_IN + "/held";

	/** The sign-in page after its own form had expired. */
	public static final String SIGN_IN_AGAIN = AccountUrls.SIGN_IN + "/again";

	/** The page that denies access. */
	public static final String ACCESS_DENIED = StaffAddresses.STUDIO + "/refused";

	/** The form for the first administrator after it had expired. */
	public static final String SETUP_AGAIN = AccountUrls.SET_UP + "/again";

	/** The form behind a one-time link after it had expired. */
	public static final String ACTIVATION_AGAIN = AccountUrls.ACTIVATION + "/again";

	/** All of them, and the page of a recovered form. */
	public static final Set<String> ALL = Set.of(SIGN_IN_WITH_TEXT, SIGN_IN_AGAIN, ACCESS_DENIED, SETUP_AGAIN,
			ACTIVATION_AGAIN, RecoveredForm.PATH);

	private ForwardPaths() {
	}

}
