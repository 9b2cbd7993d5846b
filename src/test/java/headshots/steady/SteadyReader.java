package headshots.steady;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests one page after the other over a connection that is kept alive as long as the
 * guide allows. Costs the machine little, so that many of them can ask a guide on the
 * same one.
 */
class SteadyReader implements AutoCloseable {

	private static final int PATIENCE_MILLIS = 30_000;

	private final int port;

	private Socket socket;

	private InputStream in;

	SteadyReader(int port) {
		this.port = port;
	}

	/**
	 * Reads one page again and again, which is there each time, and says how long it
	 * took.
	 */
	static Times read(int port, int seconds) throws IOException, InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		return read(port, () -> System.nanoTime() < end);
	}

	/** The same while something is under way. */
	static Times read(int port, Future<?> work) throws IOException, InterruptedException {
		return read(port, () -> !work.isDone());
	}

	private static Times read(int port, BooleanSupplier goesOn) throws IOException, InterruptedException {
		List<Long> took = new ArrayList<>();
		try (SteadyReader reader = new SteadyReader(port)) {
			while (goesOn.getAsBoolean()) {
				Seen seen = reader.get("/compare/actor-vs-model");
				assertThat(seen.status()).isEqualTo(200);
				took.add(seen.micros());
				TimeUnit.MILLISECONDS.sleep(5);
			}
		}
		return new Times(took);
	}

	Seen get(String path) throws IOException {
		long start = System.nanoTime();
		boolean fresh = this.socket == null;
		try {
			return ask(path, start);
		}
		catch (IOException ex) {
			close();
			if (fresh) {
				throw ex;
			}
			// The server may close an idle connection.
			return ask(path, start);
		}
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
			this.socket = null;
		}
	}

	private Seen ask(String path, long start) throws IOException {
		if (this.socket == null) {
			this.socket = new Socket("127.0.0.1", this.port);
			this.socket.setSoTimeout(PATIENCE_MILLIS);
			this.socket.setTcpNoDelay(true);
			this.in = new BufferedInputStream(this.socket.getInputStream(), 32 * 1024);
		}
		this.socket.getOutputStream()
			.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		int status = Integer.parseInt(line().split(" ")[1]);
		boolean retry = false;
		boolean last = false;
		int length = 0;
		for (String header = line().toLowerCase(); !header.isEmpty(); header = line().toLowerCase()) {
			retry |= header.startsWith("retry-after:");
			last |= header.equals("connection: close");
			if (header.startsWith("content-length:")) {
				length = Integer.parseInt(header.substring(15).strip());
			}
			if (header.startsWith("transfer-encoding:")) {
				throw new IOException("Pages say how long they are: " + path);
			}
		}
		this.in.skipNBytes(length);
		if (last) {
			close();
		}
		return new Seen(status, retry, (System.nanoTime() - start) / 1000);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	/**
	 * An answer.
	 *
	 * @param status its status
	 * @param retry whether it says when to try again
	 * @param micros how long it took
	 */
	record Seen(int status, boolean retry, long micros) {
	}

}
