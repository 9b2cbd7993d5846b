package headshots.steady;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import headshots.SignedInClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A stop that is asked for while fifty requests are under way: each is answered, none by
 * a failure, what was saved is saved, and the stop takes less than twenty seconds. Four
 * are saves that have been sent by half, the rest are pages whose response is not read
 * yet.
 */
class GracefulStopCheck {

	private static final int READS = 46;

	private static final int SAVES = 4;

	private static final int LONGEST_STOP = 20;

	@TempDir
	private Path folder;

	@Test
	void everyRequestUnderWayIsAnswered() throws Exception {
		try (InstalledGuide guide = new InstalledGuide(this.folder)) {
			Process process = guide.start();
			guide.setUp();
			List<String> cells = guide.cells().subList(0, SAVES);
			List<HalfSent> saves = new ArrayList<>();
			for (String cell : cells) {
				saves.add(halfSave(guide, cell));
			}
			assertThat(guide.person().get("/compare/actor-vs-model").status()).isEqualTo(200);
			List<Socket> reads = new ArrayList<>();
			for (int i = 0; i < READS; i++) {
				reads.add(new Socket("localhost", guide.port()));
			}
			Thread.sleep(500);
			for (Socket read : reads) {
				send(read, "GET /compare/actor-vs-model HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			}
			// Long enough for each to be begun, on a busy machine too.
			Thread.sleep(400);
			long unread = reads.stream().filter(GracefulStopCheck::isUnanswered).count();
			Instant asked = Instant.now();
			process.destroy();
			Thread.sleep(1000);
			for (HalfSent save : saves) {
				send(save.socket(), save.rest());
			}
			for (Socket read : reads) {
				assertThat(answer(read)).startsWith("HTTP/1.1 200").endsWith("</html>\n");
			}
			for (HalfSent save : saves) {
				assertThat(answer(save.socket())).startsWith("HTTP/1.1 303").contains("done=saved");
			}
			assertThat(process.waitFor(LONGEST_STOP, TimeUnit.SECONDS)).isTrue();
			Duration took = Duration.between(asked, Instant.now());
			guide.start();
			for (String cell : cells) {
				assertThat(guide.person().page(cell).select("[name=summary]").val()).isEqualTo(text(cell));
			}
			System.out.println("Graceful stop: " + (READS + SAVES) + " requests under way, all answered; " + SAVES
					+ " were saves sent by half, all saved, and " + unread + " pages were still being made; exit after "
					+ took.toMillis() + " ms, 1000 of which the saves took to arrive");
		}
	}

	private static HalfSent halfSave(InstalledGuide guide, String cell) throws IOException {
		SignedInClient person = guide.person();
		Document page = person.page(cell);
		FormElement form = (FormElement) page.selectFirst("form.editor");
		String body = form.formData()
			.stream()
			.filter((field) -> !field.key().equals("summary") && !field.key().equals("action"))
			.map((field) -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&")) + "&action=save&summary="
				+ URLEncoder.encode(text(cell), StandardCharsets.UTF_8);
		String cookie = person.cookies()
			.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + each.getValue())
			.collect(Collectors.joining("; "));
		Socket socket = new Socket("localhost", guide.port());
		send(socket,
				"POST " + form.attr("action") + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
						+ "\r\nConnection: close\r\n\r\n" + body.substring(0, body.length() / 2));
		return new HalfSent(socket, body.substring(body.length() / 2));
	}

	private static String text(String cell) {
		return "Saved while the guide stopped, " + cell.replaceAll("\\D", "");
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
	}

	private static boolean isUnanswered(Socket socket) {
		try {
			return socket.getInputStream().available() == 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String answer(Socket socket) throws IOException {
		try (socket) {
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * A save of which the second half is still to come.
	 */
	private record HalfSent(Socket socket, String rest) {
	}

}
