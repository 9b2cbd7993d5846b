package headshots.accounts.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.accounts.session.StaffCookies;
import headshots.accounts.TokenSigner;
import headshots.support.RandomToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Remembers in a signed cookie that an account has signed in with this browser. It opens
 * nothing: it gives the browser a small count of failures of its own (device cookies as
 * OWASP describes them), which is all that a stolen one is worth.
 */
@Component
public class KnownDevices {

	/** Must not look like the session's cookie, which readers' pages watch for. */
	private static final String COOKIE = "device";

	private static final Duration LIFE = Duration.ofDays(90);

	private static final int ID_BYTES = 16;

	private final TokenSigner signer;

	private final StaffCookies cookies;

	private final Clock clock;

	KnownDevices(TokenSigner signer, StaffCookies cookies, Clock clock) {
		this.signer = signer;
		this.cookies = cookies;
		this.clock = clock;
	}

	/** Returns the device that a request comes from, if its cookie is valid. */
	public Optional<KnownDevice> of(HttpServletRequest request) {
		return this.cookies.read(request, COOKIE)
			.flatMap((value) -> this.signer.verify(COOKIE, value))
			// Signed by us, and so of this form.
			.map((text) -> text.split("\\."))
			.filter((parts) -> Long.parseLong(parts[1]) > this.clock.millis())
			.map((parts) -> new KnownDevice(Long.parseLong(parts[0]), parts[2]));
	}

	/** Gives the browser a new cookie, after a sign-in. */
	void remember(StaffMember member, HttpServletResponse response) {
		String value = member.id() + "." + this.clock.instant().plus(LIFE).toEpochMilli() + "."
				+ RandomToken.next(ID_BYTES);
		this.cookies.set(response, COOKIE, this.signer.sign(COOKIE, value), LIFE, "Strict");
	}

}
