package headshots.web.concurrency;

import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.autoconfigure.JettyServerProperties;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All places at work are taken by requests that do not end, and others come on top.
 */
@StudioTest
@Timeout(60)
class ConcurrencyLimitFilterTests {

	@Autowired
	private ConcurrencyLimitFilter filter;

	@Autowired
	private ConcurrencyProperties properties;

	@Autowired
	private JettyServerProperties jetty;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@LocalServerPort
	private int port;

	private final CountDownLatch over = new CountDownLatch(1);

	private final List<Thread> atWork = new ArrayList<>();

	@AfterEach
	void end() throws InterruptedException {
		this.over.countDown();
		for (Thread thread : this.atWork) {
			thread.join();
		}
	}

	@Test
	void readersOnTopAreToldSoInPlainWordsAndStaffAreNot() throws InterruptedException {
		SignedInClient editor = this.staff.editor();
		double shed = shed("readers");
		occupy("GET", "/search", this.properties.pageRendering());
		Answer answer = this.client.get("/search?q=light");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).isEqualTo("5");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(answer.html().select("h1").text()).isEqualTo("The guide is very busy right now");
		assertThat(answer.html().select("main").text()).contains("reload the page");
		assertThat(answer.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(shed("readers")).isEqualTo(shed + 1);
		Answer problem = this.client.get("/search?q=light", "Accept", "application/json");
		assertThat(problem.status()).isEqualTo(503);
		assertThat(problem.header("Retry-After")).isEqualTo("5");
		assertThat(problem.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(problem.text()).contains("\"status\":503");
		assertThat(editor.get("/studio").status()).isEqualTo(200);
		assertThat(this.client.get("/actuator/health/liveness").status()).isEqualTo(200);
		String stylesheet = answer.html().select("link[rel=stylesheet]").attr("href");
		assertThat(this.client.get(stylesheet).status()).isEqualTo(200);
		end();
		assertThat(this.client.get("/search?q=light").status()).isEqualTo(200);
	}

	@Test
	void newLightSettingsOnTopAreRefusedAndOtherPagesAreNot() throws InterruptedException {
		double shed = shed("drawings");
		ConcurrencyProperties.ConcurrencyLimit drawings = this.properties.lightDrawings();
		occupy("GET", "/light?angle=5&size=3",
				new ConcurrencyProperties.ConcurrencyLimit(drawings.maxConcurrent(), 0, drawings.maxWait()));
		for (String path : List.of("/light?angle=10&size=4", "/%6Cight?angle=10&size=4", "/embed/light?angle=10&size=4",
				"/drawings/l10_30_3_9_0_0_0_2_2.abcdef.svg")) {
			assertThat(this.client.get(path).status()).as(path).isEqualTo(503);
		}
		assertThat(shed("drawings")).isEqualTo(shed + 4);
		Document frame = this.client.get("/embed/light?angle=10&size=4").html();
		assertThat(frame.select("h1").text()).isEqualTo("The guide is very busy right now");
		assertThat(frame.select("header, nav")).isEmpty();
		for (String path : List.of("/search?q=light", "/light/rembrandt", "/compare/actor-vs-model?highlight")) {
			assertThat(this.client.get(path).status()).as(path).isEqualTo(200);
		}
		end();
		assertThat(this.client.get("/light?angle=10&size=4").status()).isEqualTo(200);
	}

	@Test
	void drawnPagesOnTopLeaveTheLightExplorerItsPlaces() throws InterruptedException {
		occupy("GET", "/search", this.properties.pageRendering());
		assertThat(this.client.get("/search?q=light").status()).isEqualTo(503);
		assertThat(this.client.get("/light?angle=15&size=4").status()).isEqualTo(200);
	}

	@Test
	void aSaveOnTopComesBackWithItsTextAndOnePressLaterSavesIt() throws InterruptedException {
		SignedInClient editor = this.staff.editor();
		Document form = editor.page("/studio/questions/new");
		occupy("POST", "/studio/questions", this.properties.saves());
		Answer busy = editor.submit(form, "form.editor", "question", "Is there room?", "action", "save");
		assertThat(busy.status()).isEqualTo(503);
		assertThat(busy.header("Retry-After")).isEqualTo("5");
		assertThat(busy.html().select("main").text()).contains("Too many people are working at once", "Is there room?",
				"Nothing you typed is lost");
		// Reads are not limited.
		assertThat(this.client.get("/search?q=light").status()).isEqualTo(200);
		assertThat(editor.get("/studio").status()).isEqualTo(200);
		Answer script = editor.postBare("/studio/questions/new/working-copy", List.of("X-Requested-With", "fetch"));
		assertThat(script.status()).isEqualTo(503);
		end();
		Answer saved = editor.submit(busy.html(), "main form");
		assertThat(saved.header("Location")).endsWith("done=saved");
	}

	@Test
	void slowUploadsDoNotBlockSaves() throws InterruptedException {
		SignedInClient editor = this.staff.editor();
		String token = editor.token();
		double shed = shed("uploads");
		ConcurrencyProperties.ConcurrencyLimit uploads = this.properties.uploads();
		occupy("POST", "/studio/photographs",
				new ConcurrencyProperties.ConcurrencyLimit(uploads.maxConcurrent(), 0, uploads.maxWait()));
		Answer saved = editor.postBare("/studio/questions", List.of(), "question", "Beside them?", "_csrf", token);
		assertThat(saved.status()).isEqualTo(303);
		assertThat(shed("uploads")).isEqualTo(shed);
	}

	@Test
	void answersAnUploadOnTopWhenItsSenderHasSentAll() throws Exception {
		SignedInClient editor = this.staff.editor();
		double shed = shed("uploads");
		occupy("POST", "/studio/photographs", this.properties.uploads());
		Answer answer = editor.upload("/studio/photographs", "file", "portrait.jpg", new byte[12_000_000]);
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.html().select("h1").text()).isEqualTo("The guide is very busy right now");
		assertThat(shed("uploads")).isEqualTo(shed + 1);
	}

