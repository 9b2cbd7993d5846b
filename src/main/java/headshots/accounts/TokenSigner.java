package headshots.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Signs what a browser keeps for the guide with HMAC-SHA256, so that nothing has to be
 * stored here and nothing can be made up there. Each purpose has signatures of its own.
 */
@Component
public class TokenSigner {

	private static final String ALGORITHM = "HmacSHA256";

	private final SigningKeyRepository keys;

	private volatile @Nullable SecretKeySpec key;

	TokenSigner(SigningKeyRepository keys) {
		this.keys = keys;
	}

	/**
	 * Signs a text.
	 * @param purpose the use that it is restricted to
	 * @param text letters, digits, hyphens, underscores and dots
	 * @return the text and its signature, fit for a cookie
	 */
	public String sign(String purpose, String text) {
		return text + "." + signature(purpose, text);
	}

	/**
	 * Returns the text that was signed for a purpose; empty if its signature is wrong.
	 */
	public Optional<String> verify(String purpose, String signed) {
		int dot = signed.lastIndexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		String text = signed.substring(0, dot);
		byte[] expected = signature(purpose, text).getBytes(StandardCharsets.UTF_8);
		boolean ours = MessageDigest.isEqual(expected, signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
		return ours ? Optional.of(text) : Optional.empty();
	}

	/**
	 * Returns the signature alone, 43 characters from which the text cannot be guessed.
	 */
	public String signature(String purpose, String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key());
			byte[] signature = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private SecretKeySpec key() {
		SecretKeySpec known = this.key;
		if (known == null) {
			known = new SecretKeySpec(this.keys.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
			this.key = known;
		}
		return known;
	}

}
