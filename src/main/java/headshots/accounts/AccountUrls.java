package headshots.accounts;

import headshots.web.StaffAddresses;

/**
 * URLs of accounts that more than one part of the module names.
 */
public final class AccountUrls {

	/** The sign-in page. */
	public static final String SIGN_IN = StaffAddresses.SIGN_IN;

	/** Where the button that ends a session leads. */
	public static final String SIGN_OUT = StaffAddresses.SIGN_OUT;

	/** The form for the first administrator. */
	public static final String SET_UP = StaffAddresses.STUDIO + "/set-up";

	/** The form behind a one-time link, on which an account gets its password. */
	public static final String ACTIVATION = StaffAddresses.STUDIO + "/join";

	/** The page of one's own account. */
	public static final String ACCOUNT = StaffAddresses.STUDIO + "/account";

	/** The page on which administrators manage accounts. */
	public static final String STAFF = StaffAddresses.STUDIO + "/staff";

	private AccountUrls() {
	}

}
