package headshots.accounts.session;

import java.time.Duration;
import java.util.Optional;

import headshots.web.BaseAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the cookies of staff pages beside the session's: out of reach of
 * scripts and, where the guide is reached over https, tied to this host. The prefix that
 * does so demands the path "/"; readers' pages never look at them all the same.
 */
@Component
public class StaffCookies {

	/** A cookie with this age ends with the browser. */
	static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

	/** Longer than any value of ours. */
	private static final int LONGEST = 300;

	private final BaseAddress base;

	StaffCookies(BaseAddress base) {
		this.base = base;
	}

	public Optional<String> read(HttpServletRequest request, String name) {
		Cookie[] cookies = request.getCookies();
		if (cookies != null) {
			for (Cookie cookie : cookies) {
				if (cookie.getName().equals(fullName(name)) && cookie.getValue().length() <= LONGEST) {
					return Optional.of(cookie.getValue());
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Gives the browser a cookie.
	 * @param sameSite "Strict" for what only our own forms need, "Lax" for what a page
	 * needs that was opened by a link elsewhere
	 */
	public void set(HttpServletResponse response, String name, String value, Duration age, String sameSite) {
		ResponseCookie cookie = ResponseCookie.from(fullName(name), value)
			.path("/")
			.maxAge(age)
			.secure(this.base.isSecure())
			.httpOnly(true)
			.sameSite(sameSite)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	public void remove(HttpServletResponse response, String name) {
		set(response, name, "", Duration.ZERO, "Lax");
	}

	private String fullName(String name) {
		return this.base.isSecure() ? "__Host-" + name : name;
	}

}
