package headshots.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.web.cache.CachedResponse;
import headshots.web.cache.PageCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CachedPagesTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private PageCache cache;

	@Test
	void cachedResponsesEqualRenderedOnes() {
		String stylesheet = this.client.page("/").select("link[rel=stylesheet]").attr("href");
		List<String> others = List.of("/sitemap.xml", "/feed.atom", "/robots.txt", "/.well-known/security.txt",
				stylesheet, "/card", "/card/compare/actor-vs-model",
				this.client.page("/about")
					.select("meta[property=og:image]")
					.attr("content")
					.replaceFirst(".*(?=/assets)", ""));
		for (List<String> paths : List.of(this.client.sitemap(), others)) {
			for (String path : paths) {
				HttpTestClient.Answer drawn = this.client.get(path, "Cookie", "session=none", "Accept-Encoding",
						"gzip");
				this.client.get(path, "Accept-Encoding", "gzip");
				long hits = this.cache.hits().sum();
				HttpTestClient.Answer ready = this.client.get(path, "Accept-Encoding", "gzip");
				assertThat(this.cache.hits().sum()).as(path).isGreaterThan(hits);
				assertThat(ready.status()).as(path).isEqualTo(200);
				assertThat(headers(ready)).as(path).isEqualTo(headers(drawn));
				assertThat(ready.bytes()).as(path).isEqualTo(drawn.bytes());
			}
		}
	}

	@Test
	void aKnownPageIsNotSentAgain() {
		String tag = this.client.get("/about").header("ETag");
		HttpTestClient.Answer drawn = this.client.get("/about", "Cookie", "session=none", "If-None-Match", tag);
		HttpTestClient.Answer ready = this.client.get("/about", "If-None-Match", tag);
		assertThat(ready.status()).isEqualTo(304);
		assertThat(ready.bytes()).isEmpty();
		assertThat(headers(ready)).isEqualTo(headers(drawn));
	}

	@Test
	void headIsAnsweredFromMemoryWithoutABody() {
		HttpTestClient.Answer get = this.client.get("/about");
		long hits = this.cache.hits().sum();
		HttpTestClient.Answer head = this.client.send("HEAD", "/about");
		assertThat(this.cache.hits().sum()).isGreaterThan(hits);
		assertThat(head.bytes()).isEmpty();
		assertThat(headers(head)).isEqualTo(headers(get));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/glossary?utm_source=x", "/faq?", "/glossary?q=1&q=2", "/about?%00" })
	void aQueryStringThatIsNotOursChangesNothing(String address) {
		this.client.get(address.replaceFirst("\\?.*", ""));
		long misses = this.cache.misses().sum();
		assertThat(this.client.get(address).status()).isEqualTo(200);
		assertThat(this.cache.misses().sum()).isEqualTo(misses);
	}

	@Test
	void pagesThatReadTheirQueryStringAreDrawnForIt() {
		String all = this.client.get("/platforms").text();
		assertThat(this.client.get("/platforms?market=Canada").text()).isNotEqualTo(all);
		assertThat(this.client.get("/platforms").text()).isEqualTo(all);
		CachedResponse search = this.cache.find("/search", null);
		this.client.get("/search?q=polaroid");
		assertThat(this.cache.find("/search", null)).isSameAs(search);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/no-such-page", "/headshots/polaroid", "/sign-in", "/studio", "/actuator/health/liveness" })
	void nothingElseIsKept(String path) {
		this.client.get(path);
		this.client.get(path);
		assertThat(this.cache.find(path, null)).isNull();
	}

	@Test
	void signedInStaffBypassTheCache() {
		this.client.get("/about");
		long hits = this.cache.hits().sum();
		this.client.get("/about", "Cookie", "a=b; __Host-session=abc");
		this.client.get("/about", "Cookie", "session=abc");
		assertThat(this.cache.hits().sum()).isEqualTo(hits);
		this.client.get("/about", "Cookie", "consent=yes");
		assertThat(this.cache.hits().sum()).isEqualTo(hits + 1);
	}

	private static Map<String, List<String>> headers(HttpTestClient.Answer answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
		assertThat(headers.get("date")).hasSize(1);
		// Tells of the time and of the connection, not of the page.
		headers.keySet().removeAll(List.of("date", "connection"));
		return headers;
	}

}
