package headshots.accounts.login;

import java.time.Duration;
import java.util.function.Supplier;

import headshots.web.Bulkhead;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Limits password hashing to two at a time: Argon2 is slow on purpose, and a flood of
 * sign-in attempts must not take the processors away from readers.
 */
class ConcurrencyLimitedPasswordEncoder implements PasswordEncoder {

	private static final int AT_A_TIME = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Bulkhead places = Bulkhead.withoutQueueLimit(AT_A_TIME, PATIENCE);

	private final PasswordEncoder encoder;

	ConcurrencyLimitedPasswordEncoder(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return inTurn(() -> this.encoder.encode(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
		return Boolean.TRUE.equals(inTurn(() -> this.encoder.matches(password, encoded)));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String encoded) {
		return this.encoder.upgradeEncoding(encoded);
	}

	private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
		if (!this.places.enter()) {
			throw new PasswordHashingOverloadException();
		}
		try {
			return work.get();
		}
		finally {
			this.places.leave();
		}
	}

}
