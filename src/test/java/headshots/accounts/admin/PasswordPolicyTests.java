package headshots.accounts.admin;

import headshots.accounts.FormProblem;
import headshots.accounts.login.PasswordConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordPolicyTests {

	@ParameterizedTest
	@ValueSource(strings = { "password1234567", "Password-1234567!", "passwordpassword", "aaaaaaaaaaaaaaaaa",
			"abcabcabcabcabcabc", "123456789012345678", "abcdefghijklmnopq", "qwertyuiopasdfgh", "zyxwvutsrqponmlk",
			"0987654321098765", "letmein letmein 1", "iloveyou2 iloveyou2", "P4ssw0rd P4ssw0rd", "headshotguide2026",
			"The Headshot Guide 1", "marta.weiss.1985", "martaMarta19851985", "               ", "111111111111111",
			"welcome welcome 22", "1qaz2wsx3edc4rfv" })
	void refusesWhatAStrangerTriesFirst(String password) {
		assertThat(PasswordPolicy.check(password, password, "marta.weiss", "Marta Weiss")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "three lamps and a gray wall", "correct horse battery staple", "a long enough password",
			" leading space is kept", "Übermütige Größe im Studio", "kX9#vQ2!pL7@wZ4", "marta likes tungsten light",
			"my editor password is long" })
	void takesLongOnesOfAnyKind(String password) {
		assertThat(PasswordPolicy.check(password, password, "marta.weiss", "Marta Weiss")).isEmpty();
	}

	@Test
	void countsCharactersAsPeopleDo() {
		String accented = "áéíóúâêîôûàèìòùä".repeat(4);
		assertThat(accented).hasSize(64);
		assertThat(PasswordPolicy.check(accented + "x", accented + "x", "marta", "Marta")).isEmpty();
		assertThat(check("fourteen chars")).get().extracting(FormProblem::text).asString().contains("15 characters");
		assertThat(check("x y z w ".repeat(16) + "!")).get().extracting(FormProblem::text).asString().contains("128");
	}

	@Test
	void bothFieldsHaveToHoldTheSame() {
		assertThat(PasswordPolicy.check("three lamps and a wall", "three lamps and a wall ", "marta", "Marta")).get()
			.extracting(FormProblem::field)
			.isEqualTo("passwordAgain");
	}

	@Test
	void hashesLongOnesToTheLastCharacterAndNamesTheAlgorithm() {
		PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();
		String password = " " + "ä€𝄞".repeat(40);
		String hash = encoder.encode(password);
		assertThat(hash).startsWith("{argon2id-19456-2-1}$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(encoder.matches(password, hash)).isTrue();
		assertThat(encoder.matches(password.strip(), hash)).isFalse();
		assertThat(encoder.matches(password.substring(0, password.length() - 2), hash)).isFalse();
		assertThat(encoder.upgradeEncoding(hash)).isFalse();
	}

	private static java.util.Optional<FormProblem> check(String password) {
		return PasswordPolicy.check(password, password, "marta", "Marta");
	}

}
