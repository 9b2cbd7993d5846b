package headshots.web.server;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import headshots.web.PersonalPages;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An access log in the format with the most in it.
 */
class PersonalRequestLogTests {

	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

	private final Lines writer = new Lines(this.lines);

	private final Server server = new Server();

	private final ServerConnector connector = new ServerConnector(this.server);

	@BeforeEach
	void start() throws Exception {
		PersonalPages plan = (path) -> path.equals("/plan") || path.startsWith("/plan/");
		this.server.addConnector(this.connector);
		this.server.setHandler(new Handler.Abstract() {

			@Override
			public boolean handle(Request request, Response response, Callback callback) {
				callback.succeeded();
				return true;
			}

		});
		this.server.setRequestLog(new PersonalRequestLog(
				new CustomRequestLog(this.writer, CustomRequestLog.EXTENDED_NCSA_FORMAT + " %U %q"), List.of(plan)));
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
		assertThat(this.writer.isStopped()).isTrue();
	}

	@Test
	void leavesOutTheQueryOfAPersonalPageAlone() throws Exception {
		assertThat(line("/plan?do=act&with=glasses", "")).contains("\"GET /plan HTTP/1.1\" 200")
			.doesNotContain("act", "glasses");
		for (String path : List.of("/plan/answer?with=glasses", "/plan/calendar.ics?with=glasses", "/PLAN?with=glasses",
				"/plan/?with=glasses", "//plan?with=glasses", "/%70lan?with=glasses", "/plan;a=b?with=glasses",
				"http://localhost/plan?with=glasses")) {
			assertThat(line(path, "")).as(path).doesNotContain("glasses").containsIgnoringCase("lan");
		}
		assertThat(line("/search?q=glasses", "")).contains("\"GET /search?q=glasses HTTP/1.1\" 200");
		assertThat(line("/planet?q=glasses", "")).contains("/planet?q=glasses");
	}

	@Test
	void leavesItOutOfTheReferer() throws Exception {
		assertThat(line("/faq", "Referer: https://guide.example/plan?with=glasses\r\n"))
			.contains("\"https://guide.example/plan\"");
		assertThat(line("/faq", "Referer: /plan?with=glasses\r\n")).doesNotContain("glasses");
		assertThat(line("/faq", "Referer: ht tp://:x/plan?with=glasses\r\n")).doesNotContain("glasses");
		assertThat(line("/faq", "Referer: https://other.example/?q=glasses\r\n"))
			.contains("\"https://other.example/?q=glasses\"");
	}

	private String line(String path, String header) throws Exception {
		try (Socket socket = new Socket("localhost", this.connector.getLocalPort())) {
			socket.getOutputStream()
				.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			socket.getInputStream().readAllBytes();
		}
		String line = this.lines.poll(10, TimeUnit.SECONDS);
		assertThat(line).as(path).isNotNull();
		return line;
	}

	/**
	 * Takes lines only between start and stop, as a file does.
	 */
	private static final class Lines extends AbstractLifeCycle implements RequestLog.Writer {

		private final BlockingQueue<String> lines;

		private Lines(BlockingQueue<String> lines) {
			this.lines = lines;
		}

		@Override
		public void write(String line) {
			assertThat(isStarted()).isTrue();
			this.lines.add(line);
		}

	}

}
