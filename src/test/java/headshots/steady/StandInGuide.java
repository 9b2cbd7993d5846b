package headshots.steady;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import headshots.PackagedGuide;

/**
 * Plays the guide behind nginx: a scripted HTTP server that can go down, hang and come
 * back.
 */
final class StandInGuide implements AutoCloseable {

	private final int port = PackagedGuide.freePort();

	private final Map<String, Told> told = new ConcurrentHashMap<>();

	private final Queue<String> asked = new ConcurrentLinkedQueue<>();

	private final Queue<String> clients = new ConcurrentLinkedQueue<>();

	private final ExecutorService workers = Executors.newCachedThreadPool();

	private volatile boolean hangs;

	private HttpServer server;

	StandInGuide() throws IOException {
		comeBack();
	}

	int port() {
		return this.port;
	}

	void comeBack() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 0);
		this.server.setExecutor(this.workers);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	void goAway() {
		this.server.stop(0);
	}

	/** Accepts requests from now on, and never answers them. */
	void hang() {
		this.hangs = true;
	}

	/** Sets the response for a path: its status, its Cache-Control and its text. */
	void tell(String path, int status, String cacheControl, String text) {
		this.told.put(path, new Told(status, cacheControl, text));
	}

	/** Counts the requests for a path. */
	long asked(String path) {
		return this.asked.stream().filter(path::equals).count();
	}

	/** Returns the X-Forwarded-For of each request. */
	List<String> clients() {
		return List.copyOf(this.clients);
	}

	@Override
	public void close() {
		goAway();
		this.workers.shutdownNow();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		this.asked.add(path);
		this.clients.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Forwarded-For")));
		if (this.hangs) {
			return;
		}
		Told answer = this.told.get(path);
		if (answer == null) {
			// Closes the connection without a response, like a guide that is killed.
			exchange.close();
			return;
		}
		byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Cache-Control", answer.cacheControl());
		exchange.getResponseHeaders().set("ETag", "\"" + answer.text().hashCode() + "\"");
		exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
		exchange.sendResponseHeaders(answer.status(), body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	/**
	 * The response for a path.
	 */
	private record Told(int status, String cacheControl, String text) {
	}

}
