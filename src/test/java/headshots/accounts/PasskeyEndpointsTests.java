package headshots.accounts;

import java.util.List;

import headshots.GuideTest;
import headshots.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses that Spring Security adds for passkeys, asked without a browser.
 */
@GuideTest
class PasskeyEndpointsTests {

	@Autowired
	private Staff staff;

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/login/webauthn.js", "/webauthn", "/webauthn/register", "/default-ui.css",
			"/logout" })
	void nothingOfTheFrameworksOwnPagesIsThere(String path) {
		assertThat(this.staff.someone().get(path).status()).as(path).isIn(302, 404);
		assertThat(this.staff.editor().get(path).status()).as(path).isIn(403, 404);
		assertThat(this.staff.editor().get(path).text()).doesNotContain("setupRegistration");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/webauthn/register/options", "/webauthn/register", "/webauthn/authenticate/options",
			"/login/webauthn" })
	void allNeedAFormToken(String path) {
		assertThat(this.staff.someone().postBare(path, List.of()).status()).isIn(401, 403);
		assertThat(this.staff.editor().postBare(path, List.of()).status()).isEqualTo(403);
	}

	@Test
	void addingAPasskeyRequiresASession() {
		assertThat(this.staff.someone().post("/webauthn/register/options").status()).isEqualTo(400);
		assertThat(this.staff.editor().post("/webauthn/register/options").text()).contains("\"challenge\"",
				"\"userVerification\":\"required\"", "\"rp\":{\"id\":\"localhost\"");
	}

	@Test
	void theFrameworksUrlRemovesNoPasskey() {
		String token = this.staff.editor().token();
		assertThat(this.staff.editor()
			.send("DELETE", "/webauthn/register/AAAA", List.of(), "X-CSRF-TOKEN", token)
			.status()).isEqualTo(403);
	}

	@Test
	void nonsenseIsRefusedAndNotAnError() {
		var editor = this.staff.editor();
		for (String path : new String[] { "/webauthn/register", "/login/webauthn" }) {
			assertThat(editor.send("POST", path, List.of(), "X-CSRF-TOKEN", editor.token()).status()).as(path)
				.isIn(400, 401);
		}
	}

	@Test
	void theChallengeDoesNotTellWhichAccountsHavePasskeys() {
		assertThat(this.staff.someone().post("/webauthn/authenticate/options").text())
			.contains("\"allowCredentials\":[]");
	}

}
