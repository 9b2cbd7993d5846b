package headshots.accounts;

import java.util.List;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide that readers reach over https through a proxy, and that asks administrators for
 * a passkey.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:https;DB_CLOSE_DELAY=-1",
				"guide.base-url=https://guide.example", "guide.trusted-proxies=10.0.0.0/8, 127.0.0.1, ::1",
				"guide.passkeys-required-for-administrators=true" })
@DirtiesContext
@Import({ HttpTestClient.class, Staff.class })
class HttpsTests {

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theCookieIsTiedToTheHostAndToHttps() {
		Answer answer = this.staff.someone().get("/sign-in");
		assertThat(answer.header("Set-Cookie")).matches("__Host-csrf=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax");
		this.staff.insert("carl", "EDITOR");
		SignedInClient person = this.staff.someone();
		List<String> cookies = person.signIn("carl", Staff.PASSWORD).response().headers().allValues("Set-Cookie");
		assertThat(cookies).anySatisfy(
				(cookie) -> assertThat(cookie).matches("__Host-session=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax"))
			.anySatisfy((cookie) -> assertThat(cookie).matches(
					"__Host-device=[^;]+; Path=/; Max-Age=7776000; Expires=[^;]+; Secure; HttpOnly; SameSite=Strict"));
		assertThat(this.staff.editor().get("/studio").status()).isEqualTo(200);
	}

	@Test
	void aPasswordAloneOpensNothingButTheirOwnAccountToAdministrators() {
		SignedInClient administrator = this.staff.administrator();
		for (String path : new String[] { "/studio", "/studio/staff", "/studio/log" }) {
			Answer answer = administrator.get(path);
			assertThat(answer.status()).as(path).isEqualTo(403);
			assertThat(answer.html().select("main").text()).contains("sign in with a passkey");
			assertThat(answer.html().select("main a").eachAttr("href")).contains("/studio/account");
		}
		Answer saved = administrator.post("/studio/sample", "summary", "typed in vain");
		assertThat(saved.status()).isEqualTo(403);
		assertThat(saved.html().select("main details").text()).contains("typed in vain");
		assertThat(administrator.page("/studio/account").select(".notice--warning").text()).contains("Add one below");
		assertThat(administrator.submit("/studio/account", "form[action=/studio/account/name]", "displayName", "Adam")
			.status()).isEqualTo(303);
	}

	@Test
	void noFieldOfAFormTurnsThatOff() {
		SignedInClient person = this.staff.someone();
		this.staff.insert("alma", "ADMINISTRATOR");
		person.submit("/sign-in", "form[action=/sign-in]", "username", "alma", "password", Staff.PASSWORD, "passkey",
				"true", "skip", "1");
		assertThat(person.get("/studio/staff?passkey=true").status()).isEqualTo(403);
	}

	@Test
	void clientsBehindATrustedProxyAreCountedAndRecordedByTheirOwnAddress() {
		this.staff.insert("pam", "EDITOR");
		SignedInClient person = this.staff.someone();
		Document page = person.page("/sign-in");
		for (int i = 0; i < 51; i++) {
			from(person, page, "203.0.113.1", "no-such-" + i);
		}
		this.jdbc.sql("update sign_in_attempt set last_failure = ?").param(System.currentTimeMillis()).update();
		assertThat(from(person, page, "203.0.113.1", "pam").status()).isEqualTo(429);
		assertThat(from(person, page, "198.51.100.7, 203.0.113.1, 10.1.2.3", "pam").status()).isEqualTo(429);
		assertThat(from(person, page, "203.0.113.1, 198.51.100.7", "pam").status()).isEqualTo(303);
		assertThat(this.jdbc.sql("select address from audit_event where actor_name = 'Pam' and action = 'signed in'")
			.query(String.class)
			.single()).isEqualTo("198.51.100.7");
	}

	private static Answer from(SignedInClient person, Document page, String forwarded, String username) {
		return person.postBare("/sign-in", List.of("X-Forwarded-For", forwarded), "username", username, "password",
				username.equals("pam") ? Staff.PASSWORD : "a wrong one", "_csrf",
				page.select("[name=_csrf]").attr("value"));
	}

	@Test
	void editorsAreNotAskedForOne() {
		assertThat(this.staff.editor().get("/studio/log").status()).isEqualTo(200);
	}

	@Test
	void promotionAsksForOneAtOnce() {
		SignedInClient editor = this.staff.hire("edith", "EDITOR");
		assertThat(editor.get("/studio/log").status()).isEqualTo(200);
		this.staff.promote("edith");
		assertThat(editor.get("/studio/log").status()).isEqualTo(403);
	}

}
