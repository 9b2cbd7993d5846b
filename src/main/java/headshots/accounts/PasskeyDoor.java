package headshots.accounts;

import java.io.IOException;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets people in by passkey, as the same person and with the same care as by password.
 * The pages and the script for it are ours; the framework's own carry script in line.
 */
@Component
class PasskeyDoor implements Customizer<WebAuthnConfigurer<HttpSecurity>> {

	private final WebAuthnAuthenticationProvider provider;

	private final StaffAccounts accounts;

	private final StaffSessions sessions;

	private final Door door;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	PasskeyDoor(Passkeys passkeys, StaffDirectory directory, StaffAccounts accounts, StaffSessions sessions, Door door,
			AuditLog audit, TransactionOperations transaction) {
		this.provider = new WebAuthnAuthenticationProvider(passkeys, directory);
		this.accounts = accounts;
		this.sessions = sessions;
		this.door = door;
		this.audit = audit;
		this.transaction = transaction;
	}

	@Override
	public void customize(WebAuthnConfigurer<HttpSecurity> webAuthn) {
		webAuthn.disableDefaultRegistrationPage(true);
		webAuthn.addObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
			@Override
			public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
				filter.setAuthenticationManager(PasskeyDoor.this::recognize);
				filter.setSessionAuthenticationStrategy(PasskeyDoor.this.door);
				filter.setSecurityContextRepository(PasskeyDoor.this.sessions);
				filter.setAuthenticationSuccessHandler(PasskeyDoor.this::welcome);
				filter.setAuthenticationFailureHandler((request, response, refusal) -> refuse(response));
				return filter;
			}
		});
	}

	private Authentication recognize(Authentication request) {
		Authentication holder = this.provider.authenticate(request);
		// The directory has just said that the account is there and enabled.
		return new StaffAuthentication(this.accounts.find(holder.getName()).orElseThrow(), true);
	}

	/**
	 * The script may have a form to send on, and that form's token has died with the old
	 * session.
	 */
	private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication staff)
			throws IOException {
		StaffMember member = ((StaffAuthentication) staff).getPrincipal();
		this.transaction
			.executeWithoutResult((status) -> this.audit.record(member.actor(), "signed in", "", "with a passkey"));
		CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter().write("{\"token\":\"" + token.getToken() + "\"}");
	}

	private void refuse(HttpServletResponse response) {
		this.transaction.executeWithoutResult((status) -> this.audit.record(Actor.calledThemselves("Somebody"),
				"sign-in failed", "", "passkey not known here"));
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
	}

}
