package headshots.studio;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SampleProfile;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.studio.form.Field;
import headshots.studio.form.FieldType;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.GuideForms;
import headshots.text.MarkdownLinks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that try to be more than text, in every field, parameter and part of an address,
 * and on every page that shows them: nothing is run, evaluated or broken by any of them.
 */
@Tag("application")
@StudioTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:hostile;DB_CLOSE_DELAY=-1")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileTextTests {

	/** The product of 1237 and 1009, which is not in any text by chance. */
	private static final String EVALUATED = "1248133";

	/** Short ones fit into every field that may be published. */
	private static final List<String> PAYLOADS = List.of("<svg onload=alert(1)>", "<img src=x onerror=alert(2)>",
			"\" onfocus=\"alert(3)\" autofocus=\"", "' onmouseover='alert(4)", "</script><script>alert(5)</script>",
			"<noscript><p title=\"</noscript><img", "src=x onerror=alert(6)>\">", "</title></textarea><iframe src=x>",
			"[x](JaVaScRiPt:alert(7))", "[x](java&#x73;cript:alert(8))", "[x](java\tscript:alert(9))",
			"<a href=\"&#9;javascript:alert(10)\">x", "[x](data:text/html,alert(11))", "<JaVaScRiPt:alert(12)>",
			"![x](x\"onerror=\"alert(13))", "<!--<style>@import'x'</style>-->", "${1237*1009} *{1237*1009}",
			"#{1237*1009} @{1237*1009}", "__${1237*1009}__::x", "~{::x} [[${1237*1009}]]",
			"__${T(java.lang.Runtime)}__::x", "[(${1237*1009})] {{1237*1009}}", "' or 1=1; drop table entry; --",
			"\u202Eevil\u202C \u0007\u0000\uFFFE", "%s%n %00 \\u003cscript\\u003e", "]]><x/><!--", "{{{}}} $1 \\1 %{x}",
			"javascript:alert(14)", "//evil.example/x", "data:text/html,<svg>");

	private static final String ALL = String.join(" ", PAYLOADS);

	private static final String NAME = "\"><svg onload=alert(1)> ${1237*1009} [x](javascript:alert(1))";

	private static final Set<String> PARAMETERS = Set.of("q", "to", "out", "done", "show", "text", "from", "type",
			"aspect", "entry", "older", "newer", "published", "person", "action", "until", "page", "market", "sort",
			"rows", "token", "about", "answer", "mail", "topic", "base", "form", "note", "direction", "destination",
			"shown", "seen", "displayName", "username", "passkey", "role", "link", "links", "host", "kept", "title",
			"slug", "held-path", "held.title");

	private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ApplicationContext context;

	private final FormDefinitions forms = GuideForms.definitions();

	private final Map<String, Long> drafts = new LinkedHashMap<>();

	private SignedInClient editor;

	static List<String> kinds() {
		return GuideForms.definitions().all().stream().map(FormDefinition::kind).toList();
	}

	static List<String> addresses() {
		return List.of("/headshots/", "/aspects/", "/compare/", "/compare/actor-vs-", "/prepare/", "/assets/",
				"/preview/", "/studio/", "/studio/tips/", "/studio/entries/", "/studio/import/", "/");
	}

	@BeforeAll
	void signIn() {
		this.editor = this.staff.hire("hostile-editor", "EDITOR");
		SamplePhotographs.live(this.editor, "Hostile", 52, "types", "lifestyle", "license", "Ours");
		SampleProfile.live(this.editor);
	}

	@Order(1)
	@ParameterizedTest
	@MethodSource("kinds")
	void draftsWithHostileTextsAreShownAsTexts(String kind) {
		FormDefinition form = this.forms.find(kind).orElseThrow();
		Answer made = kind.equals("photographs") ? SamplePhotographs.upload(this.editor, ALL, 53)
				: this.editor.post("/studio/" + kind, hostile(form, ALL));
		assertThat(made.status()).as(made.html().select(".problems").text()).isEqualTo(303);
		long id = Long.parseLong(made.header("Location").replaceFirst(".*/(\\d+)\\?.*", "$1"));
		this.drafts.put(kind, id);
		String place = "/studio/" + kind + "/" + id;
		Answer second = this.editor.submit(place, "form.editor", "note", ALL, textField(form), "Second " + ALL);
		assertThat(second.status()).isEqualTo(303);
		assertThat(this.editor.post(place + "/working-copy", hostile(form, "copy " + ALL)).status()).isEqualTo(204);
		for (String path : List.of(place, place + "?text=kept", place + "/preview", "/studio/" + kind,
				"/studio/" + kind + "/new?from=" + id, "/studio/entries/" + id + "/revisions",
				"/studio/entries/" + id + "/changes?older=1&newer=2", "/studio/entries/" + id + "/publication",
				"/studio/entries/" + id + "/revisions/1/restoration", "/studio/entries/" + id + "/discarding",
				"/studio/entries/" + id + "/withdrawal", "/studio/entries/" + id + "/preview-links",
				"/studio/publication?entry=" + id)) {
			assertHarmless(path, this.editor.get(path), 200);
		}
		String link = this.editor.follow(this.editor.post("/studio/entries/" + id + "/preview-links"))
			.text()
			.replaceFirst("(?s).*(/preview/[0-9a-f]{40}).*", "$1");
		assertHarmless(link, this.staff.someone().get(link), 200, 404);
		SignedInClient colleague = this.staff.editor();
		Answer conflict = colleague.post(place, withBase(hostile(form, "mine " + ALL)));
		assertHarmless("conflict of " + kind, conflict, 409);
		Answer refused = this.editor.submit(place, "form.editor", numbers(form));
		assertHarmless("problems of " + kind, refused, 303, 422);
	}

	@Order(2)
	@Test
	void theirNeighborsInTheStudioAreHarmlessToo() {
		for (String path : List.of("/studio", "/studio/log", "/studio/search?q=svg", "/studio/search?q=alert",
				"/studio/import", "/studio/guidance/new?type=" + key("types") + "&aspect=" + key("aspects"))) {
			assertHarmless(path, this.editor.get(path), 200, 303);
		}
	}

	@Order(3)
	@Test
	void publishedTextsAreShownAsTexts() {
		Map<String, Integer> published = new LinkedHashMap<>();
		for (int i = 0; i < PAYLOADS.size(); i += 3) {
			for (String kind : kinds()) {
				if (publish(kind, PAYLOADS.subList(i, i + 3))) {
					published.merge(kind, 1, Integer::sum);
				}
			}
			readPublicPages();
		}
		// Every payload is accepted as content.
		assertThat(published.values()).hasSize(kinds().size()).containsOnly(PAYLOADS.size() / 3);
	}

	/** Previews show them, as harmless texts; see the drafts above. */
	@Order(3)
	@Test
	void linksThatActAreNeverPublished() {
		List<String> links = PAYLOADS.stream().filter(HostileTextTests::isActingLink).toList();
		assertThat(links).hasSize(4);
		for (String link : links) {
			Answer made = this.editor.post("/studio/questions", "question", "Who acts?", "answer", link);
			long id = Long.parseLong(made.header("Location").replaceFirst(".*/(\\d+)\\?.*", "$1"));
			Document asked = this.editor.page("/studio/entries/" + id + "/publication");
			assertThat(asked.select("form[action=/studio/publication][method=post]")).as(link).isEmpty();
			assertThat(asked.select(".problems").text()).as(link).contains("which readers can’t follow");
		}
	}

	@Order(4)
	@Test
	void publicPagesFindThemAsTexts() {
		for (String word : List.of("svg", "alert", "onload", "<svg onload=alert(1)>", "evil", "drop", "x")) {
			String path = "/search?q=" + encoded(word);
			assertHarmless(path, this.staff.someone().get(path), 200);
		}
		this.staff.someone()
			.get("/sitemap.xml")
			.xml()
			.select("loc")
			.eachText()
			.stream()
			.map((address) -> address.replaceFirst("https?://[^/]*", ""))
			.forEach((path) -> assertHarmless(path, this.staff.someone().get(path), 200));
	}

	@Order(5)
	@ParameterizedTest
	@MethodSource("addresses")
	void partsOfAddressesAreTexts(String address) {
		SignedInClient person = address.startsWith("/studio") ? this.editor : this.staff.someone();
		for (String payload : PAYLOADS) {
			String path = address + encoded(inPath(payload));
			Answer answer = person.get(path);
			assertThat(answer.status()).as(path).isBetween(200, 499);
			assertHarmless(path, answer);
		}
	}

	@Order(6)
	@Test
	void parametersAreTexts() {
		Map<RequestMethod, Set<String>> mapped = new LinkedHashMap<>();
		this.context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.forEach((info) -> info.getMethodsCondition()
				.getMethods()
				.forEach((method) -> mapped.computeIfAbsent(method, (each) -> new java.util.TreeSet<>())
					.addAll(info.getPatternValues())));
		String token = this.editor.token();
		List<String> values = List.of(ALL.replace("/", "").substring(0, 700), "${1237*1009}", "__${1237*1009}__::x",
				"99999999999999999999", "-1", "\u0000%");
		for (String pattern : mapped.get(RequestMethod.GET)) {
			for (String value : values) {
				StringBuilder query = new StringBuilder("?x=");
				PARAMETERS.forEach((name) -> query.append("&").append(name).append("=").append(encoded(value)));
				for (String path : List.of(filled(pattern, "1"), filled(pattern, encoded(inPath(value))))) {
					String url = path + (value.length() > 100 ? "?q=" + encoded(value) : query);
					Answer answer = this.editor.get(url);
					assertThat(answer.status()).as(url).isBetween(200, 499);
					assertHarmless(url, answer);
				}
			}
		}
		for (String pattern : mapped.get(RequestMethod.POST)) {
			for (String value : pattern.equals("/sign-out") ? List.<String>of() : values) {
				List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(Map.entry("_csrf", token)));
				PARAMETERS.forEach((name) -> fields.add(Map.entry(name, value)));
				String path = filled(pattern, "1");
				Answer answer = this.editor.send("POST", path, fields);
				assertThat(answer.status()).as(path + " " + value).isBetween(200, 499);
				assertHarmless(path + " " + value, answer);
				// The server closes a connection whose request line it refuses without
				// reading a body, so that the response is lost while one is sent.
				path = filled(pattern, encoded(inPath(value))) + "?_csrf=" + encoded(token);
				answer = this.editor.send("POST", path, List.of());
				assertThat(answer.status()).as(path).isBetween(200, 499);
				assertHarmless(path, answer);
			}
		}
	}

	@Order(7)
	@Test
	void textThatWaitsOnTheSignInPageIsText() {
		for (String path : List.of("/studio/tips", "/studio/tips/1", "/studio/entries/1/withdrawal")) {
			Answer held = this.staff.someone()
				.postBare(path, List.of(), "title", ALL, NAME, "x", "purpose", "<svg onload=alert(1)>".repeat(3000));
			assertHarmless(path, held, 401);
			assertThat(held.html().select("[name=held.title]").val()).contains("<svg onload=alert(1)>");
		}
		SignedInClient person = this.staff.someone();
		Answer wrong = person.submit("/sign-in", "form[action=/sign-in]", "username", ALL, "password", "wrong", "to",
				ALL, "held-path", "/studio/tips", "held.title", ALL, "held." + NAME, ALL);
		assertHarmless("/sign-in", wrong, 401);
		this.staff.insert("hostile-late", "EDITOR");
		Answer kept = person.submit("/sign-in", "form[action=/sign-in]", "username", "hostile-late", "password",
				Staff.PASSWORD, "held-path", "/studio/tips", "held.title", ALL, "held." + NAME, ALL, "held.purpose",
				ALL);
		assertHarmless("kept form", kept, 200);
		assertThat(kept.html().select("#title").val()).contains("<svg onload=alert(1)>");
		Answer dead = person.send("POST", "/studio/tips", List.of(Map.entry("title", ALL), Map.entry("_csrf", "x")));
		assertHarmless("dead form", dead, 403);
	}

	@Order(8)
	@Test
	void aTextOf64KilobytesIsShownAsText() {
		String large = ("<svg onload=alert(1)> ${1237*1009} [x](javascript:alert(1)) *a* ").repeat(1100)
			.substring(0, 65000);
		long id = this.drafts.get("questions");
		String place = "/studio/questions/" + id;
		assertThat(this.editor.submit(place, "form.editor", "answer", large).status()).isEqualTo(303);
		for (String path : List.of(place, place + "/preview", "/studio/entries/" + id + "/changes", "/studio/questions",
				"/studio/search?q=svg")) {
			assertHarmless(path, this.editor.get(path), 200);
		}
	}

	@Order(9)
	@Test
	void reportsOfReadersAreShownAsText() {
		SignedInClient reader = this.staff.someone();
		for (String about : List.of("guidance/actor.purpose", ALL)) {
			assertHarmless("/feedback", reader.postBare("/feedback", List.of(), "about", about, "token", ALL, "answer",
					ALL, "text", ALL, "mail", ALL, "topic", ALL, NAME, ALL), 403, 404);
		}
		long report = this.staff.report("guidance", "actor.purpose", ALL.substring(0, Math.min(ALL.length(), 1000)));
		String place = "/studio/feedback/" + report;
		assertHarmless(place, this.editor.post(place + "/dismissal", "note", ALL), 422);
		assertHarmless(place, this.editor.post(place + "/answer", "note", ALL.substring(0, 400)), 303);
		for (String path : List.of(place, place + "/removal", "/studio/feedback?show=answered")) {
			assertHarmless(path, this.editor.get(path), 200);
		}
		assertThat(this.editor.post(place + "/reopening").status()).isEqualTo(303);
		String cell = this.editor.get("/studio/item?kind=guidance&key=actor.purpose").header("Location");
		for (String path : List.of("/studio", "/studio/feedback", cell)) {
			Answer page = this.editor.get(path);
			assertHarmless(path, page, 200);
			assertThat(page.text()).as(path).contains("&lt;svg onload=alert(1)&gt;");
		}
		Document shown = this.editor.page(place);
		assertThat(shown.select("main").text()).contains("javascript:alert(14)", "reader@example.com");
		assertThat(shown.select("a[href*=evil], a[href^=javascript], a[href^=mailto]")).isEmpty();
		this.editor.submit(place + "/removal", "main form");
	}

	private boolean publish(String kind, List<String> texts) {
		FormDefinition form = this.forms.find(kind).orElseThrow();
		long id = this.jdbc.queryForObject("select min(id) from entry where kind = ? and live_revision is not null",
				Long.class, kind);
		Document page = this.editor.page("/studio/" + kind + "/" + id);
		Answer saved = this.editor.submit(page, "form.editor", publishable(form, page, texts));
		assertThat(saved.status()).isEqualTo(303);
		Document asked = this.editor.page("/studio/entries/" + id + "/publication");
		if (asked.selectFirst("form[action=/studio/publication][method=post]") == null) {
			return false;
		}
		return this.editor.submit(asked, "form[action=/studio/publication][method=post]").status() == 303;
	}

	private void readPublicPages() {
		SignedInClient reader = this.staff.someone();
		for (String path : List.of("/", "/headshots", "/compare", "/faq", "/platforms", "/prepare", "/glossary",
				"/sources", "/changes", "/feed.atom", "/sitemap.xml", "/compare/actor-vs-model", "/headshots/lifestyle",
				"/check", "/search?q=alert")) {
			assertHarmless(path, reader.get(path), 200);
		}
		for (String collection : List.of("types", "aspects", "guidance", "comparisons", "tips", "checklists",
				"questions", "platforms", "terms", "sources")) {
			assertHarmlessTexts(reader.get("/api/v1/" + collection));
		}
		assertHarmlessTexts(reader.get("/api/v1/comparisons/actor-vs-model"));
		assertThat(reader.get("/check/rules.js").text()).satisfies(HostileTextTests::assertOneValue);
		for (String table : List.of("headshot_type:headshots", "aspect:aspects", "checklist:prepare")) {
			String slug = this.jdbc.queryForObject(
					"select slug from " + table.replaceFirst(":.*", "") + " order by entry_key fetch first row only",
					String.class);
			String path = "/" + table.replaceFirst(".*:", "") + "/" + slug;
			assertHarmless(path, reader.get(path), 200);
		}
	}

	/** Other sites put what the API calls HTML on their pages as it is. */
	private static void assertHarmlessTexts(Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertHarmless("api", answer, 200);
		JSON.readTree(answer.text())
			.findParents("html")
			.stream()
			.filter((text) -> text.has("text"))
			.forEach((text) -> assertHarmless("api", Jsoup.parse(text.path("html").asString())));
	}

	/** Texts of platforms and types are values in the script of the photo check. */
	private static void assertOneValue(String script) {
		String begin = "document.querySelector('[data-check]').rules = ";
		assertThat(script).startsWith(begin).endsWith(";\n");
		JsonMapper strict = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
		assertThat(strict.readTree(script.substring(begin.length(), script.length() - 2)).get("platforms"))
			.isNotEmpty();
	}

	private String key(String kind) {
		return this.jdbc.queryForObject("select entry_key from entry where id = ?", String.class,
				this.drafts.get(kind));
	}

	/** All fields of a form with a text in each, new references where they are needed. */
	private String[] hostile(FormDefinition form, String text) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (Field field : form.components()) {
			if (field.shape() == FieldType.ROWS) {
				field.parts().forEach((part) -> fields.put(field.inRow(1, part), value(part, text)));
			}
			else {
				fields.put(field.name(), value(field, text));
			}
		}
		if (form.kind().equals("guidance")) {
			fields.put("type", key("types"));
			fields.put("aspect", key("aspects"));
		}
		if (form.kind().equals("advice")) {
			fields.put("type", key("types"));
			fields.put("aspect", key("aspects"));
			fields.put("condition", "glasses");
		}
		if (form.kind().equals("verdicts")) {
			fields.put("type", key("types"));
			fields.put("other", "actor");
			fields.put("judgments.1.aspect", key("aspects"));
		}
		fields.remove("parent");
		fields.put("comparedWith", text);
		return flat(fields);
	}

	private static String value(Field field, String text) {
		return switch (field.shape()) {
			case NUMBER -> "5";
			case DATE -> "2026-01-01";
			case YES_NO -> "true";
			case ADDRESS -> field.name().equals("slug") ? text : "javascript:alert(1)//" + text;
			default -> text;
		};
	}

	/** The fields that may be published with such a text. */
	private static String[] publishable(FormDefinition form, Document page, List<String> texts) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (Field field : form.components()) {
			if (field.shape() == FieldType.ROWS) {
				for (Field part : field.parts()) {
					put(part, field.inRow(1, part), page, texts, fields);
				}
			}
			else if (!field.name().equals("slug")) {
				put(field, field.name(), page, texts, fields);
			}
		}
		return flat(fields);
	}

	private static void put(Field field, String name, Document page, List<String> texts, Map<String, String> fields) {
		Element control = page.getElementById(name);
		// An email address that is more than one is refused; see
		// StudioProfileContentTests.
		if (control == null || control.val().isEmpty() || name.equals("email")) {
			return;
		}
		// Neighboring fields have different ones.
		List<String> fitting = texts.stream().filter((text) -> text.length() <= field.limit()).toList();
		switch (field.shape()) {
			case LINE, TEXT -> fields.put(name, fitting.isEmpty() ? "x" : fitting.get(fields.size() % fitting.size()));
			case MARKDOWN -> {
				List<String> taken = texts.stream().filter((text) -> !isActingLink(text)).toList();
				fields.put(name, String.join("\n\n> ", taken) + "\n\n- " + String.join("\n- ", taken));
			}
			case LINES -> fields.put(name,
					(field.limit() < 20) ? control.val() : String.join("\n", fitting) + "\nx one\nx two\nx three");
			case ADDRESS -> fields.put(name, "https://x.example/?a=%22onload=1&b=%3Csvg%3E");
			default -> {
				// Stays as it is.
			}
		}
	}

	/** Whether a text is a link that publishing refuses. */
	private static boolean isActingLink(String text) {
		return MarkdownLinks.of(text).stream().anyMatch((link) -> SCHEME.matcher(link.destination()).find());
	}

	private static String textField(FormDefinition form) {
		return form.components()
			.stream()
			.filter((field) -> field.shape() == FieldType.LINE || field.shape() == FieldType.TEXT)
			.min(Comparator.comparing((field) -> field.shape() != FieldType.LINE))
			.orElseThrow()
			.name();
	}

	private static String[] withBase(String[] fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		all.addAll(List.of("base", "1", "form", ALL));
		return all.toArray(String[]::new);
	}

	/** Returns invalid input for number and date fields. */
	private static String[] numbers(FormDefinition form) {
		Map<String, String> fields = new LinkedHashMap<>();
		form.components()
			.stream()
			.filter((field) -> field.shape() == FieldType.NUMBER || field.shape() == FieldType.DATE)
			.forEach((field) -> fields.put(field.name(), ALL));
		return flat(fields);
	}

	private static String[] flat(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.flatMap((field) -> List.of(field.getKey(), field.getValue()).stream())
			.toArray(String[]::new);
	}

	private static String filled(String pattern, String value) {
		return pattern.replaceAll("\\{kind(:[^/]*?)?}(?=/|$)", "tips")
			.replaceAll("\\{id(:[^/]*)?}(?=/|$)",
					"1".equals(value) ? "1" : java.util.regex.Matcher.quoteReplacement(value))
			.replaceAll("\\{[^/]*}(?=/|$)", java.util.regex.Matcher.quoteReplacement(value))
			.replace("/**", "/liveness");
	}

	/** The container itself refuses slashes of either kind and invisible characters. */
	private static String inPath(String text) {
		return text.replaceAll("[/\\\\\\p{Cntrl}\uFFFE]", "") + "x";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static void assertHarmless(String place, Answer answer, int... statuses) {
		if (statuses.length > 0) {
			assertThat(statuses).as(place + "\n" + answer.html().select("main").text()).contains(answer.status());
		}
		String text = answer.text();
		assertThat(text).as(place).doesNotContain(EVALUATED, "Exception", "org.thymeleaf", "java.lang.Runtime@");
		assertThat(answer.header("Location")).as(place).doesNotMatch("(?i)(https?:)?[/\\\\]{2}.*|[a-z]+:.*");
		String type = answer.header("Content-Type");
		if (type.startsWith("text/html")) {
			assertHarmless(place, answer.html());
		}
		else if (type.contains("xml")) {
			assertWellFormed(place, text);
			// Feed readers render elements of type html.
			answer.xml().select("[type*=html]").forEach((part) -> assertHarmless(place, Jsoup.parse(part.text())));
		}
	}

	private static void assertHarmless(String place, Document page) {
		assertThat(page.select(
				"iframe:not([sandbox]), iframe[src], iframe[srcdoc], iframe[sandbox*=scripts], object, embed, base[href], body base, style, noscript img, noscript [title], frame, meta[http-equiv], math, video, audio, "
						+ "img[src=x], svg[onload], textarea[autofocus], input[autofocus]"))
			.as(place)
			.isEmpty();
		for (Element element : page.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
				assertThat(name).as(() -> place + " " + element.cssSelector())
					.doesNotStartWith("on")
					.isNotEqualTo("style")
					.isNotEqualTo("srcdoc");
				if (Set.of("href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href")
					.contains(name)) {
					assertThat(isHarmless(attribute.getValue())).as(place + ": " + attribute.html()).isTrue();
				}
			}
		}
		for (Element script : page.select("script")) {
			if (script.attr("type").equals("application/ld+json")) {
				assertThat(script.data()).as(place).doesNotContain("<");
				JSON.readTree(script.data());
			}
			else {
				assertThat(script.attr("src")).as(place)
					.matches(
							"/assets/(studio|passkey|explore|share|embedded|check-page|plan-page|plan-brief)[a-z0-9.-]*\\.js|/(check/rules|plan/brief)\\.js");
				assertThat(script.data()).as(place).isBlank();
			}
		}
	}

	private static boolean isHarmless(String address) {
		String bare = address.replaceAll("[\\p{Cntrl}\\s]", "");
		return !SCHEME.matcher(bare).find() || bare.matches("(?i)(https?|mailto):.*|tel:\\+?\\d+");
	}

	private static void assertWellFormed(String place, String text) {
		try {
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
		}
		catch (Exception ex) {
			throw new AssertionError(place + "\n" + text, ex);
		}
	}

}
