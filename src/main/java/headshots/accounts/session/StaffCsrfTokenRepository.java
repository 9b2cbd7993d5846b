package headshots.accounts.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Primary;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Stores the CSRF token in the session of signed-in users, and in a cookie for everyone
 * else.
 */
@Component
@Primary
class StaffCsrfTokenRepository implements CsrfTokenRepository {

	private final CsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();

	private final CsrfTokenRepository ofStrangers;

	private final StaffSecurityContextRepository contexts;

	StaffCsrfTokenRepository(SignedCsrfTokenRepository ofStrangers, StaffSecurityContextRepository contexts) {
		this.ofStrangers = ofStrangers;
		this.contexts = contexts;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return repository(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		repository(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return repository(request).loadToken(request);
	}

	private CsrfTokenRepository repository(HttpServletRequest request) {
		return this.contexts.containsContext(request) ? this.ofSessions : this.ofStrangers;
	}

}
