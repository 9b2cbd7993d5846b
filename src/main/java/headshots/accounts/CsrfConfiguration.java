package headshots.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

@Configuration(proxyBeanMethods = false)
class CsrfConfiguration {

	/** Makes a session only where a form is shown that needs a token. */
	@Bean
	CsrfTokenRepository formTokens() {
		return new HttpSessionCsrfTokenRepository();
	}

}
