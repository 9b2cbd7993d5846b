package headshots.accounts.passkey;

import java.io.IOException;

import headshots.accounts.login.KnownDevices;
import headshots.accounts.login.SignInAttempt;
import headshots.accounts.login.SignInThrottle;
import headshots.web.ClientAddress;
import headshots.web.RequestOrigin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts sign-ins by passkey like those by password: from each network address, or from a
 * browser that has signed in before.
 */
public class PasskeyThrottleFilter extends OncePerRequestFilter {

	static final String PATH = "/login/webauthn";

	private static final String ATTEMPT = PasskeyThrottleFilter.class.getName() + ".attempt";

	private final SignInThrottle throttle;

	private final KnownDevices devices;

	private final ClientAddress clientAddress;

	public PasskeyThrottleFilter(SignInThrottle throttle, KnownDevices devices, ClientAddress clientAddress) {
		this.throttle = throttle;
		this.devices = devices;
		this.clientAddress = clientAddress;
	}

	/** Tells the throttle that the passkey of a request was right. */
	static void succeeded(HttpServletRequest request) {
		if (request.getAttribute(ATTEMPT) instanceof SignInAttempt attempt) {
			attempt.succeeded();
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SignInAttempt attempt = this.devices.of(request)
			.flatMap(this.throttle::byDevice)
			.orElseGet(() -> this.throttle.byAddress(this.clientAddress.of(request)));
		if (attempt.isDelayed()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(attempt.delay().toSeconds() + 1));
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			return;
		}
		request.setAttribute(ATTEMPT, attempt);
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PATH.equals(request.getRequestURI()) || !RequestOrigin.isUnsafe(request);
	}

}
