package headshots.benchmark;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the processor time of the comparison page from the page cache, against the
 * same bytes as a static file from nginx, against the same page rendered for each
 * request, and against another build's jar, if {@code -Dguide.before} names one.
 */
class SpeedBenchmark {

	private static final String PAGE = "/compare/actor-vs-model";

	private static final int ROUNDS = 3;

	private static final int SECONDS = Integer.getInteger("guide.seconds", 5);

	private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");

	@TempDir
	private Path folder;

	private static final @Nullable String BEFORE = System.getProperty("guide.before");

	private final PackagedGuide guide = PackagedGuide.archived();

	private final PackagedGuide before = PackagedGuide.recommended();

	private final List<Process> started = new ArrayList<>();

	private Process guideProcess;

	private String guideAddress;

	private @Nullable Process beforeProcess;

	private String beforeAddress;

	private Process nginxProcess;

	private String nginxAddress;

	@BeforeEach
	void start() throws Exception {
		assertThat(List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/wrk")))
			.as("needs nginx and wrk (on Debian: apt-get install nginx-light wrk)")
			.allMatch(Files::exists);
		Path log = this.folder.resolve("log");
		this.guideProcess = this.guide.start(this.folder, log, Map.of());
		this.guideAddress = PackagedGuide.waitFor(this.guideProcess, log, PackagedGuide.OPEN).group(1);
		if (BEFORE != null) {
			Path folder = Files.createDirectories(this.folder.resolve("before"));
			this.beforeProcess = this.before.of(Path.of(BEFORE)).start(folder, folder.resolve("log"), Map.of());
			this.beforeAddress = PackagedGuide.waitFor(this.beforeProcess, folder.resolve("log"), PackagedGuide.OPEN)
				.group(1);
		}
		startNginx();
	}

	@AfterEach
	void stop() {
		this.started.forEach(Process::destroy);
		this.guide.stopAll();
		this.before.stopAll();
	}

	@Test
	void comparisonPage() throws Exception {
		Measured.report("%n%s", Measured.machine());
		for (int round = 0; round < ROUNDS; round++) {
			// Until the compiler has done its work.
			wrk(this.guideAddress, 32, SECONDS);
			if (this.beforeProcess != null) {
				wrk(this.beforeAddress, 32, SECONDS);
			}
		}
		double drawn = drawn();
		compare(32, 0.90, drawn);
		compare(256, 1.00, drawn);
		crowd("guide", this.guideProcess, this.guideAddress);
		if (this.beforeProcess != null) {
			crowd("build before", this.beforeProcess, this.beforeAddress);
		}
	}

	private void compare(int connections, double target, double drawn) throws Exception {
		List<Double> nginx = new ArrayList<>();
		List<Double> memory = new ArrayList<>();
		List<Double> before = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			nginx.add(microsAnAnswer(this.nginxProcess, this.nginxAddress, connections));
			memory.add(microsAnAnswer(this.guideProcess, this.guideAddress, connections));
			if (this.beforeProcess != null) {
				before.add(microsAnAnswer(this.beforeProcess, this.beforeAddress, connections));
			}
		}
		double own = Measured.median(memory);
		double anchor = Measured.median(nginx);
		Measured.report("%d connections: guide %.1f µs, nginx %.1f µs a response: %.2f × nginx (target %.2f)",
				connections, own, anchor, own / anchor, target);
		if (!before.isEmpty()) {
			double former = Measured.median(before);
			Measured.report("%d connections: build before %.1f µs a response: %.2f × nginx", connections, former,
					former / anchor);
		}
		Measured.report("%d connections: %.0f × less than rendered for each request, %.0f µs (target 25)", connections,
				drawn / own, drawn);
	}

	private void crowd(String name, Process process, String address) throws Exception {
		String crowd = wrk(address, 1000, 2 * SECONDS);
		Measured.report("1000 connections, %s: %s requests, %s; %d MB resident", name, requests(crowd),
				crowd.contains("Socket errors") || crowd.contains("Non-2xx") ? "with errors" : "no error",
				Measured.residentMegabytes(process));
		assertThat(crowd).doesNotContain("Socket errors", "Non-2xx");
	}

	/** A request with the studio's cookie is not answered from the page cache. */
	private double drawn() throws Exception {
		List<Double> rounds = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			double before = Measured.processorTime(this.guideProcess);
			String result = wrk(this.guideAddress, 4, SECONDS, "Cookie: session=none");
			assertThat(result).doesNotContain("Non-2xx");
			rounds.add((Measured.processorTime(this.guideProcess) - before) / requests(result));
		}
		return Measured.median(rounds.subList(1, rounds.size()));
	}

	private double microsAnAnswer(Process server, String address, int connections) throws Exception {
		double before = Measured.processorTime(server);
		String result = wrk(address, connections, SECONDS);
		assertThat(result).doesNotContain("Non-2xx");
		return (Measured.processorTime(server) - before) / requests(result);
	}

	private static int requests(String result) {
		Matcher requests = REQUESTS.matcher(result);
		assertThat(requests.find()).as(result).isTrue();
		return Integer.parseInt(requests.group(1));
	}

	private String wrk(String address, int connections, int seconds, String... headers) throws Exception {
		List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds, "--timeout",
				"10s", "-H", "Accept-Encoding: gzip"));
		for (String header : headers) {
			command.addAll(List.of("-H", header));
		}
		command.add(address + PAGE);
		Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
		this.started.add(wrk);
		String result = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(wrk.waitFor()).as(result).isZero();
		return result;
	}

	/**
	 * Debian's settings, with the guide's bytes and headers, and without a log, which the
	 * guide keeps none of.
	 */
	private void startNginx() throws Exception {
		var page = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(this.guideAddress + PAGE))
				.header("Accept-Encoding", "gzip")
				.build(), BodyHandlers.ofByteArray());
		Path root = Files.createDirectories(this.folder.resolve("nginx/compare")).getParent();
		Files.write(root.resolve("compare/actor-vs-model.html.gz"), page.body());
		Files.write(root.resolve("compare/actor-vs-model.html"), page.body());
		StringBuilder headers = new StringBuilder();
		List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
				"Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Cache-Control")
			.forEach((name) -> headers
				.append("add_header %s \"%s\";%n".formatted(name, page.headers().firstValue(name).orElseThrow())));
		int port = PackagedGuide.freePort();
		Path configuration = this.folder.resolve("nginx.conf");
		Files.writeString(configuration, """
				%s worker_processes auto; daemon off; pid %s/nginx.pid; error_log stderr;
				events { worker_connections 4096; }
				http { access_log off; sendfile on; tcp_nopush on; types { text/html html; }
				  server { listen 127.0.0.1:%d; root %s; gzip_static on; gzip_vary on;
				    location / { try_files $uri.html =404; %s } } }
				""".formatted("root".equals(System.getProperty("user.name")) ? "user root;" : "", this.folder, port,
				root, headers));
		this.nginxProcess = new ProcessBuilder("/usr/sbin/nginx", "-c", configuration.toString()).inheritIO().start();
		this.started.add(this.nginxProcess);
		this.nginxAddress = "http://localhost:" + port;
		for (int tenths = 0; tenths < 100; tenths++) {
			try {
				assertThat(Measured.read(this.nginxAddress + PAGE, "Accept-Encoding", "gzip")).isEqualTo(200);
				return;
			}
			catch (IOException ex) {
				Thread.sleep(100);
			}
		}
	}

}
