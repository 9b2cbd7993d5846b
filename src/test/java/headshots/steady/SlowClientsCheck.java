package headshots.steady;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand connections that send a header, send a form or take a page as slowly as they
 * can: other readers do not notice. For eight seconds each;
 * {@code -Dguide.slow.seconds=480} makes it two minutes.
 */
class SlowClientsCheck {

	private static final int SECONDS = Integer.getInteger("guide.slow.seconds", 40);

	private static final int CONNECTIONS = Integer.getInteger("guide.slow.connections", 1000);

	private static final int OPENED_IN_A_SECOND = 250;

	private static final int READERS = 4;

	private static final String[] PAGES = { "/", "/faq", "/compare/actor-vs-model", "/headshots/actor",
			"/search?q=light" };

	@TempDir
	private Path folder;

	@Test
	void othersDoNotNotice() throws Exception {
		try (InstalledGuide guide = InstalledGuide.open(this.folder, Map.of())) {
			String stylesheet = guide.person().page("/").select("link[rel=stylesheet]").attr("href");
			meanwhile(guide, () -> TimeUnit.SECONDS.sleep(15));
			Times calm = meanwhile(guide, () -> TimeUnit.SECONDS.sleep(5));
			StringBuilder said = new StringBuilder("Slow clients, " + CONNECTIONS + " at a time: without them " + calm);
			List<Times> all = new ArrayList<>();
			for (Mode mode : Mode.values()) {
				Times times = meanwhile(guide, () -> new Crowd(guide.port(), mode, stylesheet)
					.stay(TimeUnit.SECONDS.toNanos(SECONDS / Mode.values().length)));
				said.append("; ").append(mode).append(' ').append(times);
				all.add(times);
			}
			System.out.println(said + "; threads " + guide.threads());
			// Where others keep the machine busy, readers wait without any slow client
			// too.
			double most = Math.max(500, 2 * calm.within(99));
			all.forEach((times) -> assertThat(times.within(99)).isLessThan(most));
		}
	}

	/** How long readers wait while something else goes on. */
	private static Times meanwhile(InstalledGuide guide, Work work) throws Exception {
		AtomicBoolean over = new AtomicBoolean();
		Queue<Long> took = new ConcurrentLinkedQueue<>();
		Queue<String> wrong = new ConcurrentLinkedQueue<>();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			int first = i;
			threads.add(new Thread(() -> {
				try (SteadyReader reader = new SteadyReader(guide.port())) {
					for (int page = first; !over.get(); page++) {
						SteadyReader.Seen seen = reader.get(PAGES[page % PAGES.length]);
						took.add(seen.micros());
						if (seen.status() != 200) {
							wrong.add(seen.toString());
						}
						TimeUnit.MILLISECONDS.sleep(20);
					}
				}
				catch (IOException | InterruptedException ex) {
					wrong.add(ex.toString());
				}
			}));
		}
		threads.forEach(Thread::start);
		work.run();
		over.set(true);
		for (Thread thread : threads) {
			thread.join();
		}
		assertThat(wrong.stream().limit(10)).isEmpty();
		return new Times(List.copyOf(took));
	}

	/** The way in which a client is slow. */
	private enum Mode {

		HEADER("GET / HTTP/1.1\r\nHost: localhost\r\n", "X-More: of it\r\n"),

		BODY("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Content-Length: 8192\r\n\r\nusername=", "a"),

		PUBLIC_BODY("POST /faq HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8192\r\n\r\n", "a"),

		READ("GET STYLESHEET HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(4), ""),

		PIPELINE("GET /compare/actor-vs-model HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(40), "");

		private final String first;

		private final String more;

		Mode(String first, String more) {
			this.first = first;
			this.more = more;
		}

	}

	/** Connections that one thread keeps going, a step a second each. */
	private static final class Crowd {

		private final InetSocketAddress guide;

		private final Mode mode;

		private final String first;

		private final SocketChannel[] channels = new SocketChannel[CONNECTIONS];

		private final ByteBuffer taken = ByteBuffer.allocate(16);

		Crowd(int port, Mode mode, String stylesheet) {
			this.first = mode.first.replace("STYLESHEET", stylesheet);
			this.guide = new InetSocketAddress("127.0.0.1", port);
			this.mode = mode;
		}

		void stay(long nanos) throws Exception {
			long end = System.nanoTime() + nanos;
			while (System.nanoTime() < end) {
				long round = System.nanoTime();
				int fresh = 0;
				for (int i = 0; i < CONNECTIONS; i++) {
					boolean open = this.channels[i] != null && this.channels[i].isOpen();
					if (open || fresh++ < OPENED_IN_A_SECOND) {
						this.channels[i] = step(this.channels[i]);
					}
				}
				long left = TimeUnit.SECONDS.toNanos(1) - (System.nanoTime() - round);
				TimeUnit.NANOSECONDS.sleep(Math.max(left, 0));
			}
			for (SocketChannel channel : this.channels) {
				if (channel != null) {
					channel.close();
				}
			}
		}

		/**
		 * Sends or reads a little more; a client that was disconnected connects again.
		 */
		private SocketChannel step(SocketChannel open) throws IOException {
			try {
				if (open == null || !open.isOpen()) {
					return opened();
				}
				if (!this.mode.more.isEmpty()) {
					write(open, this.mode.more);
				}
				this.taken.clear();
				if (open.read(this.taken) < 0) {
					open.close();
				}
				return open;
			}
			catch (IOException ex) {
				open.close();
				return open;
			}
		}

		private SocketChannel opened() throws IOException {
			SocketChannel channel = SocketChannel.open();
			// As small as the system lets it be: what is not taken stays with the server.
			channel.setOption(StandardSocketOptions.SO_RCVBUF, 1024);
			channel.connect(this.guide);
			channel.configureBlocking(false);
			write(channel, this.first);
			return channel;
		}

		private static void write(SocketChannel channel, String text) throws IOException {
			channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
		}

	}

	/** Something that takes its time. */
	private interface Work {

		void run() throws Exception;

	}

}
