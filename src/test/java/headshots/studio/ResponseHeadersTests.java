package headshots.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The headers that every response of the studio has and does not have, whatever its
 * status.
 */
@StudioTest
@ExtendWith(OutputCaptureExtension.class)
class ResponseHeadersTests {

	private static final String STAFF_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
			+ "script-src 'self'";

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@CsvSource({ "GET,/studio,200", "HEAD,/studio,200", "GET,/studio/export,200", "GET,/studio/tips/new,200",
			"GET,/studio/TIPS,301", "GET,/sign-in,303", "POST,/studio/sources/checks,303",
			"POST,/studio/tips/new/working-copy,204", "GET,/studio/none/here/now,404", "GET,/studio/tips/999999,404",
			"GET,/studio/entries/none/changes,404", "GET,/studio/staff,403", "GET,/studio/publication?entry=x,400",
			"POST,/studio/tips,422", "PUT,/studio/tips,405", "GET,/preview/none,404", "GET,/sign-in/held,404",
			"POST,/studio/import,400", "GET,/login,403", "DELETE,/studio,405" })
	void staffAnswersHaveTheStricterHeaders(String method, String path, int status) {
		SignedInClient editor = this.staff.editor();
		boolean body = !method.equals("GET") && !method.equals("HEAD");
		String token = editor.token();
		Answer answer = editor.send(method, path, body ? List.of(Map.entry("_csrf", token)) : List.of(), "X-CSRF-TOKEN",
				token);
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertStrict(answer);
	}

