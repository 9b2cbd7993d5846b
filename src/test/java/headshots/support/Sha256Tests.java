package headshots.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The expected values are the examples of FIPS 180-2. */
class Sha256Tests {

	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	@Test
	void hashesBytesAndTexts() {
		assertThat(Sha256.hex("abc")).isEqualTo(ABC);
		assertThat(Sha256.hex(bytes("abc"))).isEqualTo(ABC);
		assertThat(Sha256.hex("")).isEqualTo(NOTHING);
	}

	@Test
	void hashesTextsAsUtf8() {
		assertThat(Sha256.hex("é")).isEqualTo(Sha256.hex(new byte[] { (byte) 0xc3, (byte) 0xa9 }));
	}

	@Test
	void givesTheBeginningOfAHash() {
		assertThat(Sha256.prefix(bytes("abc"), 6)).isEqualTo("ba7816bf8f01");
		assertThat(Sha256.prefix(bytes("abc"), 32)).isEqualTo(ABC);
	}

	@Test
	void takesPieces() {
		MessageDigest digest = Sha256.newDigest();
		digest.update(bytes("a"));
		digest.update(bytes("bc"));
		assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(ABC);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
