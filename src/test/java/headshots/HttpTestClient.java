package headshots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.core.env.Environment;

/**
 * Reads the guide over HTTP as a browser does, without following redirects.
 */
public class HttpTestClient {

	/** Pages that the sitemap does not list, and states of pages that it does. */
	public static final List<String> STATES = List.of("/search", "/search?q=polaroid", "/search?q=zqxzqx",
			"/search?q=retuoching", "/plan/brief", "/platforms?market=United+Kingdom",
			"/platforms?market=Canada&type=background", "/platforms?sort=pixels",
			"/compare/actor-vs-model?rows=differing", "/compare/theatrical-vs-digitals", "/compare/model-vs-actor",
			"/compare/actor-vs-model-vs-corporate", "/compare/actor-vs-model-vs-background-vs-corporate",
			"/compare/model-vs-editorial-vs-beauty", "/compare/actor-vs-model-vs-commercial-vs-theatrical",
			"/check?for=digitals", "/feedback?about=guidance/actor.purpose", "/feedback/thanks?about=questions/cost",
			"/feedback/thanks?about=questions/cost&answer=yes", "/check?for=corporate&platform=linkedin",
			"/check?for=theatrical&platform=spotlight&platform=tmdb", "/aspects/styling?type=model",
			"/aspects/retouching?type=theatrical", "/no-such-page", "/compare/actr-vs-model",
			"/compare/actor-vs-model-vs-corporate-vs-background-vs-beauty", "/embed/compare/actor-vs-model",
			"/embed/compare/actor-vs-model?rows=differing", "/embed/compare/actor-vs-model-vs-corporate",
			"/embed/aspects/styling", "/embed/aspects/retouching?type=model", "/embed/prepare/comp-card",
			"/embed/platforms", "/embed/platforms?market=Canada", "/embed/light", "/embed/light/rembrandt",
			"/embed/light?stops=3", "/embed/none");

	/** Plans, which are longer than other pages. */
	public static final List<String> PLANS = List.of("/plan?do=act", "/plan?with=glasses&looks=99&on=soon",
			"/plan?do=act&do=model&in=uk&to=backstage&to=spotlight&have=older&with=glasses&with=minor&looks=4&on="
					+ LocalDate.now().plusDays(20),
			"/plan?do=background&do=corporate&in=us&to=linkedin&have=digitals&with=tattoos&on="
					+ LocalDate.now().plusDays(1));

	private final HttpClient client = HttpClient.newHttpClient();

	private final Environment environment;

	public HttpTestClient(Environment environment) {
		this.environment = environment;
	}

	public String address(String path) {
		return "http://localhost:" + this.environment.getProperty("local.server.port") + path;
	}

	public Answer get(String path, String... headers) {
		return send("GET", path, headers);
	}

	/** Gets a page that is rendered anew, bypassing the page cache. */
	public Answer draw(String path) {
		return get(path, "Cookie", "session=none");
	}

	public Answer send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Answer(this.client.send(request.build(), BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the page at a path; fails unless its status is 200. */
	public Document page(String path) {
		Answer answer = get(path);
		if (answer.status() != 200) {
			throw new AssertionError(path + " answered " + answer.status());
		}
		return answer.html();
	}

	/**
	 * The text of the first element that a selector finds on a page. Tests ask for what
	 * editors may rewrite, such as a title.
	 */
	public String text(String path, String selector) {
		Element found = page(path).selectFirst(selector);
		if (found == null) {
			throw new AssertionError(path + " has no " + selector);
		}
		return found.text();
	}

	/** The paths of all pages that the sitemap lists. */
	public List<String> sitemap() {
		String base = address("");
		return get("/sitemap.xml").xml()
			.select("loc")
			.eachText()
			.stream()
			.map((loc) -> loc.substring(base.length()))
			.toList();
	}

	/**
	 * An answer with its body as it came over the wire.
	 *
	 * @param response the response
	 */
	public record Answer(HttpResponse<byte[]> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		public byte[] bytes() {
			return this.response.body();
		}

		public String text() {
			if (!"gzip".equals(header("Content-Encoding"))) {
				return new String(bytes(), StandardCharsets.UTF_8);
			}
			try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes()))) {
				return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		public Document html() {
			return Jsoup.parse(text());
		}

		public Document xml() {
			return Jsoup.parse(text(), org.jsoup.parser.Parser.xmlParser());
		}

	}

}
