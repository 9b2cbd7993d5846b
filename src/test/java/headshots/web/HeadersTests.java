package headshots.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.web.embed.EmbedProperties;
import headshots.web.server.AddressProperties;
import headshots.web.server.SecurityHeadersFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class HeadersTests {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

	/** Files that frames and link previews on other sites load. */
	private static final Pattern FOR_OTHER_SITES = Pattern.compile("/(assets|drawings)/.*|/frame-height-v1.js");

	private static final String SENDING_NOTHING = "default-src 'none'; script-src 'self'; worker-src 'self'; "
			+ "style-src 'self'; img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Assets assets;

	@ParameterizedTest
	@CsvSource({ "GET,/,200", "GET,/headshots/actor,200", "GET,/compare?type=actor,302", "GET,/FAQ/,301",
			"GET,/none,404", "POST,/faq,405", "HEAD,/faq,200", "GET,/robots.txt,200", "GET,/sitemap.xml,200",
			"GET,/feed.atom,200", "GET,/favicon.ico,302", "GET,/actuator/health/liveness,200",
			"GET,/actuator/health/readiness,200", "GET,/actuator/beans,404", "OPTIONS,/faq,200",
			"GET,/.well-known/security.txt,200", "GET,/search?q=%E0%A4,400" })
	void everyAnswerHasTheSecurityHeaders(String method, String path, int status) {
		HttpTestClient.Answer answer = this.client.send(method, path);
		assertThat(answer.status()).isEqualTo(status);
		assertSecurityHeaders(answer);
	}

	/** A script copies their address. */
	@ParameterizedTest
	@CsvSource({ "GET,/compare/actor-vs-model,200", "HEAD,/aspects/styling,200", "GET,/prepare/comp-card,200",
			"GET,/platforms,200", "GET,/compare/a-vs-b-vs-c-vs-d-vs-e,400", "POST,/platforms,405" })
	void pagesThatCanBeSharedRunScriptsOfTheGuideAlone(String method, String path, int status) {
		HttpTestClient.Answer answer = this.client.send(method, path);
		assertThat(answer.status()).isEqualTo(status);
		assertSecurityHeaders(answer, POLICY + "; script-src 'self'");
	}

	/** Frames on other sites may be sandboxed, and so of no origin. */
	@ParameterizedTest
	@CsvSource({ "GET,/embed/compare/actor-vs-model,200", "HEAD,/embed/light,200", "GET,/embed/none,404",
			"GET,/embed/compare/a-vs-b-vs-c-vs-d-vs-e,400", "POST,/embed/light,405", "GET,/embed/compare/actor,302" })
	void allowedSitesAloneShowPagesInFrames(String method, String path, int status) {
		HttpTestClient.Answer answer = this.client.send(method, path);
		assertThat(answer.status()).isEqualTo(status);
		assertSecurityHeaders(answer,
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; "
						+ "base-uri 'none'; object-src 'none'; "
						+ "frame-ancestors https://studio.example http://studio.example");
	}

	/** A page that handles a reader's photograph can open no connection. */
	@ParameterizedTest
	@CsvSource({ "GET,/check,200", "HEAD,/check,200", "GET,/check?for=digitals&platform=linkedin,200",
			"GET,/check?for=%E0%A4,400", "POST,/check,405", "GET,/check/rules.js,200",
			"GET,/assets/check-none.js,404" })
	void thePhotoCheckSendsNothing(String method, String path, int status) {
		HttpTestClient.Answer answer = this.client.send(method, path);
		assertThat(answer.status()).isEqualTo(status);
		assertSecurityHeaders(answer, SENDING_NOTHING);
	}

	/** A worker is held to the policy of its own file. */
	@Test
	void itsScriptsAndItsWorkerSendNothingEither() {
		List<String> scripts = new ArrayList<>(this.client.page("/check").select("script[src]").eachAttr("src"));
		for (String name : List.of("face-worker.js", "face-model.js")) {
			scripts.add(this.assets.address(Assets.CHECK + name));
		}
		for (String script : scripts) {
			HttpTestClient.Answer answer = this.client.get(script);
			assertThat(answer.header("Content-Type")).as(script).startsWith("text/javascript");
			assertSecurityHeaders(answer, SENDING_NOTHING);
			HttpTestClient.Answer unchanged = this.client.get(script, "If-None-Match", answer.header("ETag"));
			assertThat(unchanged.status()).as(script).isEqualTo(304);
			assertSecurityHeaders(unchanged, SENDING_NOTHING);
		}
	}

	/** It would answer in place of the guide, under no policy of the page's. */
	@Test
	void noScriptBecomesAServiceWorker() {
		String worker = this.assets.address(Assets.CHECK + "face-worker.js");
		assertThat(this.client.get(worker).status()).isEqualTo(200);
		for (String path : List.of(worker, this.assets.address("explore.js"))) {
			HttpTestClient.Answer refused = this.client.get(path, "Service-Worker", "script");
			assertThat(refused.status()).as(path).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/robots.txt,text/plain", "/sitemap.xml,application/xml", "/feed.atom,application/atom+xml",
			"/.well-known/security.txt,text/plain", "/faq,text/html" })
	void answersInItsOwnTypeWhateverIsAccepted(String path, String type) {
		for (String accepted : new String[] { "text/html", "application/json", "image/*" }) {
			HttpTestClient.Answer answer = this.client.get(path, "Accept", accepted);
			assertThat(answer.status()).as(path + " for " + accepted).isEqualTo(200);
			assertThat(answer.header("Content-Type")).startsWith(type);
		}
	}

	@Test
	void assetsAndUnchangedPagesHaveThemToo() {
		String stylesheet = this.client.page("/").select("link[rel=stylesheet]").attr("href");
		assertSecurityHeaders(this.client.get(stylesheet));
		String picture = this.client.page("/about").select("meta[property=og:image]").attr("content");
		assertSecurityHeaders(this.client.get(picture.substring(this.client.address("").length())));
		String tag = this.client.get("/faq").header("ETag");
		HttpTestClient.Answer unchanged = this.client.get("/faq", "If-None-Match", tag);
		assertThat(unchanged.status()).isEqualTo(304);
		assertSecurityHeaders(unchanged);
	}

	@Test
	void refusalsOfTheContainerAreShortAndNameNoVersion() throws IOException {
		for (String path : new String[] { "/%zz", "/%00", "/a%5cb", "/<x>", "/..%2f..%2fetc" }) {
			String answer = raw(path, "localhost");
			assertThat(answer).as(path).startsWith("HTTP/1.1 4").doesNotContain("Tomcat", "Exception", "at org.");
			assertThat(answer.length()).as(path).isLessThan(4000);
		}
	}

	@Test
	void anHttpsAddressBringsHsts() throws Exception {
		BaseAddress base = new BaseAddress(new AddressProperties("https://guide.example"));
		var filter = new SecurityHeadersFilter(base, List.of(), List.of(),
				new Embedding(new EmbedProperties(List.of()), base));
		var response = new MockHttpServletResponse();
		filter.doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
		assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=63072000; includeSubDomains");
		assertThat(this.client.get("/").header("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void aForgedHostHeaderGetsIntoNoPage() throws IOException {
		for (String path : new String[] { "/", "/compare?type=actor", "/FAQ/", "/sitemap.xml" }) {
			assertThat(raw(path, "evil.test")).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.test");
		}
	}

	@Test
	void aForgedForwardingGetsIntoNoPage() {
		for (String path : new String[] { "/", "/sitemap.xml", "/feed.atom", "/compare?type=actor", "/FAQ/",
				"/.well-known/security.txt", "/none" }) {
			HttpTestClient.Answer answer = this.client.get(path, "X-Forwarded-Host", "evil.test", "Forwarded",
					"host=evil.test", "X-Forwarded-Proto", "https");
			assertThat(answer.text()).as(path).doesNotContain("evil.test");
			assertThat(answer.header("Location")).as(path).doesNotContain("evil.test", "//");
		}
	}

	/**
	 * Returns the raw response to a raw request, which client libraries would not send.
	 */
	private String raw(String path, String host) throws IOException {
		URI address = URI.create(this.client.address("/"));
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void assertSecurityHeaders(HttpTestClient.Answer answer) {
		assertSecurityHeaders(answer, POLICY);
	}

	private static void assertSecurityHeaders(HttpTestClient.Answer answer, String policy) {
		assertThat(answer.header("Content-Security-Policy")).isEqualTo(policy);
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
		assertThat(answer.header("Permissions-Policy")).isEqualTo(
				"camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self)");
		assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
		boolean elsewhere = FOR_OTHER_SITES.matcher(answer.response().uri().getPath()).matches()
				&& answer.status() < 400;
		boolean embedded = answer.response().uri().getPath().startsWith("/embed/");
		assertThat(answer.header("Cross-Origin-Resource-Policy"))
			.isEqualTo((elsewhere || embedded) ? "cross-origin" : "same-origin");
		assertThat(answer.header("Server")).isEmpty();
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

}
