package headshots.api;

import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.StatementCount;
import headshots.web.cache.PageCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API over HTTP: caching, content negotiation, other sites, and what it refuses.
 */
@GuideTest
class ApiTests {

	private static final String TYPES = ApiPaths.V1 + "/types";

	private static final String SOURCES = ApiPaths.V1 + "/sources";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private StatementCount statements;

	@Autowired
	private PageCache cache;

	@ParameterizedTest
	@ValueSource(strings = { ApiPaths.V1, TYPES, TYPES + "/actor", SOURCES, SOURCES + "?page=2",
			ApiPaths.V1 + "/comparisons/actor-vs-model", ApiPaths.V1 + "/aspects/retouching/guidance",
			ApiPaths.DESCRIPTION })
	void isCachedLikeAPage(String path) {
		Answer page = this.client.get("/faq");
		for (Answer answer : List.of(this.client.get(path), this.client.get(path), this.client.draw(path))) {
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Content-Type")).isEqualTo("application/json");
			assertThat(answer.header("Cache-Control")).isEqualTo(page.header("Cache-Control")).contains("public");
			assertThat(answer.header("Vary")).isEqualTo(page.header("Vary"));
			assertThat(answer.header("ETag")).matches("\"[0-9a-f]{24}\"");
			assertThat(answer.header("Set-Cookie")).isEmpty();
		}
		Answer compressed = this.client.get(path, "Accept-Encoding", "gzip");
		assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(compressed.text()).isEqualTo(this.client.get(path).text());
		assertThat(compressed.header("ETag")).endsWith("-gzip\"");
		Answer known = this.client.get(path, "If-None-Match", this.client.get(path).header("ETag"));
		assertThat(known.status()).isEqualTo(304);
		assertThat(known.bytes()).isEmpty();
		Answer head = this.client.send("HEAD", path);
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.bytes()).isEmpty();
		assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(this.client.get(path).bytes().length));
	}

	@Test
	void asksTheDatabaseForNothing() {
		assertThat(this.statements.during(() -> {
			this.client.draw(TYPES);
			this.client.draw(SOURCES + "?page=3");
			this.client.draw(ApiPaths.V1 + "/comparisons/theatrical-vs-digitals");
		})).isZero();
	}

	@Test
	void onlyPagesOfListsAreKeptBesideWhatHasNoQuery() {
		String second = SOURCES + "?page=2";
		this.client.get(second);
		long before = this.cache.hits().sum();
		assertThat(this.client.get(second).status()).isEqualTo(200);
		assertThat(this.cache.hits().sum()).isGreaterThan(before);
		assertThat(this.cache.find(SOURCES, "page=2")).isNotNull();
		for (String query : List.of("page=99", "page=02", "page=2&x=1", "x=1")) {
			this.client.get(SOURCES + "?" + query);
			assertThat(this.cache.find(SOURCES, query)).as(query).isNull();
		}
		this.client.get("/platforms?page=2");
		assertThat(this.cache.find("/platforms", "page=2")).isNull();
	}

	@Test
	void listsThatCanGrowComeInPages() {
		JsonNode first = json(this.client.get(SOURCES));
		int total = first.path("total").asInt();
		assertThat(first.path("items")).hasSize(ApiCatalog.PAGE_SIZE);
		assertThat(first.path("links").path("previous").isNull()).isTrue();
		assertThat(first.path("links").path("next").asString()).isEqualTo(SOURCES + "?page=2");
		int last = (total + ApiCatalog.PAGE_SIZE - 1) / ApiCatalog.PAGE_SIZE;
		JsonNode end = json(this.client.get(SOURCES + "?page=" + last));
		assertThat(end.path("items")).hasSize(total - (last - 1) * ApiCatalog.PAGE_SIZE);
		assertThat(end.path("links").path("next").isNull()).isTrue();
		assertThat(this.client.get(SOURCES + "?page=" + (last + 1)).status()).isEqualTo(404);
		assertThat(this.client.get(SOURCES + "?page=1").text()).isEqualTo(this.client.get(SOURCES).text());
	}

	@Test
	void saysWhatReadersSee() {
		JsonNode type = json(this.client.get(TYPES + "/actor"));
		assertThat(type.path("title").asString()).isEqualTo(this.client.text("/headshots/actor", "h1"));
		assertThat(type.path("links").path("html").asString()).isEqualTo("/headshots/actor");
		JsonNode question = json(this.client.get(ApiPaths.V1 + "/questions")).path("items").path(0);
		String page = question.path("links").path("html").asString();
		assertThat(this.client.text(page, "h1")).isEqualTo(question.path("question").asString());
		assertThat(this.client.page(page).text()).contains(question.path("shortAnswer").asString());
		JsonNode comparison = json(this.client.get(ApiPaths.V1 + "/comparisons/actor-vs-model"));
		assertThat(this.client.page("/compare/actor-vs-model").text())
			.contains(comparison.path("answer").path("question").asString())
			.contains(comparison.path("aspects").path(0).path("guidance").path(1).path("summary").asString());
	}

	@Test
	void aLookHasTheGuidanceThatItInherits() {
		JsonNode looks = json(this.client.get(TYPES + "/theatrical/guidance")).path("items");
		int rows = json(this.client.get(ApiPaths.V1 + "/aspects")).path("total").asInt();
		assertThat(looks).hasSize(rows);
		JsonNode inherited = looks.valueStream()
			.filter((each) -> each.path("inheritedFrom").path("key").asString("").equals("actor"))
			.findFirst()
			.orElseThrow();
		assertThat(inherited.path("type").path("key").asString()).isEqualTo("theatrical");
		assertThat(inherited.path("key").asString()).startsWith("actor.");
		assertThat(this.client.get(inherited.path("links").path("self").asString()).status()).isEqualTo(200);
		assertThat(inherited.path("links").path("html").asString()).startsWith("/headshots/theatrical#");
	}

	@Test
	void everyLinkLeadsSomewhere() {
		JsonNode index = json(this.client.get(ApiPaths.V1));
		for (JsonNode collection : index.path("collections")) {
			JsonNode list = json(this.client.get(collection.path("href").asString()));
			JsonNode item = list.path("items").path(0);
			item.findValuesAsString("href").forEach(this::assertFound);
			item.path("links").forEach((link) -> assertFound(link.asString()));
		}
		assertFound(index.path("documentation").asString());
	}

	@Test
	void pagesOfOtherSitesMayRead() {
		for (String path : List.of(TYPES, ApiPaths.V1 + "/none", TYPES + "?x=1", TYPES.toUpperCase())) {
			for (Answer answer : List.of(
					this.client.get(path, "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site"),
					this.client.get(path), this.client.send("POST", path))) {
				assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEqualTo("*");
				assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
			}
		}
		Answer preflight = this.client.send("OPTIONS", TYPES, "Origin", "https://elsewhere.example",
				"Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "if-none-match");
		assertThat(preflight.status()).isEqualTo(204);
		assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
		assertThat(preflight.header("Access-Control-Allow-Headers")).isEqualTo("*");
		assertThat(this.client.get("/faq", "Origin", "https://elsewhere.example").header("Access-Control-Allow-Origin"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/none            | 404 | The collections are: types
			/api/v1/types/none      | 404 | All keys are in the list at /api/v1/types
			/api/v1/types/a/b/c     | 404 | Start from /api/v1
			/api/v1/tips/x/guidance | 404 | All keys are in the list
			/api/none               | 404 | Start from /api/v1
			/api/v2/types           | 404 | Start from /api/v1
			/api/v1?q=x             | 400 | “q”
			/api/v1/types?page=1    | 400 | “page”
			/api/v1/terms?q=x&sort=y| 400 | “q”, “sort”
			/api/v1/terms?page=0    | 400 | whole number
			/api/v1/terms?page=02   | 400 | whole number
			/api/v1/terms?page=1&page=2 | 400 | whole number
			/api/v1/terms?page=     | 400 | whole number
			/api/v1/terms?page=99   | 404 | The list has
			/api/v1/types/actor?x   | 400 | “x”
			/api/v1/comparisons/actor | 404 | All keys
			/api/v1/comparisons/actor-vs-none | 404 | All keys
			/api/v1/comparisons/actor-vs-actor | 400 | two to four different
			""")
	void saysInPlainWordsWhatItRefuses(String path, int status, String words) {
		// A response from the page cache must not answer for another query.
		this.client.get(path.replaceFirst("\\?.*", ""));
		Answer answer = this.client.get(path);
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertProblem(answer, words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void canOnlyBeRead(String method) {
		Answer answer = this.client.send(method, TYPES);
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
		assertProblem(answer, "Use GET or HEAD");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/html                                | 406
			text/html, application/json;q=0          | 406
			image/*                                  | 406
			application/xml, text/*;q=0.5            | 406
			text/html,*/*;q=0.8                      | 200
			application/json                         | 200
			application/json; charset=utf-8; q=0.3   | 200
			application/*                            | 200
			""")
	void answersInJsonOrSaysThatItCannot(String accept, int status) {
		// The first from the controller, the second from the page cache.
		this.client.get(TYPES);
		for (Answer answer : List.of(this.client.get(TYPES, "Accept", accept),
				this.client.get(TYPES, "Accept", accept, "Cookie", "session=none"))) {
			assertThat(answer.status()).isEqualTo(status);
		}
		if (status == 406) {
			assertProblem(this.client.get(TYPES, "Accept", accept), "Accept header");
		}
	}

	private void assertFound(String link) {
		String path = link.replaceFirst("#.*", "");
		assertThat(this.client.get(path).status()).as(link).isEqualTo(200);
	}

	private static void assertProblem(Answer answer, String words) {
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		JsonNode problem = json(answer);
		assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
		assertThat(problem.path("title").asString()).isNotEmpty();
		assertThat(problem.path("detail").asString()).contains(words);
	}

	private static JsonNode json(Answer answer) {
		return JsonMapper.shared().readTree(answer.text());
	}

}
