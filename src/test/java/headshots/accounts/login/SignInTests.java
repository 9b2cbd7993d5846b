package headshots.accounts.login;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.accounts.activation.OneTimeLinks;
import headshots.accounts.TokenSigner;
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
	private HttpTestClient client;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private TokenSigner signer;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void forgetFailures() {
		this.jdbc.sql("delete from sign_in_attempt").update();
	}

	@Test
	void rightNameAndPasswordOpenTheStudio() {
		SignedInClient person = this.staff.someone();
		this.staff.insert("isa", "EDITOR");
		Answer answer = person.signIn(" ISA ", Staff.PASSWORD);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/studio");
		assertThat(person.page("/studio").select("h1").text()).isEqualTo("The matrix");
		assertThat(person.page("/studio/account").select("header").text()).contains("Isa");
	}

	@Test
	void withoutASessionTheStudioSendsToTheSignInPageAndBack() {
		SignedInClient person = this.staff.someone();
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
	void signingInRedirectsWithinTheGuideOnly(String to) {
		this.staff.editor();
		SignedInClient person = this.staff.someone();
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
		assertThat(unknown).contains("don’t match");
		assertThat(refusal("dora", "not the password at all")).isEqualTo(unknown.replace("nobody", "dora"));
		assertThat(refusal("dina", Staff.PASSWORD)).isEqualTo(unknown.replace("nobody", "dina"));
	}

	@Test
	void theTenthFailureBringsAPauseForKnownAndUnknownNamesAlike() {
		this.staff.insert("gita", "EDITOR");
		for (String username : new String[] { "gita", "no-such-gita" }) {
			this.jdbc.sql("delete from sign_in_attempt").update();
			SignedInClient person = this.staff.someone();
			for (int i = 0; i < 10; i++) {
				assertThat(person.signIn(username, "wrong again and again").status()).isEqualTo(401);
			}
			lastFailureNow();
			Answer answer = person.signIn(username, Staff.PASSWORD);
			assertThat(answer.status()).isEqualTo(429);
			assertThat(answer.header("Retry-After")).matches("[12]");
			assertThat(answer.html().select("main").text()).contains("Too many attempts");
		}
		assertThat(this.staff.someone().signIn("gita", Staff.PASSWORD).status()).isEqualTo(303);
	}

	@Test
	void theOwnerGetsInAfterThePauseAndOthersAllTheTime() {
		this.staff.insert("hugo", "EDITOR");
		this.staff.insert("hana", "EDITOR");
		SignedInClient person = this.staff.someone();
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
		SignedInClient person = this.staff.someone();
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
		SignedInClient person = this.staff.someone();
		this.staff.insert("cora", "EDITOR");
		Answer page = person.get("/sign-in");
		assertThat(page.response().headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.matches("csrf=[^;]+; Path=/; HttpOnly; SameSite=Lax");
		List<String> cookies = person.signIn("cora", Staff.PASSWORD).response().headers().allValues("Set-Cookie");
		assertThat(cookies).hasSize(3)
			.anySatisfy((cookie) -> assertThat(cookie).matches("session=[^;]+; Path=/; HttpOnly; SameSite=Lax"))
			.anySatisfy((cookie) -> assertThat(cookie)
				.matches("device=[^;]+; Path=/; Max-Age=7776000; Expires=[^;]+; HttpOnly; SameSite=Strict"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("csrf=; Path=/; Max-Age=0;"));
	}

	@Test
	void requestsOfStrangersStoreNoSession() {
		long before = sessions();
		this.staff.insert("joan", "EDITOR");
		String link = this.links.make(OneTimeLinks.Purpose.JOIN, id("joan")).replaceAll("http://localhost:\\d+", "");
		for (int i = 0; i < 10; i++) {
			SignedInClient person = this.staff.someone();
			assertThat(person.get("/sign-in").status()).isEqualTo(200);
			assertThat(person.get(link).status()).isEqualTo(200);
			assertThat(person.post("/webauthn/authenticate/options").text()).contains("\"challenge\"");
			assertThat(person.post("/login/webauthn").status()).isEqualTo(401);
			assertThat(person.signIn("joan", "not the password at all").status()).isIn(401, 429);
			assertThat(person.post("/studio/tips", "title", "x").status()).isEqualTo(401);
			assertThat(person.cookies()).containsOnlyKeys("csrf", "passkey");
		}
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void aTokenIsWorthNothingInAnotherBrowserOrAfterTheSignIn() {
		this.staff.insert("vico", "EDITOR");
		Document theirs = this.staff.someone().page("/sign-in");
		SignedInClient victim = this.staff.someone();
		Document own = victim.page("/sign-in");
		Answer refused = victim.submit(theirs, TARGET, "username", "vico", "password", Staff.PASSWORD);
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.html().select("main").text()).contains("open too long");
		assertThat(victim.submit(own, TARGET, "username", "vico", "password", Staff.PASSWORD).status()).isEqualTo(303);
		String before = own.select("[name=_csrf]").attr("value");
		assertThat(victim.postBare("/sign-out", List.of(), "_csrf", before).status()).isEqualTo(403);
		assertThat(victim.get("/studio").status()).isEqualTo(200);
	}

	@Test
	void aTokenIsOursSignedForThisAndTwelveHoursOldAtMost() {
		long now = System.currentTimeMillis();
		String value = Long.toString(now - Duration.ofHours(11).toMillis(), 36) + ".x";
		assertThat(withToken(this.signer.sign("csrf", value))).isEqualTo(401);
		assertThat(withToken(this.signer.sign("device", value))).isEqualTo(403);
		assertThat(withToken(value + "." + "A".repeat(43))).isEqualTo(403);
		assertThat(withToken(value)).isEqualTo(403);
		String old = Long.toString(now - Duration.ofHours(12).toMillis() - 1000, 36) + ".x";
		assertThat(withToken(this.signer.sign("csrf", old))).isEqualTo(403);
	}

	@Test
	void tabsShareATokenAndAnOldOneIsRenewedByOpeningThePage() {
		SignedInClient person = this.staff.someone();
		Document first = person.page("/sign-in");
		person.page("/sign-in");
		assertThat(person.submit(first, TARGET, "username", "x", "password", "y").status()).isEqualTo(401);
		String old = this.signer.sign("csrf",
				Long.toString(System.currentTimeMillis() - Duration.ofHours(7).toMillis(), 36) + ".x");
		person.cookies().put("csrf", old);
		person.page("/sign-in");
		assertThat(person.cookies().get("csrf")).isNotEqualTo(old);
	}

	@Test
	void guessesFromElsewhereDoNotKeepABrowserOutThatHasSignedInBefore() {
		SignedInClient owner = this.staff.hire("flora", "EDITOR");
		Map<String, String> kept = Map.of("device", owner.cookies().get("device"));
		owner.submit("/studio/account", "form[action=/sign-out]");
		flood("flora");
		assertThat(this.staff.someone().signIn("flora", Staff.PASSWORD).status()).isEqualTo(429);
		assertThat(owner.signIn("flora", Staff.PASSWORD).status()).isEqualTo(303);
		assertThat(owner.cookies().get("device")).isNotEqualTo(kept.get("device"));

		SignedInClient thief = this.staff.someone();
		thief.cookies().putAll(kept);
		for (int i = 0; i < 5; i++) {
			assertThat(thief.signIn("flora", "guess number " + i).status()).isEqualTo(401);
		}
		assertThat(thief.signIn("flora", Staff.PASSWORD).status()).isEqualTo(429);
		owner.submit("/studio/account", "form[action=/sign-out]");
		assertThat(owner.signIn("flora", Staff.PASSWORD).status()).isEqualTo(303);
	}

	@Test
	void theCookieOfABrowserIsForOneAccountAndCannotBeMadeUpOrKeptForever() {
		SignedInClient other = this.staff.hire("fred", "EDITOR");
		this.staff.insert("fee", "EDITOR");
		flood("fee");
		SignedInClient person = this.staff.someone();
		long later = System.currentTimeMillis() + 60_000;
		long id = id("fee");
		for (String device : List.of(other.cookies().get("device"), id + "." + later + ".x." + "A".repeat(43),
				this.signer.sign("csrf", id + "." + later + ".x"),
				this.signer.sign("device", id + "." + (later - 120_000) + ".x"), "", "...")) {
			person.cookies().put("device", device);
			assertThat(person.signIn("fee", Staff.PASSWORD).status()).as(device).isEqualTo(429);
		}
		person.cookies().put("device", this.signer.sign("device", id + "." + later + ".x"));
		assertThat(person.signIn("fee", Staff.PASSWORD).status()).isEqualTo(303);
	}

	@Test
	void failedPasskeysSlowTheirAddressDownButNotABrowserThatHasSignedInBefore() {
		SignedInClient owner = this.staff.hire("kaya", "EDITOR");
		owner.submit("/studio/account", "form[action=/sign-out]");
		SignedInClient person = this.staff.someone();
		assertThat(person.post("/login/webauthn").status()).isEqualTo(401);
		assertThat(this.jdbc.sql("select failures from sign_in_attempt where subject = 'address:127.0.0.1'")
			.query(Integer.class)
			.single()).isEqualTo(1);
		this.jdbc.sql("update sign_in_attempt set failures = 60").update();
		lastFailureNow();
		Answer late = person.post("/login/webauthn");
		assertThat(late.status()).isEqualTo(429);
		assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(290, 301);
		assertThat(owner.post("/login/webauthn").status()).isEqualTo(401);
	}

	@Test
	void signingInGivesTheSessionANewIdAndKillsTheOldOne() {
		this.staff.insert("nils", "EDITOR");
		SignedInClient person = this.staff.someone();
		person.page("/sign-in");
		Map<String, String> before = Map.copyOf(person.cookies());
		person.signIn("nils", Staff.PASSWORD);
		assertThat(person.cookies()).isNotEqualTo(before);
		SignedInClient thief = this.staff.someone();
		thief.cookies().putAll(before);
		assertThat(thief.get("/studio").status()).isEqualTo(302);
	}

	@Test
	void anInventedSessionIdIsNotAccepted() {
		SignedInClient person = this.staff.someone();
		person.cookies().put("session", "bWFkZS11cA==");
		this.staff.editor();
		person.signIn("edda", Staff.PASSWORD);
		assertThat(person.cookies().get("session")).isNotEqualTo("bWFkZS11cA==");
	}

	@Test
	void signingOutEndsTheSessionAndEmptiesTheCache() {
		SignedInClient person = this.staff.hire("otto", "EDITOR");
		Map<String, String> before = Map.copyOf(person.cookies());
		Answer answer = person.submit("/studio/account", "form[action=/sign-out]");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/sign-in?out");
		assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\"");
		person.cookies().putAll(before);
		assertThat(person.get("/studio").status()).isEqualTo(302);
		assertThat(this.staff.someone().page("/sign-in?out").select("main").text()).contains("You’ve been signed out.");
	}

	@Test
	void atAnotherHostWithoutHttpsThePageExplainsAndTakesNoPassword() {
		HttpTestClient.Answer answer = this.client.get("/sign-in");
		assertThat(answer.html().select(TARGET)).hasSize(1);
		SignedInClient person = this.staff.someone();
		this.staff.editor();
		String token = person.page("/sign-in").select("[name=_csrf]").attr("value");
		String raw = person.raw("POST", "/sign-in", "192.168.1.5",
				"username=edda&password=tungsten+or+daylight%3F&_csrf=" + token);
		assertThat(raw).startsWith("HTTP/1.1 403")
			.contains("others on the network could read your password")
			.doesNotContain("name=\"password\"");
	}

	@ParameterizedTest
	@CsvSource({ "/studio,302", "/sign-in,200", "/preview/none,404", "/studio/set-up,404", "/studio/none,302" })
	void staffAddressesHaveStricterHeaders(String path, int status) {
		assertStaffHeaders(this.client.get(path), status);
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
		assertThat(this.client.get("/robots.txt").text()).contains("Disallow: /studio\n", "Disallow: /sign-in\n",
				"Disallow: /preview\n");
	}

	@Test
	void theTypedNameIsTextInThePage() {
		Answer answer = this.staff.someone().signIn("<svg onload=x>", "\"><script>x</script>");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.html().select("svg, script:not([src])")).isEmpty();
		assertThat(answer.html().select("#username").val()).isEqualTo("<svg onload=x>");
		assertThat(answer.html().select("#password").val()).isEmpty();
	}

	/** Sends the sign-in form with a wrong password and a token that was made here. */
	private int withToken(String token) {
		SignedInClient person = this.staff.someone();
		person.cookies().put("csrf", token);
		// The form holds it mixed with random bytes, which are zero here.
		byte[] mixed = new byte[2 * token.length()];
		System.arraycopy(token.getBytes(StandardCharsets.US_ASCII), 0, mixed, token.length(), token.length());
		return person
			.postBare("/sign-in", List.of(), "username", "x", "password", "y", "_csrf",
					Base64.getUrlEncoder().encodeToString(mixed))
			.status();
	}

	/** Guesses until both the user name and the address have to wait for minutes. */
	private void flood(String username) {
		this.staff.someone().signIn(username, "wrong again and again");
		this.jdbc.sql("update sign_in_attempt set failures = 60 where subject not like 'device:%'").update();
		lastFailureNow();
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Long.class).single();
	}

	private long id(String username) {
		return this.jdbc.sql("select id from staff_account where username = ?")
			.param(username)
			.query(Long.class)
			.single();
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
				+ "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
				+ "frame-ancestors 'none'; object-src 'none'; script-src 'self'");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
	}

}
