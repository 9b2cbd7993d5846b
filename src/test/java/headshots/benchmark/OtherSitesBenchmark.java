package headshots.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.PackagedGuide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the processor time of what programs and other sites ask for, from the page
 * cache: an answer of the API, and a page in a frame. Each is compared with the page
 * whose compressed size is nearest to it, by turns.
 */
class OtherSitesBenchmark {

	private static final double MOST = 1.1;

	private static final int ROUNDS = Integer.getInteger("guide.rounds", 9);

	private static final int SECONDS = Integer.getInteger("guide.seconds", 5);

	private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");

	private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/<]*([^<]*)</loc>");

	@TempDir
	private Path folder;

	private final HttpClient client = HttpClient.newHttpClient();

	private final PackagedGuide guide = PackagedGuide.archived();

	private Process process;

	private String address;

	@BeforeEach
	void start() throws Exception {
		assertThat(Path.of("/usr/bin/wrk")).as("needs wrk (on Debian: apt-get install wrk)").matches(Files::exists);
		Path log = this.folder.resolve("log");
		this.process = this.guide.start(this.folder, log,
				Map.of("GUIDE_EMBED_ALLOWED_SITES", "https://studio.example"));
		this.address = PackagedGuide.waitFor(this.process, log, PackagedGuide.OPEN).group(1);
	}

	@AfterEach
	void stop() {
		this.guide.stopAll();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/sources", "/embed/compare/actor-vs-model" })
	void besideAPageOfItsSize(String path) throws Exception {
		Measured.report("%n%s", Measured.machine());
		int size = size(path);
		String page = nearest(size);
		// Until the compiler has done its work.
		for (int round = 0; round < 3; round++) {
			wrk(page);
			wrk(path);
		}
		List<Double> pages = new ArrayList<>();
		List<Double> measured = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			pages.add(microsAnAnswer(page));
			measured.add(microsAnAnswer(path));
		}
		double own = Measured.median(measured);
		double other = Measured.median(pages);
		Measured.report("%s (%d bytes compressed) %.1f µs, the page %s (%d bytes) %.1f µs a response: %.2f × "
				+ "(target %.1f)", path, size, own, page, size(page), other, own / other, MOST);
	}

	private String nearest(int size) throws Exception {
		Matcher locations = LOCATION.matcher(new String(read("/sitemap.xml", "identity"), StandardCharsets.UTF_8));
		String nearest = "/";
		int distance = Integer.MAX_VALUE;
		while (locations.find()) {
			String path = locations.group(1).isEmpty() ? "/" : locations.group(1);
			int apart = Math.abs(size(path) - size);
			if (apart < distance) {
				nearest = path;
				distance = apart;
			}
		}
		return nearest;
	}

	private int size(String path) throws Exception {
		return read(path, "gzip").length;
	}

	private byte[] read(String path, String encoding) throws Exception {
		var response = this.client.send(
				HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept-Encoding", encoding).build(),
				BodyHandlers.ofByteArray());
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return response.body();
	}

	private double microsAnAnswer(String path) throws Exception {
		double before = Measured.processorTime(this.process);
		String result = wrk(path);
		return (Measured.processorTime(this.process) - before) / requests(result);
	}

	private static int requests(String result) {
		Matcher requests = REQUESTS.matcher(result);
		assertThat(requests.find()).as(result).isTrue();
		return Integer.parseInt(requests.group(1));
	}

	private String wrk(String path) throws Exception {
		Process wrk = new ProcessBuilder("wrk", "-t1", "-c32", "-d" + SECONDS, "--timeout", "10s", "-H",
				"Accept-Encoding: gzip", this.address + path)
			.redirectErrorStream(true)
			.start();
		String result = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(wrk.waitFor()).as(result).isZero();
		assertThat(result).doesNotContain("Non-2xx");
		return result;
	}

}
