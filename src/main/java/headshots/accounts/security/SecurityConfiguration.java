package headshots.accounts.security;

import headshots.accounts.login.KnownDevices;
import headshots.accounts.login.SignInThrottle;
import headshots.accounts.passkey.PasskeyLoginConfigurer;
import headshots.accounts.passkey.PasskeyRequiredAuthorizationManager;
import headshots.accounts.passkey.PasskeyThrottleFilter;
import headshots.accounts.session.StaffSecurityContextRepository;
import headshots.recovery.FormFields;
import headshots.recovery.FormRecoveryPage;
import headshots.web.ClientAddress;
import headshots.web.RequestOrigin;
import headshots.web.StaffAddresses;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Who reaches what. Readers' addresses are open and never touch a session; of the studio
 * nothing is reached that a rule here does not open.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	SecurityFilterChain everything(HttpSecurity http, StaffSecurityContextRepository sessions,
			CsrfTokenRepository tokens, StaffAccessDeniedHandler refusals, PasskeyLoginConfigurer passkeys,
			SignInThrottle throttle, KnownDevices devices, ClientAddress clientAddress,
			PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager, FormRecoveryPage unsent,
			ObjectProvider<FormFields> formFields) {
		return http.securityContext((context) -> context.securityContextRepository(sessions))
			// Headers come from the filter that gives every answer its own.
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens)
				.requireCsrfProtectionMatcher(SecurityConfiguration::needsToken))
			.webAuthn(passkeys)
			.addFilterBefore(new RequestOriginFilter(), CsrfFilter.class)
			.addFilterBefore(new FormSizeLimitFilter(unsent), CsrfFilter.class)
			.addFilterBefore(new DuplicateParameterFilter(formFields), CsrfFilter.class)
			.addFilterAfter(passkeys.challengeFilter(), CsrfFilter.class)
			.addFilterAfter(new PasskeyThrottleFilter(throttle, devices, clientAddress), CsrfFilter.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.authorizeHttpRequests((rules) -> rules(rules, passkeyRequiredAuthorizationManager))
			.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
			PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager) {
		AuthorizationManager<RequestAuthorizationContext> editor = AuthorityAuthorizationManager.hasRole("EDITOR");
		AuthorizationManager<RequestAuthorizationContext> administrator = AuthorityAuthorizationManager
			.hasRole("ADMINISTRATOR");
		// Only the application itself forwards, and only to what may be seen.
		rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers("/sign-in", "/sign-out", "/preview/*", "/preview/*/media/*", "/studio/set-up",
					"/studio/join")
			.permitAll()
			.requestMatchers("/webauthn/authenticate/options", "/login/webauthn")
			.permitAll()
			.requestMatchers("/studio/account/**", "/webauthn/register", "/webauthn/register/options")
			.access(editor)
			.requestMatchers("/studio/staff/**")
			.access(AuthorizationManagers.allOf(administrator, passkeyRequiredAuthorizationManager))
			.requestMatchers("/studio/**")
			.access(AuthorizationManagers.allOf(editor, passkeyRequiredAuthorizationManager))
			.requestMatchers(SecurityConfiguration::isForStaff)
			.denyAll()
			.anyRequest()
			.permitAll();
	}

	/**
	 * Readers' pages accept GET and HEAD only, and answer other methods themselves.
	 */
	private static boolean needsToken(HttpServletRequest request) {
		return RequestOrigin.isUnsafe(request) && isForStaff(request);
	}

	private static boolean isForStaff(HttpServletRequest request) {
		return StaffAddresses.include(request.getRequestURI());
	}

}
