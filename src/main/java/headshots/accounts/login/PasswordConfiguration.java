package headshots.accounts.login;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
public class PasswordConfiguration {

	private static final String CURRENT = "argon2id-19456-2-1";

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int LANES = 1;

	private static final int KIBIBYTES = 19456;

	private static final int ROUNDS = 2;

	/**
	 * Stored hashes name their algorithm, so that a stronger one can take its place as
	 * people sign in. The framework's own list also takes passwords in plain text; ours
	 * does not.
	 */
	@Bean
	public PasswordEncoder passwordEncoder() {
		PasswordEncoder argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
		return new ConcurrencyLimitedPasswordEncoder(new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, argon)));
	}

	/** Takes as long for an unknown user name as for a known one. */
	@Bean
	AuthenticationManager authenticationManager(StaffUserDetailsService userDetails, PasswordEncoder encoder) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(userDetails);
		provider.setPasswordEncoder(encoder);
		provider.setUserDetailsPasswordService(userDetails);
		return new ProviderManager(provider);
	}

}
