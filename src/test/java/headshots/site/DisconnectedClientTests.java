package headshots.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;

/**
 * Readers close the connection while their page is drawn or sent.
 */
@Tag("application")
@GuideTest
@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
class DisconnectedClientTests {

	private static final String FROM_MEMORY = "Accept-Encoding: identity";

	/** With the cookie of a member of staff a page is drawn for each request. */
	private static final String DRAWN = "Cookie: session=none";

	@Autowired
	private HttpTestClient client;

	@MockitoSpyBean
	private Site site;

	/** A connection takes any page at once, but not this many of them. */
	@ParameterizedTest
	@ValueSource(strings = { FROM_MEMORY, DRAWN })
	void aReaderWhoLeavesWhileAPageIsSentIsNotReported(String header, CapturedOutput output) throws Exception {
		int before = output.getAll().length();
		String request = request("/compare/actor-vs-model", header);
		for (int i = 0; i < 5; i++) {
			try (Socket socket = connect(8 * 1024)) {
				socket.getOutputStream().write(request.repeat(30).getBytes(StandardCharsets.US_ASCII));
				InputStream answer = socket.getInputStream();
				assertThat(answer.readNBytes(200)).isNotEmpty();
				reset(socket);
			}
		}
		assertThatNothingIsReported(output, before);
	}

	@Test
	void aReaderWhoLeavesWhileAPageIsDrawnIsNotReported(CapturedOutput output) throws Exception {
		int before = output.getAll().length();
		CountDownLatch drawn = new CountDownLatch(1);
		CountDownLatch left = new CountDownLatch(1);
		doAnswer((call) -> {
			drawn.countDown();
			assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
			return call.callRealMethod();
		}).when(this.site).navigation();
		try (Socket socket = connect(8 * 1024)) {
			socket.getOutputStream().write(request("/search?q=light", DRAWN).getBytes(StandardCharsets.US_ASCII));
			assertThat(drawn.await(60, TimeUnit.SECONDS)).isTrue();
			reset(socket);
		}
		// The system has to hear of it before the page is written.
		Thread.sleep(200);
		left.countDown();
		assertThatNothingIsReported(output, before);
	}

	private void assertThatNothingIsReported(CapturedOutput output, int before) throws InterruptedException {
		for (int i = 0; i < 20; i++) {
			assertThat(this.client.get("/faq?round=" + i).status()).isEqualTo(200);
			Thread.sleep(50);
		}
		assertThat(output.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
	}

	private Socket connect(int buffer) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(buffer);
		URI address = URI.create(this.client.address("/"));
		socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
		return socket;
	}

	/** Closes the connection at once, with all that is on its way. */
	private static void reset(Socket socket) throws IOException {
		socket.setSoLinger(true, 0);
		socket.close();
	}

	private String request(String path, String header) {
		String host = URI.create(this.client.address("/")).getAuthority();
		return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + header + "\r\n\r\n";
	}

}
