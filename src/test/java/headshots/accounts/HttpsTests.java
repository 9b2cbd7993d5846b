package headshots.accounts;

import headshots.Person;
import headshots.Staff;
import headshots.Visitor;
import headshots.Visitor.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide that readers reach over https, and that asks administrators for a passkey.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:https;DB_CLOSE_DELAY=-1",
				"guide.base-url=https://guide.example", "guide.passkeys-required-for-administrators=true" })
@DirtiesContext
@Import({ Visitor.class, Staff.class })
class HttpsTests {

	@Autowired
	private Staff staff;

	@Test
	void theCookieIsTiedToTheHostAndToHttps() {
		Answer answer = this.staff.someone().get("/sign-in");
		assertThat(answer.header("Set-Cookie")).matches("__Host-session=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax");
		assertThat(this.staff.editor().get("/studio").status()).isEqualTo(200);
	}

	@Test
	void aPasswordAloneOpensNothingButTheirOwnAccountToAdministrators() {
		Person administrator = this.staff.administrator();
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
		Person person = this.staff.someone();
		this.staff.insert("alma", "ADMINISTRATOR");
		person.submit("/sign-in", "form[action=/sign-in]", "username", "alma", "password", Staff.PASSWORD, "passkey",
				"true", "skip", "1");
		assertThat(person.get("/studio/staff?passkey=true").status()).isEqualTo(403);
	}

	@Test
	void editorsAreNotAskedForOne() {
		assertThat(this.staff.editor().get("/studio/log").status()).isEqualTo(200);
	}

	@Test
	void promotionAsksForOneAtOnce() {
		Person editor = this.staff.hire("edith", "EDITOR");
		assertThat(editor.get("/studio/log").status()).isEqualTo(200);
		this.staff.promote("edith");
		assertThat(editor.get("/studio/log").status()).isEqualTo(403);
	}

}
