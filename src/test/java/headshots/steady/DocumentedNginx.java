package headshots.steady;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.PackagedGuide;

/**
 * Runs nginx with the configuration that the documentation shows, in which only
 * addresses, paths and the certificate are replaced.
 */
final class DocumentedNginx implements AutoCloseable {

	private static final Path DOCUMENTS = Path.of("src/site/markdown");

	/** The indented block that begins with the configuration's first directive. */
	private static final Pattern BLOCK = Pattern.compile("(?m)^    proxy_cache_path .*\\R(?:(?:    .*)?\\R)*");

	private static final Pattern NODE = Pattern.compile("(?m)^(\\s+)server 10\\.0\\.0\\.\\d+:8080( .*;)$");

	private static final int PATIENCE_TENTHS = 100;

	private final Path folder;

	private final int port;

	private Process process;

	private DocumentedNginx(Path folder, int port) {
		this.folder = folder;
		this.port = port;
	}

	/**
	 * Starts nginx before one or more guides.
	 * @param folder an empty folder, for its configuration, its cache and its logs
	 * @param guides the ports of the guides
	 */
	static DocumentedNginx start(Path folder, Integer... guides) throws Exception {
		return start(folder, "", "", guides);
	}

	/** The same, with one text of the configuration replaced by another. */
	static DocumentedNginx start(Path folder, String documented, String changed, Integer... guides) throws Exception {
		DocumentedNginx nginx = new DocumentedNginx(folder, PackagedGuide.freePort());
		nginx.run(replace(nginx.configuration(List.of(guides)), documented, changed));
		return nginx;
	}

	int port() {
		return this.port;
	}

	/** The lines of its access log so far. */
	List<String> log() throws IOException {
		return Files.readAllLines(this.folder.resolve("access.log"));
	}

	@Override
	public void close() throws Exception {
		this.process.destroy();
		if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}

	private void run(String configuration) throws Exception {
		Path file = this.folder.resolve("nginx.conf");
		Files.writeString(file, """
				user %1$s;
				daemon off;
				pid %2$s/nginx.pid;
				error_log %2$s/error.log;
				worker_processes 1;
				events { worker_connections 256; }
				http {
					client_body_temp_path %2$s/body;
					proxy_temp_path %2$s/proxy;
					fastcgi_temp_path %2$s/fastcgi;
					uwsgi_temp_path %2$s/uwsgi;
					scgi_temp_path %2$s/scgi;
				%3$s
				}
				""".formatted(System.getProperty("user.name"), this.folder, configuration));
		this.process = new ProcessBuilder(program().toString(), "-p", this.folder.toString(), "-c", file.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("nginx.out").toFile())
			.start();
		for (int i = 0; i < PATIENCE_TENTHS && this.process.isAlive(); i++) {
			try (Socket socket = new Socket("127.0.0.1", this.port)) {
				return;
			}
			catch (IOException ex) {
				Thread.sleep(100);
			}
		}
		close();
		throw new AssertionError("nginx does not start:\n" + Files.readString(this.folder.resolve("nginx.out")));
	}

	private String configuration(List<Integer> guides) throws IOException {
		String text = documented();
		text = replace(text, "/var/cache/nginx/guide", this.folder.resolve("cache").toString());
		text = replace(text, "/var/log/nginx/guide.log", this.folder.resolve("access.log").toString());
		text = replace(text, "127.0.0.1:8079", "127.0.0.1:" + PackagedGuide.freePort());
		text = replace(text, "listen 443 ssl;", "listen 127.0.0.1:" + this.port + ";");
		text = text.replaceAll("(?m)^\\s+ssl_certificate.*\\R", "");
		Matcher node = NODE.matcher(text);
		if (!node.find()) {
			throw new AssertionError("The documented configuration names no node:\n" + text);
		}
		String nodes = guides.stream()
			.map((guide) -> node.group(1) + "server 127.0.0.1:" + guide + node.group(2))
			.collect(Collectors.joining("\n"));
		String first = text.substring(0, node.start()) + nodes;
		return first + NODE.matcher(text.substring(node.end())).replaceAll("");
	}

	private static String documented() throws IOException {
		try (Stream<Path> pages = Files.walk(DOCUMENTS)) {
			return pages.filter((page) -> page.toString().endsWith(".md"))
				.map(DocumentedNginx::read)
				.map(BLOCK::matcher)
				.filter(Matcher::find)
				.map(Matcher::group)
				.findFirst()
				.orElseThrow(() -> new AssertionError("No page shows the configuration of nginx"));
		}
	}

	private static String read(Path page) {
		try {
			return Files.readString(page) + "\n";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String replace(String text, String documented, String changed) {
		if (!text.contains(documented)) {
			throw new AssertionError("The documented configuration has no \"" + documented + "\":\n" + text);
		}
		return text.replace(documented, changed);
	}

	private static Path program() {
		return Stream.of((System.getenv("PATH") + ":/usr/sbin:/usr/local/sbin").split(":"))
			.map((place) -> Path.of(place, "nginx"))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new AssertionError("This check needs nginx: install your distribution's package"));
	}

}
