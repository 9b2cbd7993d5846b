package headshots.accounts;

import java.time.Duration;
import java.util.Optional;

import headshots.accounts.session.StaffCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Carries a secret over the redirect after a form, to be shown once. A flash attribute
 * would store it in the session, which is in the database and in its backups; the browser
 * that is going to show it may hold it for a minute.
 */
@Component
public class FlashCookie {

	private static final String NAME = "flash";

	private static final Duration LIFE = Duration.ofMinutes(1);

	private final StaffCookies cookies;

	FlashCookie(StaffCookies cookies) {
		this.cookies = cookies;
	}

	/**
	 * Keeps a secret for the next page.
	 * @param path the path of the page that may show it
	 * @param secret visible ASCII characters without quotes, commas, semicolons and
	 * backslashes; at most 200 with the path
	 */
	public void keep(HttpServletResponse response, String path, String secret) {
		this.cookies.set(response, NAME, path + "!" + secret, LIFE, "Strict");
	}

	/**
	 * Returns the secret that was kept for a path, and removes it from the browser. It
	 * comes from a request: the caller has to find out whether it is genuine.
	 */
	public Optional<String> take(HttpServletRequest request, HttpServletResponse response, String path) {
		Optional<String> kept = this.cookies.read(request, NAME);
		if (kept.isPresent()) {
			this.cookies.remove(response, NAME);
		}
		return kept.filter((value) -> value.startsWith(path + "!")).map((value) -> value.substring(path.length() + 1));
	}

}