	@Test
	void anUploadOnTopThatComesSlowlyHoldsNoThread() throws Exception {
		int atOnce = this.jetty.getThreads().getMax() + 10;
		occupy("POST", "/studio/photographs", this.properties.uploads());
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < atOnce; i++) {
				Socket socket = new Socket("localhost", this.port);
				slow.add(socket);
				socket.setSoTimeout(20_000);
				socket.getOutputStream()
					.write(("POST /studio/photographs HTTP/1.1\r\nHost: localhost\r\nCookie: session=one\r\n"
							+ "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\n\r\n")
						.getBytes());
			}
			assertThat(this.client.get("/search?q=light").status()).isEqualTo(200);
			for (Socket socket : slow) {
				socket.getOutputStream().write(new byte[1000]);
			}
			for (Socket socket : slow) {
				assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 503 ")
					.contains("Connection: close", "</html>");
			}
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void formsOfStrangersDoNotBlockSaves() throws InterruptedException {
		SignedInClient editor = this.staff.editor();
		String token = editor.token();
		occupy("POST", "/sign-in", this.properties.anonymousPosts());
		assertThat(this.staff.someone().postBare("/studio/questions", List.of(), "answer", "x").status())
			.isEqualTo(503);
		assertThat(this.client.send("POST", "/faq").status()).isEqualTo(503);
		Answer saved = editor.postBare("/studio/questions", List.of(), "question", "Still open?", "_csrf", token);
		assertThat(saved.status()).isEqualTo(303);
	}