	@Test
	void refusalsAtTheDoorHaveThemToo() {
		SignedInClient stranger = this.staff.someone();
		assertStrict(stranger.get("/studio"), 302);
		assertStrict(stranger.get("/sign-in"), 200);
		assertStrict(stranger.postBare("/studio/tips", List.of(), "title", "x"), 401);
		assertStrict(stranger.postBare("/sign-in", List.of(), "username", "x"), 403);
		assertStrict(stranger.postBare("/sign-in", List.of("Sec-Fetch-Site", "cross-site")), 403);
		assertStrict(stranger.postBare("/sign-in", List.of(), "username", "x", "username", "y"), 400);
		assertStrict(stranger.signIn("nobody-at-all", "wrong"), 401);
		long id = this.jdbc.queryForObject("select min(id) from entry where kind = 'tips'", Long.class);
		assertStrict(this.staff.editor().post("/studio/entries/" + id + "/withdrawal", "base", "0"), 409);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/studio/none", "/studio/tips/999999", "/studio/tips/99999999999999999999",
			"/studio/entries/x/changes", "/studio/entries/999999/publication",
			"/studio/entries/1/revisions/999/restoration", "/studio/entries/1/revisions/x/restoration",
			"/studio/entries/1/changes?older=x", "/studio/entries/1/changes?older=998&newer=999",
			"/studio/publication?entry=999999", "/studio/publication?entry=1,x",
			"/studio/import/00000000-0000-0000-0000-000000000000", "/studio/spells/new",
			"/studio/log?page=-5&from=never&until=9999-12-31", "/studio/log?from=+999999999-12-31",
			"/studio/log?until=+999999999-12-31", "/studio/tips/1/preview",
			"/studio/tips/new?from=99999999999999999999" })
	void pagesOfTheStudioSayNothingOfHowItIsMade(String path) {
		Answer answer = this.staff.editor().get(path);
		assertThat(answer.status()).isIn(200, 400, 404);
		assertPlain(answer);
	}

	@Test
	void formsOfTheStudioSayNothingOfHowItIsMade() {
		SignedInClient editor = this.staff.editor();
		String long255 = "x".repeat(300);
		List<Answer> answers = new ArrayList<>();
		answers.add(editor.post("/studio/publication", "shown", "999999:1"));
		answers.add(editor.post("/studio/publication", "shown", "x"));
		answers.add(editor.post("/studio/tips/order", "entry", "999999", "direction", "up"));
		answers.add(editor.post("/studio/tips/order"));
		answers.add(editor.post("/studio/sources/checks", "entry", "999999"));
		answers.add(editor.post("/studio/sources/checks", "entry", "x"));
		answers.add(editor.post("/studio/entries/999999/preview-links"));
		answers.add(editor.post("/studio/entries/999999/preview-links/removal"));
		answers.add(editor.post("/studio/entries/999999/discarding", "base", "1"));
		answers.add(editor.post("/studio/entries/1/withdrawal", "base", "x"));
		answers.add(editor.post("/studio/entries/1/withdrawal", "destination", "//evil.example"));
		answers.add(editor.post("/studio/entries/1/discarding"));
		answers.add(editor.post("/studio/guidance", "type", long255, "aspect", long255, "summary", "x"));
		answers.add(editor.post("/studio/guidance/new/working-copy", "type", long255, "aspect", "x", "summary", "x"));
		answers.add(editor.post("/studio/guidance/new/working-copy/removal", "type", long255));
		answers.add(editor.post("/studio/tips/99999999999999999999/working-copy", "title", "x"));
		answers.add(editor.post("/studio/tips/new/working-copy", "title", "x", "purpose", "\"".repeat(120_000),
				"steps.1.text", "\"".repeat(120_000)));
		answers.add(editor.post("/studio/tips", "title", long255, "slug", long255, "note", long255));
		for (Answer answer : answers) {
			assertThat(answer.status()).as(answer.response().uri() + answer.text())
				.isIn(200, 204, 303, 400, 404, 409, 413, 422);
			assertPlain(answer);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "https:evil.example", "https://evil.example",
			"javascript:alert(1)", "/studio/%0d%0aX:y", "/studio?x=%0d%0aX:y", "/studio/..//evil.example",
			"\t//evil.example", "/%09/evil.example", "///evil.example", "/sign-out", "http:/evil.example" })
	void signedInStaffAreRedirectedWithinTheGuideOnly(String to) {
		String encoded = java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8);
		Answer answer = this.staff.editor().get("/sign-in?to=" + encoded);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/studio");
		assertThat(this.staff.editor().get("/FAQ/?to=" + encoded).header("Location")).startsWith("/faq?to=");
		assertThat(this.staff.editor().get("/.well-known/change-password?to=" + encoded).header("Location"))
			.isEqualTo("/studio/account");
	}

	@Test
	void ofTheManagementEndpointsOnlyHealthAnswers() {
		List<String> ids = endpoints();
		assertThat(ids).contains("env", "heapdump", "beans", "sessions").hasSizeGreaterThan(15);
		for (SignedInClient person : List.of(this.staff.someone(), this.staff.editor(), this.staff.administrator())) {
			for (String id : ids) {
				for (String path : List.of("/actuator/" + id, "/actuator/" + id + "/x", "/ACTUATOR/" + id,
						"/actuator;x/" + id, "//actuator/" + id, "/%61ctuator/" + id)) {
					if (!id.equals("health")) {
						assertThat(person.raw("GET", path, "localhost", "")).as(path)
							.matches("(?s)HTTP/1.1 (30[12]|40[0134]).*");
					}
				}
			}
			assertThat(person.get("/actuator/health").text())
				.isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
			assertThat(person.get("/actuator/health/liveness").text()).isEqualTo("{\"status\":\"UP\"}");
			assertThat(person.get("/actuator/health/db").status()).isEqualTo(404);
			assertThat(person.get("/actuator").status()).isEqualTo(404);
		}
	}

	@Test
	void thereIsNoDatabaseConsole() {
		assertThat(org.springframework.util.ClassUtils
			.isPresent("org.springframework.boot.h2console.autoconfigure.H2ConsoleAutoConfiguration", null)).isFalse();
		assertThat(org.springframework.util.ClassUtils.isPresent("org.springframework.boot.devtools.restart.Restarter",
				null))
			.isFalse();
		assertThat(this.staff.editor().get("/h2-console").status()).isEqualTo(404);
	}

	@Test
	void secretsGetIntoNoLog(CapturedOutput output) {
		String canary = "canary-Zx81-of-the-password";
		SignedInClient person = this.staff.someone();
		person.signIn("canary\r\n2026-01-01 INFO admin signed in", canary);
		person.submit("/sign-in", "form[action=/sign-in]", "username", canary + "2", "password", "x");
		SignedInClient editor = this.staff.hire("canary-editor", "EDITOR");
		editor.post("/studio/account/password", "current", canary, "password", canary, "passwordAgain", canary + "!");
		editor.get("/studio/join?token=" + canary);
		editor.get("/preview/" + canary);
		editor.get("/studio/entries/x" + canary + "/changes?older=" + canary);
		editor.post("/studio/join", "token", canary, "password", canary);
		editor.postBare("/studio/tips", List.of("X-Forwarded-For", canary), "_csrf", canary, "title", canary);
		String token = editor.token();
		assertThat(output.getAll()).doesNotContain(canary, token, "2026-01-01 INFO admin");
		editor.cookies().values().forEach((cookie) -> assertThat(output.getAll()).doesNotContain(cookie));
		person.cookies().values().forEach((cookie) -> assertThat(output.getAll()).doesNotContain(cookie));
		assertThat(this.jdbc.queryForList("select actor_name || action || object || outcome from audit_event",
				String.class))
			.noneMatch((event) -> event.contains("Zx81-of-the-password!") || event.contains("\n"));
	}

	/** The ids of all endpoints that Boot knows, those of ours and those that are off. */
	private static List<String> endpoints() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Endpoint.class));
		return scanner.findCandidateComponents("org.springframework.boot")
			.stream()
			.map((found) -> org.springframework.util.ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.map((type) -> AnnotatedElementUtils.findMergedAnnotation(type, Endpoint.class))
			.filter((endpoint) -> endpoint != null)
			.map(Endpoint::id)
			.filter((id) -> !id.isEmpty())
			.distinct()
			.toList();
	}

	private static void assertStrict(Answer answer, int status) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertStrict(answer);
	}

	private static void assertStrict(Answer answer) {
		assertThat(answer.header("Content-Security-Policy")).isEqualTo(STAFF_POLICY);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("Permissions-Policy")).startsWith("camera=()");
		assertThat(answer.header("ETag") + answer.header("Last-Modified") + answer.header("Server")
				+ answer.header("X-Powered-By"))
			.isEmpty();
	}

	private static void assertPlain(Answer answer) {
		assertThat(answer.text()).doesNotContain("Exception", "at org.", "at java.", "headshots.", "Whitelabel",
				"Tomcat", "SELECT ", "select *", "insert into", "JdbcSQL", "/src/", "Something went wrong on our side");
	}

}
