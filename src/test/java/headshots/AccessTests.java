package headshots;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.HttpTestClient.Answer;
import headshots.web.StaffAddresses;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who reaches what: every address that the application answers, found at run time, for
 * everyone who may ask. An address that is not in the table fails here.
 */
@StudioTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

	private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

	/**
	 * Method, mapping, an address that it answers (the same where there is only one),
	 * what anonymous readers, editors, administrators and holders of a disabled account
	 * get, and the fields of the form. ANY is an address that only the application itself
	 * opens.
	 */
	private static final String TABLE = """
			GET / = 200 200 200 200
			GET /about = 200 200 200 200
			GET /advice = 200 200 200 200
			GET /advice/{code} /advice/glasses 200 200 200 200
			GET /api = 200 200 200 200
			GET /api/v1 = 200 200 200 200
			GET /api/v1/openapi.json = 200 200 200 200
			GET /api/v1/{collection} /api/v1/terms 200 200 200 200
			GET /api/v1/{collection}/{key} /api/v1/types/actor 200 200 200 200
			GET /api/v1/{collection}/{key}/guidance /api/v1/types/actor/guidance 200 200 200 200
			GET /api/{*path} /api/none 404 404 404 404
			GET /aspects/{slug} /aspects/styling 200 200 200 200
			GET /assets/{name} {asset} 200 200 200 200
			GET /card = 200 200 200 200
			GET /card/{*path} /card/headshots/actor 200 200 200 200
			GET /changes = 200 200 200 200
			GET /check = 200 200 200 200
			GET /check/rules.js = 200 200 200 200
			GET /compare = 200 200 200 200
			GET /compare/{slugs} /compare/actor-vs-model 200 200 200 200
			GET /drawings/{name} {drawing} 200 200 200 200
			GET /embed/aspects/{slug} /embed/aspects/styling 200 200 200 200
			GET /embed/compare/{slugs} /embed/compare/actor-vs-model 200 200 200 200
			GET /embed/light = 200 200 200 200
			GET /embed/light/{slug} /embed/light/loop 200 200 200 200
			GET /embed/platforms = 200 200 200 200
			GET /embed/prepare/{slug} /embed/prepare/comp-card 200 200 200 200
			GET /faq = 200 200 200 200
			GET /faq/{slug} /faq/cost 200 200 200 200
			GET /favicon.ico = 302 302 302 302
			GET /feed.atom = 200 200 200 200
			GET /feedback /feedback?about=guidance/actor.purpose 200 200 200 200
			GET /feedback/thanks /feedback/thanks?about=guidance/actor.purpose 200 200 200 200
			POST /feedback = 404 404 404 404
			GET /frame-height-v1.js = 200 200 200 200
			GET /glossary = 200 200 200 200
			GET /headshots = 200 200 200 200
			GET /headshots/{slug} /headshots/actor 200 200 200 200
			GET /light = 200 200 200 200
			GET /light/{slug} /light/loop 200 200 200 200
			GET /media/{name:[0-9a-f]{64}-[0-9-]+\\.(?:jpg|webp)} /media/{hash}-640-50-50.jpg 404 404 404 404
			GET /media/{slug:[a-z0-9-]+} /media/window-light 404 404 404 404
			GET /oembed = 404 404 404 404
			GET /plan = 200 200 200 200
			POST /plan = 200 200 200 200
			POST /plan/answer = 200 200 200 200
			GET /plan/calendar.ics = 303 303 303 303
			POST /plan/calendar.ics = 303 303 303 303
			GET /plan/brief = 200 200 200 200
			GET /plan/brief.js = 200 200 200 200
			GET /plan/rules = 200 200 200 200
			GET /platforms = 200 200 200 200
			GET /platforms/{slug} /platforms/spotlight 200 200 200 200
			GET /prepare = 200 200 200 200
			GET /prepare/{slug} /prepare/comp-card 200 200 200 200
			GET /retouching = 200 200 200 200
			GET /robots.txt = 200 200 200 200
			GET /search = 200 200 200 200
			GET /sitemap.xml = 200 200 200 200
			GET /sources = 200 200 200 200
			GET /sources/{kind} /sources/platform 200 200 200 200
			GET /.well-known/change-password = 302 302 302 302
			GET /.well-known/security.txt = 200 200 200 200
			GET /which = 200 200 200 200
			GET /which/{slug} /which/acting 200 200 200 200
			GET /which/result/{slug} /which/result/digitals 200 200 200 200
			GET /actuator/health = 200 200 200 200
			GET /actuator/health/** /actuator/health/liveness 200 200 200 200
			ANY /error = 404 404 404 404
			ANY /sign-in/again = 404 404 404 404
			ANY /sign-in/held = 404 404 404 404
			ANY /studio/join/again = 404 404 404 404
			ANY /studio/kept = 404 404 404 404
			ANY /studio/refused = 404 404 404 404
			ANY /studio/set-up/again = 404 404 404 404
			GET /preview/{token:[0-9a-f]{40}} /preview/{shared} 200 200 200 200
			GET /preview/{token:[0-9a-f]{40}}/media/{name:[0-9a-f]{64}[0-9-]*\\.(?:jpg|webp)} /preview/{shared}/media/{hash}.jpg 404 404 404 404
			GET /sign-in = 200 303 303 200
			GET /studio/join = 404 404 404 404
			GET /studio/set-up = 404 404 404 404
			GET /studio = 302 200 200 302
			GET /studio/account = 302 200 200 302
			GET /studio/drawing = 302 200 200 302
			GET /studio/entries/{id}/changes /studio/entries/{draft}/changes 302 200 200 302
			GET /studio/balance = 302 200 200 302
			GET /studio/entries/{id}/balance /studio/entries/{draft}/balance 302 404 404 302
			GET /studio/entries/{id}/citations /studio/entries/{source}/citations 302 200 200 302
			GET /studio/entries/{id}/comments /studio/entries/{draft}/comments 302 200 200 302
			GET /studio/entries/{id}/discarding /studio/entries/{draft}/discarding 302 200 200 302
			GET /studio/entries/{id}/preview-links /studio/entries/{draft}/preview-links 302 200 200 302
			GET /studio/entries/{id}/publication /studio/entries/{draft}/publication 302 200 200 302
			GET /studio/entries/{id}/revisions /studio/entries/{draft}/revisions 302 200 200 302
			GET /studio/entries/{id}/revisions/{number}/restoration /studio/entries/{draft}/revisions/1/restoration 302 200 200 302
			GET /studio/entries/{id}/withdrawal /studio/entries/{live}/withdrawal 302 200 200 302
			GET /studio/export = 302 200 200 302
			GET /studio/feedback = 302 200 200 302
			GET /studio/feedback/{id:\\d{1,18}} /studio/feedback/{report} 302 200 200 302
			GET /studio/feedback/{id:\\d{1,18}}/removal /studio/feedback/{report}/removal 302 200 200 302
			POST /studio/feedback/{id:\\d{1,18}}/answer /studio/feedback/{report}/answer 401 303 303 401
			POST /studio/feedback/{id:\\d{1,18}}/dismissal /studio/feedback/{report}/dismissal 401 422 422 401
			POST /studio/feedback/{id:\\d{1,18}}/reopening /studio/feedback/{report}/reopening 401 303 303 401
			POST /studio/feedback/{id:\\d{1,18}}/removal /studio/feedback/999999999/removal 401 404 404 401
			GET /studio/help = 302 200 200 302
			GET /studio/import = 302 200 200 302
			GET /studio/import/{token:[0-9a-f-]{36}} /studio/import/{unknown} 302 404 404 302
			GET /studio/item = 302 404 404 302
			GET /studio/link-targets /studio/link-targets?q=light 302 200 200 302
			GET /studio/links = 302 200 200 302
			GET /studio/advice/cells = 302 200 200 302
			GET /studio/log = 302 200 200 302
			GET /studio/media/{name:[0-9a-f]{64}[0-9-]*\\.(?:jpg|webp)} /studio/media/{hash}.jpg 302 404 404 302
			GET /studio/photographs/choice /studio/photographs/choice?attach=types/actor 302 200 200 302
			GET /studio/photographs/library = 302 200 200 302
			GET /studio/photographs/new = 302 200 200 302
			GET /studio/photographs/order-on-page /studio/photographs/order-on-page?page=/headshots/actor 302 200 200 302
			GET /studio/photographs/{id:\\d+}/erasure /studio/photographs/{photograph}/erasure 302 200 200 302
			GET /studio/photographs/{id:\\d+}/picture /studio/photographs/{photograph}/picture 302 200 200 302
			GET /studio/publication /studio/publication?entry={draft} 302 200 200 302
			GET /studio/schedules/{id:\\d{1,18}} /studio/schedules/{scheduled} 302 200 200 302
			GET /studio/search /studio/search?q=light 302 200 200 302
			GET /studio/searches = 302 200 200 302
			GET /studio/shortcuts = 302 200 200 302
			GET /studio/staff = 302 403 200 302
			GET /studio/staff/{id}/disable /studio/staff/{colleague}/disable 302 403 200 302
			GET /studio/staff/{id}/link /studio/staff/{colleague}/link 302 403 200 302
			GET /studio/staff/{id}/promote /studio/staff/{colleague}/promote 302 403 200 302
			GET /studio/{kind:types|aspects|guidance|advice|verdicts|tips|checklists|steps|results|questions|platforms|rules|terms|sources|photographs|profiles} /studio/tips 302 200 200 302
			GET /studio/{kind}/order /studio/tips/order?entry={live} 302 200 200 302
			GET /studio/{kind}/new /studio/tips/new 302 200 200 302
			GET /studio/{kind}/{id:\\d+} /studio/tips/{draft} 302 200 200 302
			GET /studio/{kind}/{id:\\d+}/preview /studio/tips/{draft}/preview 302 200 200 302
			POST /login/webauthn = 401 401 401 403
			POST /webauthn/authenticate/options = 200 200 200 403
			POST /webauthn/register = 401 400 400 403
			POST /webauthn/register/options = 400 200 200 403
			DELETE /webauthn/register/{id} /webauthn/register/none 401 403 403 403
			POST /sign-in = 401 303 303 403
			POST /studio/join = 404 404 404 404
			POST /studio/set-up = 404 404 404 404
			POST /studio/account/name = 401 422 422 401
			POST /studio/account/passkeys/remove = 401 303 303 401
			POST /studio/account/password = 401 422 422 401 current=not+mine
			POST /studio/account/sessions/end-others = 401 303 303 401
			POST /studio/account/sessions/{handle}/end /studio/account/sessions/{unknown}/end 401 303 303 401
			POST /studio/departure = 401 204 204 401
			POST /studio/entries/{id}/balance /studio/entries/{draft}/balance 401 404 404 401 reason=Fine
			POST /studio/entries/{id}/balance/removal /studio/entries/{draft}/balance/removal 401 303 303 401
			POST /studio/entries/{id}/comments /studio/entries/{draft}/comments 401 422 422 401
			POST /studio/entries/{id}/comments/requests/{request:\\d{1,18}} /studio/entries/{draft}/comments/requests/1 401 303 303 401 action=done
			POST /studio/entries/{id}/discarding /studio/entries/{draft}/discarding 401 409 409 401
			POST /studio/entries/{id}/preview-links /studio/entries/{draft}/preview-links 401 303 303 401
			POST /studio/entries/{id}/preview-links/removal /studio/entries/{live}/preview-links/removal 401 303 303 401
			POST /studio/entries/{id}/revisions/{number}/restoration /studio/entries/{draft}/revisions/1/restoration 401 409 409 401
			POST /studio/entries/{id}/withdrawal /studio/entries/{live}/withdrawal 401 409 409 401
			POST /studio/import = 401 400 400 401
			POST /studio/import/{token:[0-9a-f-]{36}} /studio/import/{unknown} 401 404 404 401
			POST /studio/links/reviews = 401 303 303 401
			POST /studio/photographs = 401 422 422 401
			POST /studio/photographs/choice = 401 404 404 401
			POST /studio/photographs/order-on-page = 401 404 404 401
			POST /studio/photographs/{id:\\d+}/erasure /studio/photographs/{photograph}/erasure 401 303 303 401
			POST /studio/photographs/{id:\\d+}/picture /studio/photographs/{photograph}/picture 401 422 422 401
			POST /studio/publication = 401 422 422 401
			POST /studio/schedules = 401 422 422 401
			POST /studio/schedules/{id:\\d{1,18}}/cancellation /studio/schedules/{scheduled}/cancellation 401 409 409 401
			POST /studio/schedules/{id:\\d{1,18}}/newer /studio/schedules/{scheduled}/newer 401 422 422 401
			POST /studio/schedules/{id:\\d{1,18}}/time /studio/schedules/{scheduled}/time 401 422 422 401
			POST /studio/sources/checks = 401 303 303 401
			POST /studio/staff = 401 403 422 401
			POST /studio/searches/{id:\\d{1,18}}/dismissal /studio/searches/999999999/dismissal 401 404 404 401
			POST /studio/searches/{id:\\d{1,18}}/dismissal/removal /studio/searches/999999999/dismissal/removal 401 404 404 401
			POST /studio/staff/{id}/promote /studio/staff/{colleague}/promote 401 403 303 401
			POST /studio/staff/{id}/demote /studio/staff/{colleague}/demote 401 403 303 401
			POST /studio/staff/{id}/disable /studio/staff/{colleague}/disable 401 403 303 401
			POST /studio/staff/{id}/enable /studio/staff/{colleague}/enable 401 403 303 401
			POST /studio/staff/{id}/link /studio/staff/{colleague}/link 401 403 303 401
			POST /studio/{kind:types|aspects|tips|checklists|steps|results|questions|rules}/order /studio/tips/order 401 303 303 401 entry={live}&direction=up
			POST /studio/{kind:types|aspects|guidance|advice|verdicts|tips|checklists|steps|results|questions|platforms|rules|terms|sources|photographs|profiles} /studio/tips 401 422 422 401
			POST /studio/{kind}/{id:\\d+} /studio/tips/{draft} 401 303 303 401 title=Access
			POST /studio/{kind}/{id:new|\\d{1,18}}/preview-panel /studio/tips/new/preview-panel 401 200 200 401
			GET /studio/{kind}/{id:new|\\d{1,18}}/working-copy /studio/tips/new/working-copy?copy={unknown} 302 404 404 302
			POST /studio/working-copies/undo = 401 303 303 401
			POST /studio/{kind}/{id:new|\\d{1,18}}/working-copy /studio/tips/new/working-copy 401 204 204 401
			POST /studio/{kind}/{id:new|\\d{1,18}}/working-copy/removal /studio/tips/new/working-copy/removal 401 303 303 401
			POST /sign-out = 303 303 303 403
			""";

	/** The filters that may answer before a controller does. */
	private static final List<String> FILTERS = List.of("WebAsyncManagerIntegrationFilter",
			"SecurityContextHolderFilter", "RequestOriginFilter", "FormSizeLimitFilter", "DuplicateParameterFilter",
			"CsrfFilter", "LogoutFilter", "WebAuthnAuthenticationFilter", "SecurityContextHolderAwareRequestFilter",
			"AnonymousAuthenticationFilter", "ExceptionTranslationFilter", "PublicKeyCredentialCreationOptionsFilter",
			"PublicKeyCredentialRequestOptionsFilter",
			// Ours comes first, and keeps challenges out of sessions.
			"PublicKeyCredentialRequestOptionsFilter", "PasskeyThrottleFilter", "AuthorizationFilter",
			"WebAuthnRegistrationFilter");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SecurityFilterChain chain;

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	private final Map<String, String> samples = new HashMap<>();

	private SignedInClient editor;

	private SignedInClient administrator;

	@BeforeAll
	void hire() {
		this.staff.insert("access-editor", "EDITOR");
		this.staff.insert("access-admin", "ADMINISTRATOR");
		signIn();
		String saved = this.editor.post("/studio/tips", "title", "Access").header("Location");
		String draft = saved.replaceAll("\\D", "");
		this.samples.put("{draft}", draft);
		this.samples.put("{scheduled}", scheduled());
		this.samples.put("{live}",
				this.jdbc.queryForObject("select min(id) from entry where kind = 'tips'", String.class));
		this.samples.put("{source}",
				this.jdbc.queryForObject("select min(id) from entry where kind = 'sources'", String.class));
		this.samples.put("{colleague}", String.valueOf(this.staff.insert("access-colleague", "EDITOR")));
		this.samples.put("{unknown}", UNKNOWN);
		this.samples.put("{report}", String.valueOf(this.staff.report("guidance", "actor.purpose", "Access")));
		this.samples.put("{drawing}",
				this.staff.someone().page("/compare/actor-vs-model").select("img.drawing").attr("src"));
		this.samples.put("{hash}", "0f".repeat(32));
		this.samples.put("{photograph}", photograph());
		this.samples.put("{asset}", this.staff.someone().page("/").select("link[rel=stylesheet]").attr("href"));
		String shared = this.editor.follow(this.editor.post("/studio/entries/" + draft + "/preview-links"))
			.html()
			.text()
			.replaceFirst("(?s).*/preview/([0-9a-f]{40}).*", "$1");
		this.samples.put("{shared}", shared);
	}

	@BeforeEach
	void signIn() {
		this.editor = signedIn(this.editor, "access-editor");
		this.administrator = signedIn(this.administrator, "access-admin");
	}

	@Test
	void everyUrlIsInTheTable() {
		Set<String> known = new TreeSet<>();
		rows().forEach((row) -> known.add(row.method + " " + row.mapping));
		assertThat(known).hasSize(rows().size()).containsExactlyInAnyOrderElementsOf(answered());
		assertThat(this.chain.getFilters()).extracting((filter) -> filter.getClass().getSimpleName())
			.containsExactlyInAnyOrderElementsOf(FILTERS);
	}

	@Test
	void everySampleIsAnsweredByItsMapping() throws Exception {
		for (Row row : rows()) {
			List<String> mappings = new ArrayList<>();
			String method = row.isReading() ? "GET" : row.method;
			for (RequestMappingInfoHandlerMapping mapping : mappings()) {
				MockHttpServletRequest request = new MockHttpServletRequest(method,
						path(row).replaceFirst("\\?.*", ""));
				if (row.mapping.startsWith("/plan")) {
					// These alone say which body they take.
					request.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
				}
				ServletRequestPathUtils.parseAndCache(request);
				HandlerExecutionChain handler = isFiltered(row) ? null : mapping.getHandler(request);
				if (handler != null && handler.getHandler() instanceof HandlerMethod found) {
					mapping.getHandlerMethods().forEach((info, each) -> {
						RequestMappingInfo match = info.getMatchingCondition(request);
						if (each.getMethod().equals(found.getMethod()) && match != null) {
							mappings.addAll(plain(info));
						}
					});
				}
			}
			assertThat(mappings).as(row.toString()).containsAll(isFiltered(row) ? List.of() : List.of(row.mapping));
		}
	}

	@Test
	void everyoneGetsWhatTheTableSays() {
		SignedInClient anonymous = this.staff.someone();
		SignedInClient editor = this.staff.signIn("access-editor");
		SignedInClient administrator = this.staff.signIn("access-admin");
		SignedInClient disabled = this.staff.hire("access-leaver", "EDITOR");
		String stale = disabled.token();
		this.jdbc.update("update staff_account set enabled = false where username = 'access-leaver'");
		List<String> tokens = List.of(anonymous.token(), editor.token(), administrator.token(), stale);
		List<SignedInClient> everyone = List.of(anonymous, editor, administrator, disabled);
		List<String> wrong = new ArrayList<>();
		for (Row row : rows()) {
			for (int i = 0; i < everyone.size(); i++) {
				for (String method : row.methods()) {
					Answer answer = send(everyone.get(i), method, row, tokens.get(i));
					if (answer.status() != row.statuses.get(i)) {
						wrong.add(method + " " + row + " as number " + (i + 1) + " answered " + answer.status());
					}
					if (answer.status() == 302 && row.mapping.startsWith("/studio")) {
						assertThat(answer.header("Location")).startsWith("/sign-in?to=");
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void nothingChangesWithoutTheTokenOfOnesOwnSession() {
		String foreign = this.administrator.token();
		Map<String, Integer> before = Stored.checksums(this.jdbc);
		List<String> wrong = new ArrayList<>();
		for (Row row : rows()) {
			for (String method : row.isReading() ? List.<String>of() : row.methods()) {
				boolean nowhere = row.statuses.stream().allMatch((status) -> status == 404);
				List<Answer> answers = List.of(send(this.editor, method, row, null),
						send(this.editor, method, row, foreign));
				for (Answer answer : answers) {
					// Without a link the page does not exist for any method.
					int expected = nowhere ? 404 : row.isForReaders() ? row.statuses.get(1) : 403;
					if (!method.equals("GET") && answer.status() != expected) {
						wrong.add(method + " " + row + " answered " + answer.status());
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(Stored.checksums(this.jdbc)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void nothingChangesForThePageOfAnotherSite(String site) {
		String token = this.administrator.token();
		Map<String, Integer> before = Stored.checksums(this.jdbc);
		List<String> wrong = new ArrayList<>();
		for (Row row : rows()) {
			for (String method : row.methods()) {
				if (!method.equals("GET")) {
					Answer answer = send(this.administrator, method, row, token, "Sec-Fetch-Site", site);
					if (answer.status() != 403) {
						wrong.add(method + " " + row + " answered " + answer.status());
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(Stored.checksums(this.jdbc)).isEqualTo(before);
	}

	@Test
	void readingChangesNothing() {
		Map<String, Integer> before = Stored.checksums(this.jdbc);
		for (SignedInClient person : List.of(this.staff.someone(), this.editor, this.administrator)) {
			for (Row row : rows()) {
				if (row.methods().contains("GET")) {
					send(person, "GET", row, null);
					send(person, "GET", row, null);
					send(person, "HEAD", row, null);
				}
			}
		}
		assertThat(Stored.checksums(this.jdbc)).isEqualTo(before);
	}

	@Test
	void readersGetNeitherSessionNorCookie() {
		Long before = sessions();
		for (Row row : rows()) {
			if (row.method.equals("GET") && !StaffAddresses.include(row.mapping)) {
				SignedInClient reader = this.staff.someone();
				assertThat(send(reader, "GET", row, null).header("Set-Cookie")).as(row.toString()).isEmpty();
				reader.cookies().put("session", "bWFkZS11cA==");
				assertThat(send(reader, "GET", row, null).header("Set-Cookie")).as(row.toString()).isEmpty();
			}
		}
		assertThat(this.staff.someone().get("/preview/" + this.samples.get("{shared}")).header("Set-Cookie")).isEmpty();
		assertThat(this.staff.someone().get("/studio").header("Set-Cookie")).isEmpty();
		assertThat(sessions()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%73tudio", "/s%74udio", "/STUDIO", "/studio;x=1", "/;x/studio", "//studio", "/./studio",
			"/faq/../studio", "/%2e/studio", "/studio%2f", "/faq/%2e%2e/studio", "/%2573tudio" })
	void anotherSpellingOfTheStudioOpensNothing(String spelling) {
		Map<String, Integer> before = Stored.checksums(this.jdbc);
		String draft = this.samples.get("{draft}");
		assertThat(this.editor.get("/studio").status()).isEqualTo(200);
		for (String path : new String[] { "", "/tips/" + draft, "/account" }) {
			String anonymous = this.staff.someone().raw("GET", spelling + path, "localhost", "");
			assertThat(anonymous).as(path).matches("(?s)HTTP/1.1 (30[12]|40[014]).*");
			String signedIn = this.editor.raw("GET", spelling + path, "localhost", "");
			if (signedIn.startsWith("HTTP/1.1 200")) {
				assertThat(signedIn).as(path)
					.contains("Cache-Control: no-store", "X-Robots-Tag: noindex", "Referrer-Policy: no-referrer");
			}
		}
		for (String path : new String[] { "/tips/" + draft, "/account/name" }) {
			String answer = this.editor.raw("POST", spelling + path, "localhost", "title=Forged&displayName=Forged");
			assertThat(answer).as(path).matches("(?s)HTTP/1.1 4.*");
		}
		assertThat(Stored.checksums(this.jdbc)).isEqualTo(before);
	}

	/** Signs in again whose session a test before has ended. */
	private SignedInClient signedIn(SignedInClient person, String username) {
		boolean signedIn = person != null && person.get("/studio/account").status() == 200;
		return signedIn ? person : this.staff.signIn(username);
	}

	/** Schedules a draft for tomorrow. */
	private String scheduled() {
		String term = this.editor.post("/studio/terms", "term", "Access at nine", "meaning", "Goes live tomorrow.")
			.header("Location")
			.replaceAll("\\D", "");
		return this.editor
			.post("/studio/schedules", "shown", term + ":1", "date", LocalDate.now().plusDays(1).toString(), "time",
					"09:00")
			.header("Location")
			.replaceAll("\\D", "");
	}

	private String photograph() {
		return this.editor
			.upload("/studio/photographs", "file", "portrait.jpg", SamplePictures.jpeg(480, 600, 1), "title", "Access")
			.header("Location")
			.replaceAll("\\D", "");
	}

	private Long sessions() {
		return this.jdbc.queryForObject("select count(*) from spring_session", Long.class);
	}

	private List<Row> rows() {
		return TABLE.lines().map(Row::of).toList();
	}

	private Answer send(SignedInClient person, String method, Row row, String token, String... headers) {
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		for (String field : filled(row.fields).split("&")) {
			if (!field.isEmpty()) {
				fields.add(Map.entry(field.replaceFirst("=.*", ""), field.replaceFirst("[^=]*=", "")));
			}
		}
		if (token != null) {
			fields.add(Map.entry("_csrf", token));
		}
		boolean body = !method.equals("GET") && !method.equals("HEAD");
		String[] all = headers;
		if (method.equals("DELETE") && token != null) {
			// Forms cannot delete; scripts send the token in a header.
			all = Stream.concat(Stream.of(headers), Stream.of("X-CSRF-TOKEN", token)).toArray(String[]::new);
		}
		return person.send(method, path(row), body ? fields : List.of(), all);
	}

	private String path(Row row) {
		return filled(row.address);
	}

	private String filled(String text) {
		String filled = text;
		for (Map.Entry<String, String> sample : this.samples.entrySet()) {
			filled = filled.replace(sample.getKey(), sample.getValue());
		}
		return filled;
	}

	private static boolean isFiltered(Row row) {
		return row.mapping.contains("webauthn") || row.mapping.equals("/sign-out");
	}

	private List<RequestMappingInfoHandlerMapping> mappings() {
		return List.copyOf(this.context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values());
	}

	private Set<String> answered() {
		Set<String> answered = new TreeSet<>();
		for (RequestMappingInfoHandlerMapping mapping : mappings()) {
			for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
				Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
				for (String pattern : plain(info)) {
					if (methods.isEmpty()) {
						answered.add("ANY " + pattern);
					}
					methods.forEach((method) -> answered.add(method + " " + pattern));
				}
			}
		}
		this.chain.getFilters().forEach((filter) -> answered.addAll(answeredBy(filter)));
		return answered;
	}

	/** The addresses at which a filter answers itself. */
	private static Set<String> answeredBy(Filter filter) {
		Set<String> answered = new TreeSet<>();
		ReflectionUtils.doWithFields(filter.getClass(), (field) -> {
			if (valueOf(field, filter) instanceof PathPatternRequestMatcher matcher) {
				// "PathPattern [POST /login/webauthn]"
				answered.add(matcher.toString().replaceFirst(".*\\[(.*)]", "$1"));
			}
		});
		return answered;
	}

	private static Object valueOf(Field field, Object owner) {
		ReflectionUtils.makeAccessible(field);
		return ReflectionUtils.getField(field, owner);
	}

	private static Set<String> plain(RequestMappingInfo info) {
		return info.getPatternValues().stream().map(AccessTests::plain).collect(Collectors.toSet());
	}

	/** A mapping without what its kinds and numbers may be. */
	private static String plain(String mapping) {
		return mapping.replaceAll("\\{(kind|id):.*?\\}(?=/|$)", "{$1}");
	}

	/**
	 * A line of the table.
	 */
	private record Row(String method, String mapping, String address, List<Integer> statuses, String fields) {

		static Row of(String line) {
			String[] parts = line.split(" ");
			List<Integer> statuses = Stream.of(parts).skip(3).limit(4).map(Integer::valueOf).toList();
			return new Row(parts[0], plain(parts[1]), parts[2].equals("=") ? parts[1] : parts[2], statuses,
					(parts.length > 7) ? parts[7] : "");
		}

		boolean isReading() {
			return this.method.equals("GET");
		}

		/** Whether it computes something for readers, who have no token. */
		boolean isForReaders() {
			return this.mapping.startsWith("/plan");
		}

		List<String> methods() {
			return this.method.equals("ANY") ? List.of("GET", "POST") : List.of(this.method);
		}

		@Override
		public String toString() {
			return this.address;
		}

	}

}
