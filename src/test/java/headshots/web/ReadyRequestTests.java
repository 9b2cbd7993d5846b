package headshots.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import headshots.GuideTest;
import headshots.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has come on a connection, as its bytes.
 */
@GuideTest
class ReadyRequestTests {

	@Autowired
	private PageCache cache;

	@Autowired
	private Visitor visitor;

	@BeforeEach
	void keepAPage() {
		assertThat(this.visitor.get("/faq").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /faq HTTP/1.1|Host: a||", "GET /faq HTTP/1.1|Host: a|Accept-Encoding: gzip||",
			"GET /faq HTTP/1.1|host: a|upgrade-insecure-requests: 1|connection: keep-alive|cache-control: no-cache||",
			"GET /faq?utm_source=x HTTP/1.1|Host: a||", "GET /faq HTTP/1.1|Host: a|If-None-Match: \"x\"||" })
	void isAPageFromMemory(String request) {
		assertThat(isReady(request)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "G", "GET ", "GET /faq", "GET /faq HTTP/1.1|", "GET /faq HTTP/1.1|Host: a|",
			"GET /faq HTTP/1.1|Host: a|Acc", "GET /faq HTTP/1.1|Host: a||GET /faq HTTP/1.1|Host: a||",
			"GET /faq HTTP/1.1|Host: a||x", "POST /faq HTTP/1.1|Host: a||", "HEAD /faq HTTP/1.1|Host: a||",
			"get /faq HTTP/1.1|Host: a||", "GET /faq HTTP/1.0|Host: a||", "GET /faq  HTTP/1.1|Host: a||",
			"GET  /faq HTTP/1.1|Host: a||", "GET /search?q=x HTTP/1.1|Host: a||",
			"GET /no-such-page HTTP/1.1|Host: a||", "GET /studio HTTP/1.1|Host: a||", "GET //faq HTTP/1.1|Host: a||",
			"GET /faq;x HTTP/1.1|Host: a||", "GET /%66aq HTTP/1.1|Host: a||", "GET http://a/faq HTTP/1.1|Host: a||",
			"GET /faq HTTP/1.1|Host: a|Cookie: session=x||", "GET /faq HTTP/1.1|Host: a|cOOKIE: a=b||",
			"GET /faq HTTP/1.1|Host: a|Content-Length: 1||x", "GET /faq HTTP/1.1|Host: a|content-length: 0||",
			"GET /faq HTTP/1.1|Host: a|Transfer-Encoding: chunked||",
			"GET /faq HTTP/1.1|Host: a|Expect: 100-continue||", "GET /faq HTTP/1.1|Host: a|Upgrade: websocket||" })
	void isForTheOtherThreads(String request) {
		assertThat(isReady(request)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /faq HTTP/1.1\n\n", "GET /faq HTTP/1.1\nHost: a\n\n", "\r\n\r\n", "\n", "\r",
			"GET /faq HTTP/1.1\r\nHost: a\n\r\n\r", "GET /faq HTTP/1.1\r\nHost: a\r\n\n" })
	void endsItsLinesInAnotherWay(String request) {
		assertThat(test(request)).isFalse();
	}

	/** Without changing what is read afterwards; with a line's end for each bar. */
	private boolean isReady(String request) {
		return test(request.replace("|", "\r\n"));
	}

	private boolean test(String request) {
		ByteBuffer bytes = ByteBuffer.wrap(("before" + request).getBytes(StandardCharsets.ISO_8859_1));
		bytes.position(6);
		boolean ready = new ReadyRequest(this.cache).test(bytes);
		assertThat(bytes.position()).isEqualTo(6);
		assertThat(bytes.limit()).isEqualTo(bytes.capacity());
		return ready;
	}

}
