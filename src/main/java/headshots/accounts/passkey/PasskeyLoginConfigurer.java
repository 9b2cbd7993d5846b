package headshots.accounts.passkey;

import java.io.IOException;

import headshots.accounts.StaffAccounts;
import headshots.accounts.StaffAuthentication;
import headshots.accounts.StaffMember;
import headshots.accounts.login.SignInFailures;
import headshots.accounts.login.StaffSessionAuthentication;
import headshots.accounts.login.StaffUserDetailsService;
import headshots.accounts.session.StaffSecurityContextRepository;
import headshots.audit.AuditLog;
import headshots.web.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets people in by passkey, as the same person and with the same care as by password.
 * The pages and the script for it are ours; the framework's own carry script in line.
 */
@Component
public class PasskeyLoginConfigurer implements Customizer<WebAuthnConfigurer<HttpSecurity>> {

	private final WebAuthnAuthenticationProvider provider;

	private final StaffAccounts accounts;

	private final StaffSecurityContextRepository contexts;

	private final StaffSessionAuthentication door;

	private final Passkeys passkeys;

	private final PasskeyChallengeRepository challenges;

	private final SignInFailures failures;

	private final ClientAddress clientAddress;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	PasskeyLoginConfigurer(Passkeys passkeys, StaffUserDetailsService userDetails, StaffAccounts accounts,
			StaffSecurityContextRepository contexts, StaffSessionAuthentication door,
			PasskeyChallengeRepository challenges, SignInFailures failures, ClientAddress clientAddress, AuditLog audit,
			TransactionOperations transaction) {
		this.passkeys = passkeys;
		this.challenges = challenges;
		this.failures = failures;
		this.clientAddress = clientAddress;
		this.provider = new WebAuthnAuthenticationProvider(passkeys, userDetails);
		this.accounts = accounts;
		this.contexts = contexts;
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
				filter.setRequestOptionsRepository(PasskeyLoginConfigurer.this.challenges);
				filter.setAuthenticationManager(PasskeyLoginConfigurer.this::recognize);
				filter.setSessionAuthenticationStrategy(PasskeyLoginConfigurer.this.door);
				filter.setSecurityContextRepository(PasskeyLoginConfigurer.this.contexts);
				filter.setAuthenticationSuccessHandler(PasskeyLoginConfigurer.this::welcome);
				filter.setAuthenticationFailureHandler(PasskeyLoginConfigurer.this::refuse);
				return filter;
			}
		});
	}

	/**
	 * Gives out challenges that are kept in the browser; the framework's fill sessions.
	 */
	public PublicKeyCredentialRequestOptionsFilter challengeFilter() {
		PublicKeyCredentialRequestOptionsFilter filter = new PublicKeyCredentialRequestOptionsFilter(this.passkeys);
		filter.setRequestOptionsRepository(this.challenges);
		return filter;
	}

	private Authentication recognize(Authentication request) {
		RelyingPartyAuthenticationRequest sent = ((WebAuthnAuthenticationRequestToken) request).getWebAuthnRequest();
		try {
			Authentication holder = this.provider.authenticate(request);
			if (this.challenges.use(sent.getRequestOptions())) {
				// The directory has just said that the account is there and enabled.
				return new StaffAuthentication(this.accounts.find(holder.getName()).orElseThrow(), true);
			}
		}
		catch (BadCredentialsException ex) {
			// Is answered like a challenge that was used before.
		}
		throw new PasskeyRefusedException(
				this.passkeys.username(sent.getPublicKey().getRawId()).flatMap(this.accounts::find));
	}

	/**
	 * The script may have a form to send on, and that form's token has died with the old
	 * session.
	 */
	private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication staff)
			throws IOException {
		PasskeyThrottleFilter.succeeded(request);
		StaffMember member = ((StaffAuthentication) staff).getPrincipal();
		this.failures.settle(member);
		this.transaction
			.executeWithoutResult((status) -> this.audit.record(member.actor(), "signed in", "", "with a passkey"));
		CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter().write("{\"token\":\"" + token.getToken() + "\"}");
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
		this.failures.record(SignInFailures.Cause.PASSKEY, PasskeyRefusedException.account(refusal),
				this.clientAddress.of(request));
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
	}

}
