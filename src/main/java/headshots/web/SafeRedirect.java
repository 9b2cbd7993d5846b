package headshots.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Redirects after a sign-in to a page of the studio only, against open redirects.
 */
public final class SafeRedirect {

	private static final Pattern PATH = Pattern.compile(StaffAddresses.STUDIO + "(/[a-z0-9._~-]+)*");

	private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~=&%+-]*");

	private static final Pattern LINE_BREAK = Pattern.compile("%0[adAD]");

	private SafeRedirect() {
	}

	/** The target if it is one of ours, the studio's first page otherwise. */
	public static String of(@Nullable String target) {
		if (target == null) {
			return StaffAddresses.STUDIO;
		}
		int end = target.indexOf('?');
		String path = (end < 0) ? target : target.substring(0, end);
		String query = (end < 0) ? "" : target.substring(end + 1);
		boolean ours = isPath(path) && QUERY.matcher(query).matches() && !LINE_BREAK.matcher(query).find();
		return ours ? target : StaffAddresses.STUDIO;
	}

	/** Whether it is a path within the studio, without a query. */
	public static boolean isPath(String path) {
		return PATH.matcher(path).matches() && !path.contains("..");
	}

}
