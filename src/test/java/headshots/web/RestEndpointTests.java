package headshots.web;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A REST endpoint that is added to the guide without a thought for security, caching and
 * errors. It is added at run time, because the applications of the tests are shared.
 */
@GuideTest
class RestEndpointTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	private final List<RequestMappingInfo> added = new ArrayList<>();

	@BeforeEach
	void add() throws NoSuchMethodException {
		add("/api/closed", "GET", new Closed(), Closed.class.getMethod("secret"));
		add("/compare/closed/by/default", "GET", new Closed(), Closed.class.getMethod("secret"));
		add("/api/prices", "GET", new Open(), Open.class.getMethod("prices", int.class));
		add("/api/offers", "POST", new Open(), Open.class.getMethod("offer", Offer.class));
		add("/api/missing", "GET", new Open(), Open.class.getMethod("missing"));
		add("/api/broken", "GET", new Open(), Open.class.getMethod("broken"));
		add("/studio/api/drafts", "GET", new Closed(), Closed.class.getMethod("secret"));
	}

	@AfterEach
	void remove() {
		this.added.forEach(this.mappings::unregisterMapping);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/closed", "/compare/closed/by/default" })
	void isClosedToEveryoneByDefault(String path) {
		for (String method : new String[] { "GET", "HEAD" }) {
			assertThat(this.client.send(method, path).status()).as(method).isEqualTo(403);
			assertThat(this.staff.editor().send(method, path, List.of()).status()).as(method).isEqualTo(403);
		}
		for (String method : new String[] { "POST", "PUT", "DELETE", "PATCH", "OPTIONS" }) {
			assertThat(this.client.send(method, path).text()).as(method).doesNotContain("secret");
		}
		Answer refused = this.client.get(path, "Accept", "text/html");
		assertThat(refused.text()).doesNotContain("secret");
		assertProblem(refused, 403);
		assertProblem(this.client.get(path, "Sec-Fetch-Mode", "cors"), 403);
	}

	@Test
	void isClosedToReadersAndOpenToEditorsBelowTheStudio() {
		Answer anonymous = this.client.get("/studio/api/drafts");
		assertThat(anonymous.status()).isEqualTo(302);
		assertThat(anonymous.header("Location")).startsWith("/sign-in?to=");
		assertThat(this.client.get("/studio/api/drafts", "Sec-Fetch-Mode", "cors").status()).isEqualTo(401);
		SignedInClient editor = this.staff.editor();
		assertThat(editor.get("/studio/api/drafts").text()).isEqualTo("{\"secret\":true}");
		assertThat(editor.get("/studio/api/drafts").header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void givesReadersDataWithAStrongTag() {
		Answer first = this.client.get("/api/prices?most=3");
		assertThat(first.status()).isEqualTo(200);
		assertThat(first.text()).isEqualTo("{\"most\":3}");
		assertThat(first.header("Content-Type")).isEqualTo("application/json");
		assertThat(first.header("ETag")).matches("\"[0-9a-f]{24}\"");
		assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(first.header("Content-Security-Policy")).contains("default-src 'none'");
		Answer same = this.client.get("/api/prices?most=3", "If-None-Match", first.header("ETag"));
		assertThat(same.status()).isEqualTo(304);
		assertThat(same.bytes()).isEmpty();
		Answer other = this.client.get("/api/prices?most=4", "If-None-Match", first.header("ETag"));
		assertThat(other.status()).isEqualTo(200);
		assertThat(other.text()).isEqualTo("{\"most\":4}");
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api/prices?most=11,,400", "GET,/api/prices?most=many,,400", "GET,/api/prices,,400",
			"GET,/api/missing,,404", "PUT,/api/prices,,405", "GET,/api/prices?most=1,text/csv,406",
			"POST,/api/offers,,400", "GET,/api/broken,,500", "GET,/api/broken,text/html,500",
			"GET,/api/nowhere,application/json,404", "GET,/no-such-page,'application/json, */*;q=0.1',404",
			"POST,/faq,application/problem+json,405" })
	void answersProblemsAsProblemDetails(String method, String path, String accept, int status) {
		Answer answer = (accept != null) ? this.client.send(method, path, "Accept", accept)
				: this.client.send(method, path);
		assertProblem(answer, status);
		assertThat(answer.header("Allow").isEmpty()).isEqualTo(status != 405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"name\":\"\"}", "{", "[]", "{\"name\":{}}" })
	void refusesABodyThatCannotBeReadOrIsNotValid(String body) throws IOException, InterruptedException {
		assertProblem(offer("application/json", body), 400);
		assertProblem(offer("text/plain", body), 415);
		assertThat(offer("application/json", "{\"name\":\"Ann\"}").text()).isEqualTo("{\"name\":\"Ann\"}");
	}

	@Test
	void aFilterThatRefusesARequestAnswersWithAProblemToo() {
		Answer refused = this.client.get("/api/prices?most=1" + "&x=1".repeat(201));
		assertProblem(refused, 400);
		assertThat(new JsonMapper().readTree(refused.text()).get("requestId").asString()).matches("[0-7]{8}");
		assertProblem(this.client.get("/search?q=" + "&x=1".repeat(201), "Accept", "application/json"), 400);
	}

	@ParameterizedTest
	@CsvSource({ "GET,/no-such-page,404", "POST,/faq,405", "GET,/compare/a-vs-b-vs-c-vs-d-vs-e,400" })
	void pagesGoOnToFailAsPages(String method, String path, int status) {
		for (String accept : new String[] { "text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "image/png",
				"text/html, application/json", "not a type" }) {
			Answer answer = this.client.send(method, path, "Accept", accept);
			assertThat(answer.status()).as(accept).isEqualTo(status);
			assertThat(answer.header("Content-Type")).as(accept).startsWith("text/html");
			assertThat(answer.html().select("main h1")).as(accept).hasSize(1);
		}
	}

	private Answer offer(String type, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.client.address("/api/offers")))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body))
			.build();
		return new Answer(HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()));
	}

	private static void assertProblem(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
		JsonNode problem = new JsonMapper().readTree(answer.text());
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("title").asString()).isNotBlank();
		assertThat(answer.text()).doesNotContain("Exception", "trace", "hidden", "headshots.", "org.springframework",
				"<html");
	}

	private void add(String path, String method, Object controller, Method handler) {
		RequestMappingInfo mapping = RequestMappingInfo.paths(path)
			.methods(RequestMethod.valueOf(method))
			.options(this.mappings.getBuilderConfiguration())
			.build();
		this.mappings.registerMapping(mapping, controller, handler);
		this.added.add(mapping);
	}

	/**
	 * A body.
	 *
	 * @param name must not be blank
	 */
	record Offer(@NotBlank String name) {
	}

	/** An endpoint as it is when it was just added. */
	@RestController
	public static class Closed {

		@GetMapping
		public Map<String, Boolean> secret() {
			return Map.of("secret", true);
		}

	}

	/** An endpoint that was opened. */
	@RestController
	@PublicEndpoint
	public static class Open {

		@GetMapping
		public Map<String, Integer> prices(@RequestParam @Max(10) int most) {
			return Map.of("most", most);
		}

		@PostMapping
		public Offer offer(@Valid @RequestBody Offer offer) {
			return offer;
		}

		@GetMapping
		public Offer missing() {
			throw new PageNotFoundException();
		}

		@GetMapping
		public Offer broken() {
			throw new IllegalStateException("hidden");
		}

	}

}
