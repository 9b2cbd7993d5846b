package headshots.studio;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.studio.form.Field;
import headshots.studio.form.FieldType;
import headshots.studio.form.GuideForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Oversized or malformed requests are rejected with a page of the guide, which says what
 * to do.
 */
@StudioTest
@Timeout(60)
class RequestLimitsTests {

	private static final String END = "\r\n";

	@Autowired
	private Staff staff;

	@LocalServerPort
	private int port;

	private SignedInClient editor;

	private String token;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
		this.token = this.editor.token();
	}

	@Test
	void twoHundredFieldsFitAndNoMore() {
		assertThat(this.editor.send("POST", "/studio/publication", shown(199)).status()).isEqualTo(422);
		assertRefused(this.editor.send("POST", "/studio/publication", shown(200)), 413);
		String query = IntStream.range(0, 201).mapToObj((i) -> "x" + i + "=1").reduce("", (a, b) -> a + "&" + b);
		assertRefused(this.editor.get("/studio/search?" + query.substring(1)), 400);
		assertRefused(this.editor.get("/search?" + query.substring(1)), 400);
	}

	@Test
	void theLargestFormsOfOursFit() {
		List<Map.Entry<String, String>> sources = new ArrayList<>(fields("_csrf", this.token, "type", "actor"));
		this.editor.page("/studio/sources")
			.select("[name=entry]")
			.forEach((box) -> sources.add(Map.entry("citations", box.val())));
		assertThat(sources).hasSizeGreaterThan(110);
		assertThat(this.editor.send("POST", "/studio/guidance", sources).status()).isEqualTo(422);
		List<Map.Entry<String, String>> rows = new ArrayList<>(fields("_csrf", this.token, "title", "Many rows"));
		IntStream.rangeClosed(1, 90).forEach((row) -> {
			rows.add(Map.entry("groups." + row + ".title", "Group " + row));
			rows.add(Map.entry("groups." + row + ".items", "One\nTwo"));
		});
		assertThat(this.editor.send("POST", "/studio/checklists", rows).status()).isEqualTo(303);
	}

	@Test
	void aFormOfHalfAMegabyteIsRefusedWithWordsOnWhatToDo() {
		String half = "w ".repeat(32 * 1024 - 10);
		List<Map.Entry<String, String>> fields = new ArrayList<>(fields("_csrf", this.token));
		IntStream.range(0, 7).forEach((i) -> fields.add(Map.entry("field" + i, half)));
		assertThat(this.editor.send("POST", "/studio/tips", fields).status()).isEqualTo(422);
		fields.add(Map.entry("purpose", half));
		fields.add(Map.entry("note", half));
		Answer answer = this.editor.send("POST", "/studio/tips", fields);
		assertRefused(answer, 413);
		assertThat(answer.html().select("main").text()).contains("None of it was saved", "go back in your browser",
				"512 KB");
		// It can be copied from there.
		assertThat(answer.html().select("main dd pre").eachText()).contains(half.strip());
		assertThat(answer.html().select("main form")).isEmpty();
		IntStream.range(0, 9).forEach((i) -> fields.add(Map.entry("more" + i, half)));
		Answer all = this.editor.send("POST", "/studio/tips", fields);
		assertRefused(all, 413);
		assertThat(all.html().select("main").text()).contains("None of it was saved", "Go back", "512 KB");
		assertRefused(this.staff.someone().send("POST", "/sign-in", fields), 413);
	}

	@Test
	void aTextOf64KilobytesIsKeptAndALongerOneComesBack() {
		String most = "word ".repeat(64 * 1024 / 5);
		Answer saved = this.editor.post("/studio/tips", "title", "Long tip", "purpose", most);
		assertThat(saved.status()).isEqualTo(303);
		Answer refused = this.editor.post("/studio/tips", "title", "Longer tip", "purpose", most + "and more");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().select("#purpose").val()).contains("and more");
		assertThat(refused.html().select(".problems").text()).contains("64 KB");
	}

	@Test
	void anUploadTakesOneArchiveOfFifteenMegabytes() {
		assertThat(upload(1, 15 * 1024 * 1024)).startsWith("HTTP/1.1 422").contains("isn’t a ZIP");
		assertThat(upload(1, 16 * 1024 * 1024)).startsWith("HTTP/1.1 413")
			.contains("This is too large", "15 MB")
			.doesNotContain("Exception");
		assertThat(upload(1, 45 * 1024 * 1024)).startsWith("HTTP/1.1 413")
			.contains("This is too large", "40 MB")
			.doesNotContain("Exception");
		assertThat(upload(8, 10)).startsWith("HTTP/1.1 422");
		assertThat(upload(31, 10)).matches("(?s)HTTP/1.1 4(00|13) .*<main.*").doesNotContain("Exception", "Tomcat");
	}

	@Test
	void aHeaderOfEightKilobytesIsRefused() {
		String line = "X-Long: " + "x".repeat(9000) + END;
		assertThat(raw("GET / HTTP/1.1", line, "")).startsWith("HTTP/1.1 4").doesNotContain("Tomcat", "Exception");
		assertThat(raw("GET /" + "x".repeat(9000) + " HTTP/1.1", "", "")).startsWith("HTTP/1.1 4");
	}

	@Test
	void aDuplicateFieldIsRefused() {
		for (String name : List.of("username", "password", "_csrf", "to", "held-path", "held.title")) {
			Answer answer = this.staff.someone().postBare("/sign-in", List.of(), name, "a", name, "b");
			assertRefused(answer, 400);
		}
		for (String name : List.of("base", "form", "action", "title", "destination", "note")) {
			assertRefused(this.editor.post("/studio/tips", name, "1", name, "2"), 400);
		}
	}

	@Test
	void fieldsWithSeveralValuesMayOccurTwice() {
		List<String> lists = GuideForms.definitions()
			.all()
			.stream()
			.flatMap((kind) -> kind.components().stream())
			.filter((field) -> field.shape() == FieldType.CHOICES)
			.map(Field::name)
			.distinct()
			.toList();
		assertThat(lists).isNotEmpty();
		for (String name : Stream.concat(lists.stream(), Stream.of("entry", "shown")).toList()) {
			assertThat(this.editor.post("/studio/questions", name, "a", name, "b").status()).as(name).isEqualTo(422);
		}
	}

	@Test
	@Timeout(40)
	void clientsThatStopSendingHoldNoThread() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST /sign-in HTTP/1.1" + END + "Host: localhost" + END + "Content-Type: "
					+ "application/x-www-form-urlencoded" + END + "Transfer-Encoding: chunked" + END + END + "4" + END
					+ "a=bc" + END)
				.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).matches("(?s)(HTTP/1.1 4.*)?").doesNotContain("Exception");
		}
	}

	@Test
	void aBodyWithoutAnEndIsCutOff() throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("POST /sign-in HTTP/1.1" + END + "Host: localhost" + END + "Content-Type: "
					+ "application/x-www-form-urlencoded" + END + "Transfer-Encoding: chunked" + END + END)
				.getBytes(StandardCharsets.US_ASCII));
			byte[] chunk = ("10000" + END + "x".repeat(65536) + END).getBytes(StandardCharsets.US_ASCII);
			int sent = 0;
			try {
				while (sent++ < 2000) {
					out.write(chunk);
				}
			}
			catch (IOException ex) {
				// The connection is closed, as it should be.
			}
			assertThat(sent).isLessThan(2000);
		}
	}

	private List<Map.Entry<String, String>> shown(int count) {
		List<Map.Entry<String, String>> fields = new ArrayList<>(fields("_csrf", this.token));
		IntStream.range(0, count).forEach((i) -> fields.add(Map.entry("shown", "")));
		fields.replaceAll((field) -> field.getValue().isEmpty() ? Map.entry("x" + fields.indexOf(field), "") : field);
		return fields;
	}

	private static List<Map.Entry<String, String>> fields(String... fields) {
		List<Map.Entry<String, String>> all = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			all.add(Map.entry(fields[i], fields[i + 1]));
		}
		return all;
	}

	/** Sends a form with the token, some fields and a file of zeros. */
	private String upload(int parts, int bytes) {
		StringBuilder head = new StringBuilder(part("_csrf", this.token));
		IntStream.range(1, parts).forEach((i) -> head.append(part("more" + i, "x")));
		head.append("--edge" + END + "Content-Disposition: form-data; name=\"archive\"; filename=\"a.zip\"" + END
				+ "Content-Type: application/zip" + END + END);
		String body = head + "0".repeat(bytes) + END + "--edge--" + END;
		return raw("POST /studio/import HTTP/1.1",
				"Content-Type: multipart/form-data; boundary=edge" + END + "Content-Length: " + body.length() + END,
				body);
	}

	private static String part(String name, String value) {
		return "--edge" + END + "Content-Disposition: form-data; name=\"" + name + "\"" + END + END + value + END;
	}

	private String raw(String line, String headers, String body) {
		String cookie = this.editor.cookies()
			.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + each.getValue())
			.reduce("", (one, other) -> one + "; " + other);
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((line + END + "Host: localhost" + END + "Cookie: " + cookie.substring(2) + END + headers
						+ "Connection: close" + END + END + body)
					.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(line, ex);
		}
	}

	private static void assertRefused(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.html().select("main h1")).hasSize(1);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
		assertThat(answer.text()).doesNotContain("Exception", "Tomcat", "org.", "headshots.");
	}

}
