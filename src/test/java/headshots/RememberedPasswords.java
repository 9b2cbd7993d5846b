package headshots;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers which password matches which hash: all accounts that {@link Staff} makes have
 * the same two, and each comparison takes a tenth of a second on purpose. A password that
 * does not match is compared again each time.
 */
final class RememberedPasswords implements PasswordEncoder {

	private final Set<Match> matches = ConcurrentHashMap.newKeySet();

	private final PasswordEncoder encoder;

	RememberedPasswords(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.encoder.encode(password);
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		Match match = new Match(String.valueOf(password), String.valueOf(hash));
		if (this.matches.contains(match)) {
			return true;
		}
		boolean matching = this.encoder.matches(password, hash);
		if (matching) {
			this.matches.add(match);
		}
		return matching;
	}

	@Override
	public boolean upgradeEncoding(@Nullable String hash) {
		return this.encoder.upgradeEncoding(hash);
	}

	private record Match(String password, String hash) {

	}

}
