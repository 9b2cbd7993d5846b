package headshots.accounts.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import headshots.accounts.TokenSigner;
import headshots.recovery.PreservedFormData;
import headshots.support.RandomToken;
import headshots.web.RequestOrigin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Keeps the CSRF token of a browser that is not signed in within the browser: a random
 * value with its time, signed, in a cookie and in the form (double submit). So a page
 * that anyone may open stores nothing here.
 */
@Component
class SignedCsrfTokenRepository implements CsrfTokenRepository {

	private static final String COOKIE = "csrf";

	private static final String HEADER = "X-CSRF-TOKEN";

	private static final String PARAMETER = PreservedFormData.TOKEN_FIELD;

	private static final Duration LIFE = Duration.ofHours(12);

	/** A page that is opened later than this gets a new token, so that its form lasts. */
	private static final Duration RENEWAL = LIFE.dividedBy(2);

	/** Is set once the token that the request brought is not valid any more. */
	private static final String REPLACED = SignedCsrfTokenRepository.class.getName();

	private final TokenSigner signer;

	private final StaffCookies cookies;

	private final Clock clock;

	SignedCsrfTokenRepository(TokenSigner signer, StaffCookies cookies, Clock clock) {
		this.signer = signer;
		this.cookies = cookies;
		this.clock = clock;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		String value = Long.toString(this.clock.millis(), Character.MAX_RADIX) + "." + RandomToken.next();
		return token(this.signer.sign(COOKIE, value));
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token == null) {
			request.setAttribute(REPLACED, true);
			this.cookies.remove(response, COOKIE);
		}
		else {
			this.cookies.set(response, COOKIE, token.getToken(), StaffCookies.UNTIL_THE_BROWSER_CLOSES, "Lax");
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		if (request.getAttribute(REPLACED) != null) {
			return null;
		}
		Duration life = RequestOrigin.isUnsafe(request) ? LIFE : RENEWAL;
		return this.cookies.read(request, COOKIE)
			.filter((value) -> isValid(value, life))
			.map(SignedCsrfTokenRepository::token)
			.orElse(null);
	}

	private boolean isValid(String value, Duration life) {
		Optional<String> signed = this.signer.verify(COOKIE, value);
		if (signed.isEmpty()) {
			return false;
		}
		// Signed by us, and so of this form.
		long made = Long.parseLong(signed.get().split("\\.", 2)[0], Character.MAX_RADIX);
		return this.clock.millis() - made < life.toMillis();
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken(HEADER, PARAMETER, value);
	}

}
