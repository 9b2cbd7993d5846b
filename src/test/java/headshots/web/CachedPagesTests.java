package headshots.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import headshots.GuideTest;
import headshots.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CachedPagesTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private PageCache cache;

	@Test
	void whatComesFromMemoryIsWhatWasDrawn() {
		String stylesheet = this.visitor.page("/").select("link[rel=stylesheet]").attr("href");
		List<String> others = List.of("/sitemap.xml", "/feed.atom", "/robots.txt", "/.well-known/security.txt",
				stylesheet,
				this.visitor.page("/")
					.select("meta[property=og:image]")
					.attr("content")
					.replaceFirst(".*(?=/assets)", ""));
		for (List<String> paths : List.of(this.visitor.sitemap(), others)) {
			for (String path : paths) {
				Visitor.Answer drawn = this.visitor.get(path, "Cookie", "session=none", "Accept-Encoding", "gzip");
				this.visitor.get(path, "Accept-Encoding", "gzip");
				long hits = this.cache.hits().sum();
				Visitor.Answer ready = this.visitor.get(path, "Accept-Encoding", "gzip");
				assertThat(this.cache.hits().sum()).as(path).isGreaterThan(hits);
				assertThat(ready.status()).as(path).isEqualTo(200);
				assertThat(headers(ready)).as(path).isEqualTo(headers(drawn));
				assertThat(ready.bytes()).as(path).isEqualTo(drawn.bytes());
			}
		}
	}

	@Test
	void aKnownPageIsNotSentAgain() {
		String tag = this.visitor.get("/about").header("ETag");
		Visitor.Answer drawn = this.visitor.get("/about", "Cookie", "session=none", "If-None-Match", tag);
		Visitor.Answer ready = this.visitor.get("/about", "If-None-Match", tag);
		assertThat(ready.status()).isEqualTo(304);
		assertThat(ready.bytes()).isEmpty();
		assertThat(headers(ready)).isEqualTo(headers(drawn));
	}

	@Test
	void headIsAnsweredFromMemoryWithoutABody() {
		Visitor.Answer get = this.visitor.get("/about");
		long hits = this.cache.hits().sum();
		Visitor.Answer head = this.visitor.send("HEAD", "/about");
		assertThat(this.cache.hits().sum()).isGreaterThan(hits);
		assertThat(head.bytes()).isEmpty();
		assertThat(headers(head)).isEqualTo(headers(get));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/faq?utm_source=x", "/faq?", "/glossary?q=1&q=2", "/about?%00" })
	void aQueryStringThatIsNotOursChangesNothing(String address) {
		this.visitor.get(address.replaceFirst("\\?.*", ""));
		long misses = this.cache.misses().sum();
		assertThat(this.visitor.get(address).status()).isEqualTo(200);
		assertThat(this.cache.misses().sum()).isEqualTo(misses);
	}

	@Test
	void pagesThatReadTheirQueryStringAreDrawnForIt() {
		String all = this.visitor.get("/platforms").text();
		assertThat(this.visitor.get("/platforms?market=Canada").text()).isNotEqualTo(all);
		assertThat(this.visitor.get("/platforms").text()).isEqualTo(all);
		this.visitor.get("/search?q=polaroid");
		assertThat(this.cache.find("/search", false)).isNull();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/no-such-page", "/headshots/polaroid", "/sign-in", "/studio", "/actuator/health/liveness" })
	void nothingElseIsKept(String path) {
		this.visitor.get(path);
		this.visitor.get(path);
		assertThat(this.cache.find(path, false)).isNull();
	}

	@Test
	void whoeverIsSignedInIsNotAnsweredFromMemory() {
		this.visitor.get("/about");
		long hits = this.cache.hits().sum();
		this.visitor.get("/about", "Cookie", "a=b; __Host-session=abc");
		this.visitor.get("/about", "Cookie", "session=abc");
		assertThat(this.cache.hits().sum()).isEqualTo(hits);
		this.visitor.get("/about", "Cookie", "consent=yes");
		assertThat(this.cache.hits().sum()).isEqualTo(hits + 1);
	}

	private static Map<String, List<String>> headers(Visitor.Answer answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
		// Tells of the time and of the connection, not of the page.
		headers.keySet().removeAll(List.of("date", "connection"));
		return headers;
	}

}
