package headshots.accounts.passkey;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import headshots.accounts.session.StaffCookies;
import headshots.accounts.TokenSigner;
import headshots.support.Sha256;
import headshots.web.BaseAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.stereotype.Repository;

/**
 * Keeps the challenge of a sign-in by passkey in a signed cookie until the device has
 * answered it, so that asking for one stores nothing. Only challenges that were answered
 * rightly are stored, until they expire, because each may be answered once.
 */
@Repository
class PasskeyChallengeRepository implements PublicKeyCredentialRequestOptionsRepository {

	private static final String COOKIE = "passkey";

	private final TokenSigner signer;

	private final StaffCookies cookies;

	private final BaseAddress base;

	private final JdbcClient jdbc;

	private final Clock clock;

	PasskeyChallengeRepository(TokenSigner signer, StaffCookies cookies, BaseAddress base, JdbcClient jdbc,
			Clock clock) {
		this.signer = signer;
		this.cookies = cookies;
		this.base = base;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void save(HttpServletRequest request, HttpServletResponse response,
			@Nullable PublicKeyCredentialRequestOptions options) {
		if (options == null) {
			this.cookies.remove(response, COOKIE);
			return;
		}
		long expires = this.clock.millis() + options.getTimeout().toMillis();
		String value = expires + "." + options.getChallenge().toBase64UrlString();
		this.cookies.set(response, COOKIE, this.signer.sign(COOKIE, value), options.getTimeout(), "Strict");
	}

	@Override
	public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
		Optional<String> signed = this.cookies.read(request, COOKIE)
			.flatMap((value) -> this.signer.verify(COOKIE, value));
		if (signed.isEmpty()) {
			return null;
		}
		// Signed by us, and so of this form.
		String[] parts = signed.get().split("\\.", 2);
		if (Long.parseLong(parts[0]) < this.clock.millis()) {
			return null;
		}
		return PublicKeyCredentialRequestOptions.builder()
			.challenge(Bytes.fromBase64(parts[1]))
			.rpId(this.base.host())
			.allowCredentials(List.of())
			.userVerification(UserVerificationRequirement.REQUIRED)
			.build();
	}

	/** Uses a challenge up; true for the first of all who answer it. */
	boolean use(PublicKeyCredentialRequestOptions options) {
		this.jdbc.sql("delete from used_passkey_challenge where expires < :now")
			.param("now", this.clock.millis())
			.update();
		try {
			// Its cookie expires sooner than this.
			this.jdbc.sql("insert into used_passkey_challenge (challenge, expires) values (:challenge, :expires)")
				.param("challenge", Sha256.hex(options.getChallenge().toBase64UrlString()))
				.param("expires", this.clock.millis() + options.getTimeout().toMillis())
				.update();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

}
