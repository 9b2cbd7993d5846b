package headshots.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import headshots.web.cache.CachedResponse;
import headshots.web.cache.CachedResponseMetrics;
import headshots.web.cache.ContentEncoding;
import headshots.web.cache.EncodedBody;
import headshots.web.cache.PageCache;
import headshots.web.cache.PageCacheProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The handler in a server of its own, in front of one that says on which thread it runs.
 */
@Timeout(30)
class CachedResponseHandlerTests {

	private static final String PAGE = "A page. ".repeat(200);

	private final PageCache cache = new PageCache(List.of(() -> 1L), new PageCacheProperties(DataSize.ofMegabytes(1)),
			Clock.systemUTC());

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final Server server = new Server();

	private final ServerConnector connector = new ServerConnector(this.server, 1, 1);

	private final Queue<String> logged = new ConcurrentLinkedQueue<>();

	private final Set<InvocationType> otherRequests = ConcurrentHashMap.newKeySet();

	@BeforeEach
	void start() throws Exception {
		List<HttpField> headers = List.of(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "text/html"),
				new PreEncodedHttpField("X-Of-The-Page", "yes"));
		this.cache.keep("/page",
				new CachedResponse(headers, new EncodedBody(PAGE.getBytes(StandardCharsets.UTF_8)), true, "/{page}"),
				this.cache.now(), false);
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("meters", this.meters);
		this.server.setHandler(new CachedResponseHandler(new OtherHandler(), this.cache,
				new CachedResponseMetrics(beans.getBeanProvider(MeterRegistry.class), true)));
		this.server.setRequestLog(
				(request, response) -> this.logged.add(request.getHttpURI().getPath() + " " + response.getStatus()));
		this.server.addConnector(this.connector);
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
	}

	@Test
	void answersFromTheCacheAndLogsAndMeasuresIt() throws Exception {
		String response = ask("GET /page HTTP/1.1", "");
		assertThat(response).startsWith("HTTP/1.1 200").contains("X-Of-The-Page: yes").endsWith(PAGE);
		assertThat(this.otherRequests).isEmpty();
		stop();
		assertThat(this.logged).containsExactly("/page 200");
		Timer timer = this.meters.get("http.server.requests").tag("uri", "/{page}").timer();
		assertThat(timer.count()).isEqualTo(1);
		assertThat(timer.getId().getTags()).extracting("key")
			.containsExactlyInAnyOrder("method", "uri", "status", "outcome", "exception", "error");
	}

	@Test
	void answersHeadWithTheLengthAndWithoutTheBody() throws IOException {
		String response = ask("HEAD /page HTTP/1.1", "");
		assertThat(response).contains("Content-Length: " + PAGE.length()).endsWith("\r\n\r\n");
		assertThat(this.otherRequests).isEmpty();
	}

	@Test
	void ignoresARange() throws IOException {
		assertThat(ask("GET /page HTTP/1.1", "Range: bytes=0-9\r\n")).startsWith("HTTP/1.1 200").endsWith(PAGE);
	}

	@Test
	void saysNothingOfABodyThatIsKnownAlready() throws IOException {
		String tag = ask("GET /page HTTP/1.1", "").replaceAll("(?s).*ETag: (\\S+).*", "$1");
		String response = ask("GET /page HTTP/1.1", "If-None-Match: \"other\"\r\nIf-None-Match: W/" + tag + "\r\n");
		assertThat(response).startsWith("HTTP/1.1 304")
			.contains("X-Of-The-Page: yes", "ETag: " + tag, "Content-Length: " + PAGE.length())
			.doesNotContain("Content-Type")
			.endsWith("\r\n\r\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Accept-Encoding: gzip|gzip", "Accept-Encoding: GZIP;Q=0.5|gzip", "Accept-Encoding: gzip;Q=0|",
					"Accept-Encoding: gzip; q=0.000|", "Accept-Encoding: identity, gzip;q=0.1|",
					"Accept-Encoding: identity;q=0.5, gzip;q=0.6|gzip", "Accept-Encoding: deflate,zstd|",
					"Accept-Encoding: zstd&Accept-Encoding: gzip|gzip", "Accept-Encoding: gzipped|", "X-None: x|" })
	void negotiatesTheEncoding(String header, String encoding) throws IOException {
		String response = ask("GET /page HTTP/1.1", header.replace("&", "\r\n") + "\r\n");
		if (encoding == null) {
			assertThat(response).doesNotContain("Content-Encoding");
		}
		else {
			assertThat(response).contains("Content-Encoding: " + encoding);
		}
	}

	@Test
	void prefersWhatTheClientPrefersAndThenTheSmallest() {
		assumeThat(ContentEncoding.BROTLI.isAvailable()).isTrue();
		assertThat(ContentEncoding.negotiate("gzip, br")).isEqualTo(ContentEncoding.BROTLI);
		assertThat(ContentEncoding.negotiate("br;q=0.5, gzip;q=0.8")).isEqualTo(ContentEncoding.GZIP);
		assertThat(ContentEncoding.negotiate("*")).isEqualTo(ContentEncoding.BROTLI);
		assertThat(ContentEncoding.negotiate("*;q=0, gzip")).isEqualTo(ContentEncoding.GZIP);
	}

	@ParameterizedTest
	@CsvSource({ "GET /other HTTP/1.1,''", "POST /page HTTP/1.1,Content-Length: 0", "GET /page?session=1 HTTP/1.1,''",
			"GET /page HTTP/1.1,Cookie: session=abc", "GET /page HTTP/1.1,Transfer-Encoding: chunked" })
	void handsEverythingElseToAThreadThatMayBlock(String line, String header) throws IOException {
		boolean cached = line.contains("?");
		String chunks = header.startsWith("Transfer") ? "0\r\n\r\n" : "";
		ask(line, header.isEmpty() ? "" : header + "\r\n", chunks);
		assertThat(this.otherRequests).isEqualTo(cached ? Set.of() : Set.of(InvocationType.BLOCKING));
	}

	@Test
	void readsAllLinesOfCookies() throws IOException {
		ask("GET /page HTTP/1.1", "Cookie: a=b\r\nCookie: __Host-session=abc\r\n");
		assertThat(this.otherRequests).containsExactly(InvocationType.BLOCKING);
	}

	@Test
	void answersPipelinedRequestsInOrderHoweverMany() throws IOException {
		try (Socket socket = new Socket("localhost", this.connector.getLocalPort())) {
			String one = "GET /page HTTP/1.1\r\nHost: localhost\r\n\r\nGET /other HTTP/1.1\r\nHost: localhost\r\n\r\n";
			String last = "GET /page HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write((one.repeat(40) + last).getBytes());
			String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(all.split("HTTP/1.1 200")).hasSize(82);
			assertThat(all.replaceAll("(?s)HTTP/1.1 200.*?\r\n\r\n", "")).isEqualTo((PAGE + "other").repeat(40) + PAGE);
		}
	}

	private String ask(String line, String headers) throws IOException {
		return ask(line, headers, "");
	}

	private String ask(String line, String headers, String body) throws IOException {
		try (Socket socket = new Socket("localhost", this.connector.getLocalPort())) {
			socket.getOutputStream()
				.write((line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body)
					.getBytes(StandardCharsets.ISO_8859_1));
			InputStream in = socket.getInputStream();
			return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/** Notes how it is invoked. */
	private final class OtherHandler extends Handler.Abstract {

		@Override
		public boolean handle(Request request, Response response, Callback callback) {
			boolean selector = isOnSelector();
			CachedResponseHandlerTests.this.otherRequests
				.add(selector ? InvocationType.NON_BLOCKING : InvocationType.BLOCKING);
			Content.Sink.write(response, true, "other", callback);
			return true;
		}

		private static boolean isOnSelector() {
			return Invocable.isNonBlockingInvocation() || List.of(Thread.currentThread().getStackTrace())
				.stream()
				.anyMatch((frame) -> frame.getClassName().contains("ManagedSelector"));
		}

	}

}
