package headshots.accounts.security;

import headshots.accounts.AccountUrls;
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
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Who reaches what. Nothing is reached that is not opened: what is staff's by a rule
 * here, what is readers' by {@link headshots.web.PublicEndpoint} on its controller.
 * Readers' pages never touch a session.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	SecurityFilterChain everything(HttpSecurity http, StaffSecurityContextRepository contexts,
			CsrfTokenRepository tokens, StaffAccessDeniedHandler refusals, PasskeyLoginConfigurer passkeys,
			SignInThrottle throttle, KnownDevices devices, ClientAddress clientAddress,
			PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager,
			PublicEndpointAuthorizationManager publicEndpoints, FormRecoveryPage unsent,
			ObjectProvider<FormFields> formFields) {
		return http.securityContext((context) -> context.securityContextRepository(contexts))
			// SecurityHeadersFilter sets them: many responses never reach this chain.
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(SecurityConfiguration::signOut)
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
			.authorizeHttpRequests((rules) -> rules(rules, passkeyRequiredAuthorizationManager, publicEndpoints))
			.build();
	}

	/** The session ends, and the browser's back button shows nothing. */
	private static void signOut(LogoutConfigurer<HttpSecurity> logout) {
		DefaultRedirectStrategy seeOther = new DefaultRedirectStrategy();
		seeOther.setStatusCode(HttpStatus.SEE_OTHER);
		SimpleUrlLogoutSuccessHandler signInPage = new SimpleUrlLogoutSuccessHandler();
		signInPage.setDefaultTargetUrl(AccountUrls.SIGN_IN + "?out");
		signInPage.setRedirectStrategy(seeOther);
		// ClearSiteDataHeaderWriter is silent behind a proxy that ends TLS.
		logout.logoutUrl(AccountUrls.SIGN_OUT)
			.addLogoutHandler(new HeaderWriterLogoutHandler(new StaticHeadersWriter("Clear-Site-Data", "\"cache\"")))
			.logoutSuccessHandler(signInPage);
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
			PasskeyRequiredAuthorizationManager passkeyRequiredAuthorizationManager,
			PublicEndpointAuthorizationManager publicEndpoints) {
		AuthorizationManager<RequestAuthorizationContext> editor = AuthorityAuthorizationManager.hasRole("EDITOR");
		AuthorizationManager<RequestAuthorizationContext> administrator = AuthorityAuthorizationManager
			.hasRole("ADMINISTRATOR");
		// Only the application itself forwards, and only to what may be seen.
		rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(AccountUrls.SIGN_IN, AccountUrls.SIGN_OUT, AccountUrls.SET_UP, AccountUrls.ACTIVATION,
					StaffAddresses.PREVIEW + "/*", StaffAddresses.PREVIEW + "/*/media/*")
			.permitAll()
			.requestMatchers("/webauthn/authenticate/options", "/login/webauthn")
			.permitAll()
			.requestMatchers(AccountUrls.ACCOUNT + "/**", "/webauthn/register", "/webauthn/register/options")
			.access(editor)
			.requestMatchers(AccountUrls.STAFF + "/**")
			.access(AuthorizationManagers.allOf(administrator, passkeyRequiredAuthorizationManager))
			.requestMatchers(StaffAddresses.STUDIO + "/**")
			.access(AuthorizationManagers.allOf(editor, passkeyRequiredAuthorizationManager))
			.requestMatchers(SecurityConfiguration::isForStaff)
			.denyAll()
			// Which of them exist, and on which port, is a matter of their own settings.
			.requestMatchers(EndpointRequest.toAnyEndpoint())
			.permitAll()
			.anyRequest()
			.access(publicEndpoints);
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