	@Test
	void readersAnswersOnTopAreRefusedAndNothingElseIs() throws InterruptedException {
		double shed = shed("answers");
		ConcurrencyProperties.ConcurrencyLimit personal = this.properties.personalPages();
		occupy("POST", "/plan/answer",
				new ConcurrencyProperties.ConcurrencyLimit(personal.maxConcurrent(), 0, personal.maxWait()));
		Answer busy = this.client.get("/plan?do=act");
		assertThat(busy.status()).isEqualTo(503);
		assertThat(busy.header("Cache-Control")).isEqualTo("no-store");
		assertThat(busy.text()).doesNotContain("do=act");
		assertThat(plan().status()).isEqualTo(503);
		assertThat(shed("answers")).isEqualTo(shed + 2);
		for (String path : List.of("/plan", "/search?q=light", "/sign-in")) {
			assertThat(this.client.get(path).status()).as(path).isEqualTo(200);
		}
		assertThat(this.staff.editor().get("/studio").status()).isEqualTo(200);
		end();
		assertThat(plan().status()).isEqualTo(200);
	}

	@Test
	void formsOfStrangersLeaveReadersAnswersTheirPlaces() throws InterruptedException {
		occupy("POST", "/sign-in", this.properties.anonymousPosts());
		Answer answer = plan();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Connection")).isEmpty();
	}

	@Test
	void aCallerThatFindsAPlaceInTimeIsAnswered() throws InterruptedException {
		occupy("POST", "/studio/questions", new ConcurrencyProperties.ConcurrencyLimit(
				this.properties.saves().maxConcurrent(), 0, this.properties.saves().maxWait()));
		Thread ends = new Thread(this.over::countDown);
		Answer[] saved = new Answer[1];
		SignedInClient editor = this.staff.editor();
		String token = editor.token();
		Thread saving = new Thread(() -> saved[0] = editor.postBare("/studio/questions", List.of(), "question",
				"Worth waiting?", "_csrf", token));
		saving.start();
		while (this.filter.waiting() == 0) {
			Thread.sleep(10);
		}
		ends.start();
		saving.join();
		assertThat(saved[0].status()).isEqualTo(303);
	}

	/** A page from memory has to find a thread, whatever else goes on. */
	@Test
	void allThatIsAtWorkLeavesThreadsOfTheServer() {
		assertThat(this.properties.threads()).isLessThanOrEqualTo(this.jetty.getThreads().getMax() * 3 / 4);
	}

	private Answer plan() {
		return this.staff.someone().postBare("/plan/answer", List.of(), "do", "act");
	}

	/** Fills all places, also those to wait in, with requests that end with the test. */
	private void occupy(String method, String path, ConcurrencyProperties.ConcurrencyLimit line)
			throws InterruptedException {
		CountDownLatch working = new CountDownLatch(line.maxConcurrent());
		for (int i = 0; i < line.maxConcurrent(); i++) {
			start(method, path, (request, response) -> {
				working.countDown();
				await();
			});
		}
		working.await();
		for (int i = 0; i < line.maxQueued(); i++) {
			start(method, path, (request, response) -> {
			});
		}
		while (line.maxQueued() > 0 && this.filter.waiting() < line.maxQueued() && isWaitedFor()) {
			Thread.sleep(5);
		}
	}

	/** They wait for a moment only, and may be gone again before they are counted. */
	private boolean isWaitedFor() {
		return this.atWork.stream().filter(Thread::isAlive).count() == this.atWork.size();
	}

	private void start(String method, String path, FilterChain chain) {
		String[] parts = path.split("\\?");
		MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		if (path.equals("/studio/photographs")) {
			request.setContentType("multipart/form-data; boundary=x");
		}
		if (path.startsWith("/studio")) {
			request.setCookies(new Cookie("session", "somebody"));
		}
		Thread thread = new Thread(() -> {
			try {
				this.filter.doFilter(request, new MockHttpServletResponse(), chain);
			}
			catch (Exception ex) {
				// Sent away, which is what the test is about.
			}
		});
		this.atWork.add(thread);
		thread.start();
	}

	private void await() {
		try {
			this.over.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private double shed(String line) {
		return this.meters.counter("guide.requests.shed", "line", line).count();
	}

}
