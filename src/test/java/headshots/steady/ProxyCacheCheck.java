package headshots.steady;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the documented nginx configuration as a cache, in front of a scripted upstream
 * and of the packaged jar: a stale page is served for as long as its Cache-Control
 * allows, however often it is requested, and responses with {@code no-store} or
 * {@code private} are never stored.
 */
class ProxyCacheCheck {

	private static final String PAGE = "public, max-age=0, stale-if-error=86400";

	/** A page that nginx may serve for four seconds more. */
	private static final String BRIEF = "public, max-age=0, stale-if-error=4";

	/** In milliseconds; nginx counts in whole seconds. */
	private static final int UNTIL_EXPIRED = 2100;

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "no-store", "private, max-age=600", "no-cache", "max-age=600, public",
			"no-store, max-age=31536000", "private, stale-if-error=86400", "max-age=86399, public, immutable" })
	void storesNothingElse(String cacheControl) throws Exception {
		try (StandInGuide guide = new StandInGuide(); DocumentedNginx nginx = start(guide)) {
			guide.tell("/page", 200, cacheControl, "one");
			assertThat(get(nginx, "/page").body()).isEqualTo("one");
			guide.tell("/page", 200, cacheControl, "two");
			HttpResponse<String> second = get(nginx, "/page");
			assertThat(second.body()).isEqualTo("two");
			assertThat(cacheControl(second)).containsExactly(cacheControl);
			guide.goAway();
			assertThat(get(nginx, "/page").statusCode()).isEqualTo(502);
		}
	}

	@Test
	void asksOnceASecondAndServesWhatIsPublishedAfterIt() throws Exception {
		try (StandInGuide guide = new StandInGuide(); DocumentedNginx nginx = start(guide)) {
			guide.tell("/page", 200, PAGE, "one");
			long start = System.nanoTime();
			for (int i = 0; i < 100; i++) {
				HttpResponse<String> page = get(nginx, "/page");
				assertThat(page.body()).isEqualTo("one");
				assertThat(cacheControl(page)).containsExactly(PAGE);
				assertThat(page.headers().map()).doesNotContainKey("x-guide-cache-control");
			}
			long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
			assertThat(guide.asked("/page")).isLessThanOrEqualTo(seconds + 2);
			guide.tell("/page", 200, PAGE, "two");
			Thread.sleep(UNTIL_EXPIRED);
			assertThat(get(nginx, "/page").body()).isEqualTo("two");
			for (int status : List.of(404, 410, 503)) {
				guide.tell("/page", status, "no-store", "not here");
				Thread.sleep(UNTIL_EXPIRED);
				assertThat(get(nginx, "/page").statusCode()).isEqualTo(status);
			}
		}
	}

	@Test
	void servesAStalePageForABoundedTimeHoweverOftenItIsRequested() throws Exception {
		try (StandInGuide guide = new StandInGuide(); DocumentedNginx nginx = start(guide)) {
			guide.tell("/page", 200, BRIEF, "one");
			assertThat(get(nginx, "/page").statusCode()).isEqualTo(200);
			guide.goAway();
			Stay stay = stay(nginx, "/page", Duration.ofSeconds(10));
			System.out.printf("A page with stale-if-error=4 was served for %d ms after its upstream went down%n",
					stay.millis());
			// One second fresh, four seconds stale, and one because nginx rounds.
			assertThat(stay.millis()).isBetween(3000L, 6500L);
			assertThat(stay.cameBack()).isFalse();
			guide.comeBack();
			guide.tell("/page", 200, BRIEF, "two");
			assertThat(get(nginx, "/page").body()).isEqualTo("two");
		}
	}

	/** Otherwise a cache further out would add a day of its own. */
	@Test
	void marksAStalePageAsNoStore() throws Exception {
		try (StandInGuide guide = new StandInGuide(); DocumentedNginx nginx = start(guide)) {
			guide.tell("/page", 200, PAGE, "one");
			get(nginx, "/page");
			guide.goAway();
			Thread.sleep(UNTIL_EXPIRED);
			HttpResponse<String> stale = get(nginx, "/page");
			assertThat(stale.body()).isEqualTo("one");
			assertThat(cacheControl(stale)).containsExactly("no-store");
		}
	}

	@Test
	void photographsStayForADayIfTheirConsentLastsLonger() throws Exception {
		try (StandInGuide guide = new StandInGuide();
				DocumentedNginx nginx = DocumentedNginx.start(this.folder, "stale-if-error=86399", "stale-if-error=4",
						guide.port())) {
			guide.tell("/media/long.jpg", 200, "max-age=100000, public, immutable", "one");
			guide.tell("/media/short.jpg", 200, "max-age=99999, public, immutable", "two");
			guide.tell("/media/withdrawn.jpg", 200, "max-age=31536000, public, immutable", "three");
			for (String path : List.of("/media/long.jpg", "/media/short.jpg", "/media/withdrawn.jpg")) {
				assertThat(get(nginx, path).statusCode()).isEqualTo(200);
			}
			guide.tell("/media/withdrawn.jpg", 404, "no-store", "not here");
			Thread.sleep(UNTIL_EXPIRED);
			assertThat(get(nginx, "/media/withdrawn.jpg").statusCode()).isEqualTo(404);
			get(nginx, "/media/long.jpg");
			guide.goAway();
			assertThat(get(nginx, "/media/short.jpg").statusCode()).isEqualTo(502);
			assertThat(stay(nginx, "/media/long.jpg", Duration.ofSeconds(10)).millis()).isBetween(3000L, 6500L);
		}
	}

	/** The age that is left counts from now, not from the first request. */
	@Test
	void browsersHearHowLongAPhotographMayBeKeptNow() throws Exception {
		try (StandInGuide guide = new StandInGuide(); DocumentedNginx nginx = start(guide)) {
			guide.tell("/media/a.jpg", 200, "max-age=200000, public, immutable", "same bytes");
			get(nginx, "/media/a.jpg");
			guide.tell("/media/a.jpg", 200, "max-age=100001, public, immutable", "same bytes");
			Thread.sleep(UNTIL_EXPIRED);
			assertThat(cacheControl(get(nginx, "/media/a.jpg"))).containsExactly("max-age=100001, public, immutable");
		}
	}

	@Test
	void namesTheClientAndSendsNoSaveTwice() throws Exception {
		try (StandInGuide guide = new StandInGuide();
				StandInGuide other = new StandInGuide();
				DocumentedNginx nginx = DocumentedNginx.start(this.folder, guide.port(), other.port())) {
			for (String path : List.of("/studio/guidance", "/page")) {
				HttpRequest save = request(nginx, path).POST(BodyPublishers.ofString("summary=text"))
					.header("X-Forwarded-For", "203.0.113.7")
					.build();
				assertThat(this.client.send(save, BodyHandlers.ofString()).statusCode()).isEqualTo(502);
				assertThat(guide.asked(path) + other.asked(path)).as(path).isOne();
			}
			assertThat(guide.clients()).isNotEmpty().allMatch("203.0.113.7, 127.0.0.1"::equals);
		}
	}

	@Test
	void servesAStalePageWhileTheGuideHangs() throws Exception {
		try (StandInGuide guide = new StandInGuide(); DocumentedNginx nginx = start(guide)) {
			guide.tell("/page", 200, PAGE, "one");
			get(nginx, "/page");
			guide.hang();
			Thread.sleep(UNTIL_EXPIRED);
			assertThat(get(nginx, "/page").body()).isEqualTo("one");
		}
	}

	@Test
	void logsNoToken() throws Exception {
		try (StandInGuide guide = new StandInGuide(); DocumentedNginx nginx = start(guide)) {
			for (String path : List.of("/studio/join", "/preview/4f3e2d", "/page")) {
				guide.tell(path, 200, PAGE, "one");
			}
			get(nginx, "/studio/join?token=4f3e2d");
			get(nginx, "/preview/4f3e2d");
			get(nginx, "/page");
			get(nginx, "/page");
			assertThat(nginx.log()).hasSize(4).noneMatch((line) -> line.contains("4f3e2d"));
			assertThat(nginx.log().get(3)).contains("\"GET /page HTTP/1.1\" 200 3 ").endsWith(" HIT");
		}
	}

	@Test
	void readersKeepThePagesOfAGuideThatIsKilled() throws Exception {
		try (InstalledGuide guide = InstalledGuide.open(Files.createDirectory(this.folder.resolve("guide")), Map.of());
				DocumentedNginx nginx = DocumentedNginx.start(Files.createDirectory(this.folder.resolve("nginx")),
						guide.port())) {
			List<String> pages = List.of("/", "/compare/actor-vs-model", "/faq", "/sitemap.xml");
			List<String> seen = pages.stream().map((page) -> body(nginx, page)).toList();
			assertThat(cacheControl(get(nginx, "/"))).containsExactly(PAGE);
			assertThat(cacheControl(get(nginx, "/sign-in"))).containsExactly("no-store");
			guide.kill();
			Thread.sleep(UNTIL_EXPIRED);
			assertThat(pages).extracting((page) -> body(nginx, page)).isEqualTo(seen);
			for (String path : List.of("/glossary", "/sign-in", "/studio")) {
				assertThat(get(nginx, path).statusCode()).as(path).isEqualTo(502);
			}
		}
	}

	private DocumentedNginx start(StandInGuide guide) throws Exception {
		return DocumentedNginx.start(this.folder, guide.port());
	}

	/** Requests a page ten times a second and measures how long it is served. */
	private Stay stay(DocumentedNginx nginx, String path, Duration watched) throws Exception {
		long start = System.nanoTime();
		long last = start;
		boolean cameBack = false;
		boolean missing = false;
		while (System.nanoTime() - start < watched.toNanos()) {
			boolean there = get(nginx, path).statusCode() == 200;
			cameBack |= there && missing;
			missing |= !there;
			last = there ? System.nanoTime() : last;
			Thread.sleep(100);
		}
		return new Stay(TimeUnit.NANOSECONDS.toMillis(last - start), cameBack);
	}

	private String body(DocumentedNginx nginx, String path) {
		try {
			HttpResponse<String> response = get(nginx, path);
			assertThat(response.statusCode()).as(path).isEqualTo(200);
			return response.body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<String> get(DocumentedNginx nginx, String path) throws IOException, InterruptedException {
		return this.client.send(request(nginx, path).build(), BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(DocumentedNginx nginx, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + nginx.port() + path))
			.timeout(Duration.ofSeconds(60));
	}

	private static List<String> cacheControl(HttpResponse<String> response) {
		return response.headers().allValues("Cache-Control");
	}

	/**
	 * How long a page was served while the upstream was down.
	 */
	private record Stay(long millis, boolean cameBack) {
	}

}
