package headshots.accounts;

import java.util.List;
import java.util.Map;

import headshots.GuideTest;
import headshots.Person;
import headshots.Staff;
import headshots.Visitor;
import headshots.Visitor.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The door: who gets in, who does not, and what both are told.
 */
@GuideTest
class SignInTests {

	private static final String TARGET = "form[action=/sign-in]";

	@Autowired
	private Staff staff;

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void forgetFailures() {
		this.jdbc.sql("delete from sign_in_attempt").update();
	}

	@Test
	void rightNameAndPasswordOpenTheStudio() {
		Person person = this.staff.someone();
		this.staff.insert("isa", "EDITOR");
		Answer answer = person.signIn(" ISA ", Staff.PASSWORD);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/studio");
		assertThat(person.page("/studio").select("h1").text()).isEqualTo("The matrix");
		assertThat(person.page("/studio/account").select("header").text()).contains("Isa");
	}

	@Test
	void withoutASessionTheStudioSendsToTheSignInPageAndBack() {
		Person person = this.staff.someone();
		Answer answer = person.get("/studio/account?done=name");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).isEqualTo("/sign-in?to=%2Fstudio%2Faccount%3Fdone%3Dname");
		this.staff.editor();
		Answer back = person.submit(answer.header("Location"), TARGET, "username", "edda", "password", Staff.PASSWORD);
		assertThat(back.header("Location")).isEqualTo("/studio/account?done=name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil", "/\\evil", "https:evil", "https://evil", "/studio%0d%0aX: y", "javascript:x",
			"/studio/../faq", "/studio//evil", "/studio\r\nX: y", "/studio@evil", "/studio?x=%0d%0aY", "" })
	void nobodyIsSentElsewhereAfterSigningIn(String to) {
		this.staff.editor();
		Person person = this.staff.someone();
		Answer answer = person.submit("/sign-in", TARGET, "username", "edda", "password", Staff.PASSWORD, "to", to);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/studio");
	}

	@Test
	void unknownWrongAndDisabledAreToldTheSame() {
		this.staff.insert("dora", "EDITOR");
		this.staff.insert("dina", "EDITOR");
		this.jdbc.sql("update staff_account set enabled = false where username = 'dina'").update();
		String unknown = refusal("nobody", Staff.PASSWORD);
		assertThat(unknown).contains("do not go together");
		assertThat(refusal("dora", "not the password at all")).isEqualTo(unknown.replace("nobody", "dora"));
		assertThat(refusal("dina", Staff.PASSWORD)).isEqualTo(unknown.replace("nobody", "dina"));
	}

	@Test
	void theTenthFailureBringsAPauseForKnownAndUnknownNamesAlike() {
		this.staff.insert("gita", "EDITOR");
		for (String username : new String[] { "gita", "no-such-gita" }) {
			this.jdbc.sql("delete from sign_in_attempt").update();
			Person person = this.staff.someone();
			for (int i = 0; i < 10; i++) {
				assertThat(person.signIn(username, "wrong again and again").status()).isEqualTo(401);
			}
			lastFailureNow();
			Answer answer = person.signIn(username, Staff.PASSWORD);
			assertThat(answer.status()).isEqualTo(429);
			assertThat(answer.header("Retry-After")).matches("[12]");
			assertThat(answer.html().select("main").text()).contains("too many tries");
		}
		assertThat(this.staff.someone().signIn("gita", Staff.PASSWORD).status()).isEqualTo(303);
	}

	@Test
	void theOwnerGetsInAfterThePauseAndOthersAllTheTime() {
		this.staff.insert("hugo", "EDITOR");
		this.staff.insert("hana", "EDITOR");
		Person person = this.staff.someone();
		for (int i = 0; i < 10; i++) {
			person.signIn("hugo", "wrong again and again");
		}
		lastFailureNow();
		assertThat(person.signIn("hugo", Staff.PASSWORD).status()).isEqualTo(429);
		assertThat(this.staff.someone().signIn("hana", Staff.PASSWORD).status()).isEqualTo(303);
		this.jdbc.sql("update sign_in_attempt set last_failure = last_failure - 1500").update();
		assertThat(person.signIn("hugo", Staff.PASSWORD).status()).isEqualTo(303);
		assertThat(this.jdbc.sql("select count(*) from sign_in_attempt where subject like 'name:%'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void anAddressThatFailsFiftyTimesWaitsWhateverItClaimsToBe() {
		this.staff.editor();
		this.jdbc
			.sql("insert into sign_in_attempt (subject, failures, last_failure) values ('address:127.0.0.1', 60, 0)")
			.update();
		lastFailureNow();
		Person person = this.staff.someone();
		Document page = person.page("/sign-in");
		for (String forged : new String[] { "203.0.113.1", "203.0.113.2" }) {
			Answer answer = person.postBare("/sign-in",
					List.of("X-Forwarded-For", forged, "Forwarded", "for=" + forged), "username", "edda", "password",
					Staff.PASSWORD, "_csrf", page.select("[name=_csrf]").attr("value"));
			assertThat(answer.status()).isEqualTo(429);
			assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(290, 301);
		}
	}

	@Test
	void theCookieIsForThisHostAndNoScript() {
		Answer page = this.staff.someone().get("/sign-in");
		assertThat(page.header("Set-Cookie")).matches("session=[^;]+; Path=/; HttpOnly; SameSite=Lax");
	}

	@Test
	void signingInGivesTheSessionANewIdAndKillsTheOldOne() {
		this.staff.insert("nils", "EDITOR");
		Person person = this.staff.someone();
		person.page("/sign-in");
		Map<String, String> before = Map.copyOf(person.cookies());
		person.signIn("nils", Staff.PASSWORD);
		assertThat(person.cookies()).isNotEqualTo(before);
		Person thief = this.staff.someone();
		thief.cookies().putAll(before);
		assertThat(thief.get("/studio").status()).isEqualTo(302);
	}

	@Test
	void anIdThatSomebodyMadeUpIsNotTaken() {
		Person person = this.staff.someone();
		person.cookies().put("session", "bWFkZS11cA==");
		this.staff.editor();
		person.signIn("edda", Staff.PASSWORD);
		assertThat(person.cookies().get("session")).isNotEqualTo("bWFkZS11cA==");
	}

	@Test
	void signingOutEndsTheSessionAndEmptiesTheCache() {
		Person person = this.staff.hire("otto", "EDITOR");
		Map<String, String> before = Map.copyOf(person.cookies());
		Answer answer = person.submit("/studio/account", "form[action=/sign-out]");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/sign-in?out");
		assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\"");
		person.cookies().putAll(before);
		assertThat(person.get("/studio").status()).isEqualTo(302);
		assertThat(this.staff.someone().page("/sign-in?out").select("main").text()).contains("You are signed out.");
	}

	@Test
	void atAnotherHostWithoutHttpsThePageExplainsAndTakesNoPassword() {
		Visitor.Answer answer = this.visitor.get("/sign-in");
		assertThat(answer.html().select(TARGET)).hasSize(1);
		Person person = this.staff.someone();
		this.staff.editor();
		String token = person.page("/sign-in").select("[name=_csrf]").attr("value");
		String raw = person.raw("POST", "/sign-in", "192.168.1.5",
				"username=edda&password=tungsten+or+daylight%3F&_csrf=" + token);
		assertThat(raw).startsWith("HTTP/1.1 403")
			.contains("others on the network could read the password")
			.doesNotContain("name=\"password\"");
	}

	@ParameterizedTest
	@CsvSource({ "/studio,302", "/sign-in,200", "/preview/none,404", "/studio/set-up,404", "/studio/none,302" })
	void staffAddressesHaveStricterHeaders(String path, int status) {
		assertStaffHeaders(this.visitor.get(path), status);
	}

	@Test
	void staffPagesAreNeverKept() {
		for (String path : List.of("/studio", "/studio/account", "/studio/log")) {
			assertStaffHeaders(this.staff.editor().get(path), 200);
		}
		assertStaffHeaders(this.staff.editor().get("/studio/none"), 404);
		assertStaffHeaders(this.staff.editor().get("/studio/staff"), 403);
	}

	@Test
	void robotsStayOutside() {
		assertThat(this.visitor.get("/robots.txt").text()).contains("Disallow: /studio\n", "Disallow: /sign-in\n",
				"Disallow: /preview\n");
	}

	@Test
	void whatThePersonTypedAsNameStandsInThePageAsText() {
		Answer answer = this.staff.someone().signIn("<svg onload=x>", "\"><script>x</script>");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.html().select("svg, script:not([src])")).isEmpty();
		assertThat(answer.html().select("#username").val()).isEqualTo("<svg onload=x>");
		assertThat(answer.html().select("#password").val()).isEmpty();
	}

	private String refusal(String username, String password) {
		Answer answer = this.staff.someone().signIn(username, password);
		assertThat(answer.status()).isEqualTo(401);
		return answer.text().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private void lastFailureNow() {
		this.jdbc.sql("update sign_in_attempt set last_failure = ?").param(System.currentTimeMillis()).update();
	}

	private static void assertStaffHeaders(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; style-src 'self'; "
				+ "img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
				+ "frame-ancestors 'none'; object-src 'none'; script-src 'self'; connect-src 'self'");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
	}

}
