package headshots.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Worker;
import com.sun.net.httpserver.HttpServer;
import headshots.HttpTestClient;
import headshots.drawing.Drawings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A picture that a reader checks stays on the reader's device: nothing of it is sent or
 * stored, and the browser refuses a script that tries.
 */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class PhotoPrivacyTests {

	/** Parts of the picture's name and metadata, which must not turn up anywhere. */
	private static final List<String> CANARIES = List.of("7731", "canary");

	/** Where a script can keep something. */
	private static final String STORED = """
			async () => {
				const files = [];
				try {
					for await (const name of (await navigator.storage.getDirectory()).keys()) {
						files.push(name);
					}
				}
				catch { /* A browser without it keeps nothing there. */ }
				return [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage),
					...(await indexedDB.databases()).map(database => database.name), ...await caches.keys(),
					...(await navigator.serviceWorker.getRegistrations()).map(worker => worker.scope), ...files,
					JSON.stringify(history.state) ?? '', name].filter(kept => kept && kept !== 'null');
			}""";

	/** The requests that reached another server, which a picture could be sent to. */
	private static final Queue<String> ARRIVED = new ConcurrentLinkedQueue<>();

	private static HttpServer elsewhere;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Drawings drawings;

	@BeforeAll
	static void listen() throws IOException {
		elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		elsewhere.createContext("/", (exchange) -> {
			ARRIVED.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		elsewhere.start();
	}

	@AfterAll
	static void stopListening() {
		elsewhere.stop(0);
	}

	@Test
	void checkingAPictureAsksTheGuideForItsOwnFilesAndSendsNothing(CapturedOutput output) {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "?for=actor&platform=spotlight");
			Queue<Request> requests = new ConcurrentLinkedQueue<>();
			Queue<String> sockets = new ConcurrentLinkedQueue<>();
			page.context().onRequest(requests::add);
			page.onWebSocket((socket) -> sockets.add(socket.url()));
			useEverything(page);
			assertThat(requests).isNotEmpty().allSatisfy((request) -> {
				assertThat(request.method()).isEqualTo("GET");
				assertThat(request.postDataBuffer()).isNull();
				assertThat(request.url()).satisfiesAnyOf(
						(url) -> assertThat(url).startsWith("blob:" + this.client.address("/")),
						(url) -> assertThat(URI.create(url).getPath()).startsWith("/assets/check-"),
						(url) -> assertThat(URI.create(url).getPath()).startsWith("/drawings/"));
				assertThat(request.url())
					.startsWith(request.url().startsWith("blob:") ? "blob:" : this.client.address("/"))
					.doesNotContain("?");
				assertThat(CANARIES).noneMatch((canary) -> (request.url() + request.headers()).contains(canary));
			});
			assertThat(sockets).isEmpty();
			assertThat((List<?>) page.evaluate(STORED)).isEmpty();
			assertThat(page.context().storageState()).isEqualTo("{\"cookies\":[],\"origins\":[]}");
			assertThat(page.url()).isEqualTo(this.client.address("/check?for=actor&platform=spotlight"));
			assertThat(CANARIES).noneMatch(output.getAll()::contains);
			// An error page repeats at most the request, and no request has it.
			page.navigate(this.client.address("/check?for=no-such-type"));
			assertThat(CANARIES).noneMatch(page.content()::contains);
			page.navigate(this.client.address("/check/no-such-page"));
			assertThat(CANARIES).noneMatch(page.content()::contains);
		}
	}

	@Test
	void theFieldBelongsToNoFormThatCouldSendIt() {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph());
			assertThat(page.evaluate("document.querySelector('input[type=file]').form")).isNull();
			assertThat(page.evaluate("document.querySelector('input[type=file]').name")).isEqualTo("");
			assertThat((List<?>) page.evaluate("""
					[...document.forms].flatMap(form => [form.method, ...new FormData(form).values()])
						.filter(value => value instanceof File || value === 'post')""")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "fetch(url, { method: 'POST', mode: 'no-cors', body: 'canary' })",
			"fetch(url + '?canary')",
			"new Promise((done, failed) => { const ask = new XMLHttpRequest(); ask.open('POST', url); ask.onload = done; ask.onerror = failed; ask.send('canary'); })",
			"new Promise((done, failed) => { const socket = new WebSocket(url.replace('http', 'ws')); socket.onopen = done; socket.onerror = failed; })",
			"new Promise((done, failed) => { const events = new EventSource(url); events.onopen = done; events.onerror = failed; })",
			"new Promise((done, failed) => { navigator.sendBeacon(url, 'canary'); setTimeout(failed, 500); })",
			"import(url + 'canary.js')" })
	void theBrowserRefusesAScriptThatWantsToConnect(String attempt) {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph());
			ARRIVED.clear();
			Queue<String> answered = new ConcurrentLinkedQueue<>();
			page.context().onResponse((response) -> answered.add(response.url()));
			String refused = "async url => { try { await " + attempt
					+ "; return 'done'; } catch { return 'refused'; } }";
			assertThat(page.evaluate(refused, elsewhere())).isEqualTo("refused");
			if (!attempt.startsWith("import")) {
				assertThat(page.evaluate(refused, this.client.address("/about"))).isEqualTo("refused");
			}
			if (attempt.startsWith("fetch") || attempt.contains("XMLHttpRequest")) {
				Worker worker = page.workers().get(0);
				assertThat(worker.evaluate(refused, elsewhere())).isEqualTo("refused");
				assertThat(worker.evaluate(refused, this.client.address("/about"))).isEqualTo("refused");
			}
			assertThat(ARRIVED).isEmpty();
			// The page may still load its own.
			assertThat(answered).allMatch((url) -> url.startsWith(this.client.address("/drawings/")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"const image = new Image(); document.body.append(image); image.onerror = image.onload = done; image.src = url + '?canary';",
			"const frame = document.createElement('iframe'); frame.src = url + '?canary'; document.body.append(frame); setTimeout(done, 500);",
			"const sheet = document.createElement('link'); sheet.rel = 'stylesheet'; sheet.onerror = done; sheet.href = url + '?canary'; document.head.append(sheet);",
			"const script = document.createElement('script'); script.onerror = done; script.src = url + '?canary'; document.head.append(script);",
			"const video = document.createElement('video'); video.onerror = done; video.src = url + '?canary'; document.body.append(video);",
			"const font = new FontFace('x', `url(${url}?canary)`); font.load().catch(done);",
			"const form = document.createElement('form'); form.method = 'post'; form.action = url; const field = document.createElement('input'); field.name = 'x'; field.value = 'canary'; form.append(field); document.body.append(form); form.submit(); setTimeout(done, 500);",
			"const form = document.createElement('form'); form.action = url; const field = document.createElement('input'); field.name = 'x'; field.value = 'canary'; form.append(field); document.body.append(form); form.submit(); setTimeout(done, 500);" })
	void theBrowserRefusesElementsThatWouldCarrySomethingElsewhere(String attempt) {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph());
			ARRIVED.clear();
			page.evaluate("url => new Promise(done => { " + attempt + " })", elsewhere());
			assertThat(ARRIVED).isEmpty();
			assertThat(page.url()).isEqualTo(this.client.address("/check"));
		}
	}

	/** No policy holds a navigation back, so the page must not put anything in one. */
	@Test
	void noLinkOfThePageCarriesAnythingOfThePicture() {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "");
			useEverything(page);
			List<?> links = (List<?>) page
				.evaluate("[...document.querySelectorAll('a, area, form')].map(link => link.href ?? link.action)");
			assertThat(links).isNotEmpty().allSatisfy((link) -> {
				assertThat(link.toString()).doesNotStartWith("data:").doesNotStartWith("blob:");
				assertThat(CANARIES).noneMatch(link.toString()::contains);
			});
			assertThat(page.title()).doesNotContain("7731");
		}
	}

	@Test
	void anotherServerWouldHaveSeenARequest() throws IOException {
		ARRIVED.clear();
		try (Page page = Chromium.page(1280, true)) {
			page.navigate(elsewhere() + "?seen");
		}
		catch (com.microsoft.playwright.PlaywrightException ex) {
			// A page without content is no navigation.
		}
		assertThat(ARRIVED).contains("GET /?seen");
	}

	/**
	 * Moves a line, saves a crop, looks at the casting page: all that works with the
	 * picture.
	 */
	private void useEverything(Page page) {
		PhotoCheckPage.pick(page, photograph());
		PhotoCheckPage.line(page, "Crown").press("ArrowUp");
		Download saved = page.waitForDownload(() -> PhotoCheckPage.button(page, "Save the crop").click());
		assertThat(saved.suggestedFilename()).contains("7731");
		PhotoCheckPage.button(page, "Flash it for three seconds").click();
		PhotoCheckPage.button(page, "Close").click();
		page.waitForTimeout(300);
	}

	private byte[] photograph() {
		byte[] photograph = PhotoCheckPage.photograph(this.drawings, 800, Map.of());
		assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("canary");
		return photograph;
	}

	private static String elsewhere() {
		return "http://localhost:" + elsewhere.getAddress().getPort() + "/";
	}

}
