package headshots.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connections whose requests come in pieces or together, or whose client does not read
 * the responses.
 */
@GuideTest
@Timeout(60)
class ConnectionTests {

	private static final String PAGE = "GET /faq HTTP/1.1\r\nHost: localhost\r\n\r\n";

	private static final String DRAWN = "GET /search?q=light HTTP/1.1\r\nHost: localhost\r\n\r\n";

	private static final String FORM = "POST /faq HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\na=b";

	private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

	@LocalServerPort
	private int port;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private ServletWebServerApplicationContext context;

	@BeforeEach
	void keepAPage() {
		assertThat(this.client.get("/faq").status()).isEqualTo(200);
	}

	@Test
	void manyRequestsOneAfterTheOtherAreAnsweredInOrder() throws Exception {
		try (Socket socket = connect()) {
			for (int i = 0; i < 50; i++) {
				send(socket, PAGE);
				assertThat(answer(socket)).startsWith("HTTP/1.1 200").contains("<h1>");
				send(socket, DRAWN);
				assertThat(answer(socket)).startsWith("HTTP/1.1 200").contains("light");
			}
		}
	}

	@Test
	void requestsThatComeTogetherAreAllAnswered() throws Exception {
		try (Socket socket = connect()) {
			send(socket, PAGE + DRAWN + PAGE + PAGE + FORM);
			assertThat(List.of(status(socket), status(socket), status(socket), status(socket), status(socket)))
				.containsExactly(200, 200, 200, 200, 405);
		}
	}

	@Test
	void bytesBehindARequestAreNotTakenForOne() throws Exception {
		for (String next : List.of(FORM, DRAWN, "GET /studio HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
			try (Socket socket = connect()) {
				send(socket, PAGE);
				send(socket, next);
				assertThat(status(socket)).isEqualTo(200);
				assertThat(answer(socket)).doesNotContain("<title>Questions");
			}
		}
	}

	@Test
	void aRequestMayComeInPieces() throws Exception {
		for (int cut = 1; cut < PAGE.length(); cut += 3) {
			try (Socket socket = connect()) {
				send(socket, PAGE.substring(0, cut));
				Thread.sleep(5);
				send(socket, PAGE.substring(cut));
				assertThat(status(socket)).isEqualTo(200);
			}
		}
	}

	@Test
	void aBodyThatLooksLikeARequestIsNotOne() throws Exception {
		try (Socket socket = connect()) {
			send(socket, "GET /search?q=light HTTP/1.1\r\nHost: localhost\r\nX-Note: ");
			Thread.sleep(20);
			send(socket, PAGE);
			assertThat(answer(socket)).startsWith("HTTP/1.1 400");
		}
	}

	@Test
	void clientsThatReadNothingDelayNoOthers() throws Exception {
		List<Socket> greedy = new ArrayList<>();
		try (Socket reader = connect()) {
			for (int i = 0; i < 5; i++) {
				Socket socket = new Socket();
				socket.setReceiveBufferSize(4096);
				socket.connect(new InetSocketAddress("localhost", this.port));
				greedy.add(socket);
			}
			int cut = 0;
			long longest = 0;
			for (int round = 0; round < 100; round++) {
				for (Socket socket : greedy) {
					cut += isTaken(socket) ? 0 : 1;
				}
				long begin = System.nanoTime();
				send(reader, PAGE);
				assertThat(status(reader)).isEqualTo(200);
				longest = Math.max(longest, System.nanoTime() - begin);
				// So that each request comes alone.
				Thread.sleep(5);
			}
			assertThat(cut).isPositive();
			assertThat(longest).isLessThan(2_000_000_000L);
		}
		finally {
			for (Socket socket : greedy) {
				socket.close();
			}
		}
	}

	@Test
	void clientsThatDoNotReadHoldNoPlaceWherePagesAreRendered() throws Exception {
		List<Socket> greedy = new ArrayList<>();
		try {
			// More than may render and wait together, each with more than its buffers
			// hold.
			for (int i = 0; i < 16; i++) {
				Socket socket = unread();
				greedy.add(socket);
				send(socket, DRAWN.repeat(60));
			}
			// Their requests are served first, until their buffers are full.
			Instant end = Instant.now().plusSeconds(30);
			int inARow = 0;
			for (int i = 0; inARow < 20 && Instant.now().isBefore(end); i++) {
				inARow = (this.client.get("/search?q=smile" + i).status() == 200) ? inARow + 1 : 0;
				Thread.sleep(20);
			}
			assertThat(inARow).isEqualTo(20);
		}
		finally {
			close(greedy);
		}
	}

	@Test
	void clientsThatPipelineAndDoNotReadHoldNoThreadAndAreCutOff() throws Exception {
		List<Socket> greedy = new ArrayList<>();
		try {
			for (int i = 0; i < 64; i++) {
				Socket socket = unread();
				greedy.add(socket);
				send(socket, PAGE.repeat(40));
			}
			assertThat(this.client.get("/search?q=light").status()).isEqualTo(200);
			QueuedThreadPool threads = (QueuedThreadPool) ((JettyWebServer) this.context.getWebServer()).getServer()
				.getThreadPool();
			// Those that still write the first pages are done in a moment.
			for (int i = 0; i < 400 && threads.getUtilizedThreads() >= 8; i++) {
				Thread.sleep(5);
			}
			assertThat(threads.getUtilizedThreads()).isLessThan(8);
			for (Socket socket : greedy) {
				assertThat(endsWithin(socket)).isTrue();
			}
		}
		finally {
			close(greedy);
		}
	}

	/** A connection with as small a receive buffer as the system allows. */
	private Socket unread() throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(4096);
		socket.connect(new InetSocketAddress("localhost", this.port));
		socket.setSoTimeout(20_000);
		return socket;
	}

	/** Whether the server ends the connection before it has sent all 40 pages. */
	private boolean endsWithin(Socket socket) {
		long all = 40L * this.client.get("/faq").bytes().length;
		long read = 0;
		byte[] buffer = new byte[64 * 1024];
		try {
			for (int next = 0; next >= 0; next = socket.getInputStream().read(buffer)) {
				read += next;
			}
		}
		catch (SocketException ex) {
			// Reset, which is an end too.
		}
		catch (IOException ex) {
			return false;
		}
		return read < all;
	}

	private static void close(List<Socket> sockets) throws IOException {
		for (Socket socket : sockets) {
			socket.close();
		}
	}

	private static boolean isTaken(Socket socket) throws IOException {
		try {
			send(socket, PAGE);
			return true;
		}
		catch (SocketException ex) {
			return false;
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.setSoTimeout(20_000);
		socket.setTcpNoDelay(true);
		return socket;
	}

	private static void send(Socket socket, String text) throws IOException {
		OutputStream out = socket.getOutputStream();
		out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	private static int status(Socket socket) throws IOException {
		return Integer.parseInt(answer(socket).substring(9, 12));
	}

	/** The next answer, with its headers and its body. */
	private static String answer(Socket socket) throws IOException {
		InputStream in = socket.getInputStream();
		StringBuilder headers = new StringBuilder();
		while (headers.indexOf("\r\n\r\n") < 0) {
			int next = in.read();
			if (next < 0) {
				throw new IOException("The connection ended after: " + headers);
			}
			headers.append((char) next);
		}
		Matcher length = LENGTH.matcher(headers);
		byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
		return headers + new String(body, StandardCharsets.UTF_8);
	}

}
